/**
 * The words of a stranger that made a row hit, fit to be shown: one line, no control characters, short.
 */

/** How many UTF-16 units of evidence are kept. */
const MAX_EVIDENCE = 120;

/** One line of evidence, cut at {@link MAX_EVIDENCE} with an ellipsis. */
export function cutEvidence(words: string): string {
  const line = words
    .slice(0, 4 * MAX_EVIDENCE)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return line.length <= MAX_EVIDENCE
    ? line
    : `${line.slice(0, MAX_EVIDENCE - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
