/**
 * A value made fit for a mail to a client: one line, nothing in it that can't be seen.
 *
 * Names and remarks come from files, and some of them once from a stranger's mail. A line break could forge a paragraph,
 * and a bidirectional control could turn what stands around it (Unicode TR 36, section 2.3).
 */

/** Code points of a value that a mail shows at the most; what is longer is cut, with an ellipsis. */
const MOST_SHOWN = 1000;

/**
 * What goes: controls, format characters (bidi among them), separators, unpaired surrogates, and blanks that pass for
 * letters. The first group stays: the joiners of emoji and of some scripts, and flags such as Scotland's, in full.
 */
const UNSEEN =
  /(\u{1F3F4}[\u{E0030}-\u{E007A}]{2,8}\u{E007F}|[\u200C\u200D])|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115F\u1160\u3164\uFFA0]/gu;

function seenOf(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(UNSEEN, '$1')
    .trim();
}

/** Whether nothing of `text` can be seen. */
export function isUnseen(text: string): boolean {
  return !/[^\s\u200C\u200D]/u.test(seenOf(text));
}

/** `text` as one trimmed line; runs of blanks and line breaks become one blank. Empty where nothing can be seen. */
export function oneLine(text: string): string {
  const line = seenOf(text.slice(0, MOST_SHOWN * 4));
  const points = [...line];
  if (isUnseen(line)) return '';
  return points.length > MOST_SHOWN ? `${points.slice(0, MOST_SHOWN - 1).join('')}…` : line;
}
