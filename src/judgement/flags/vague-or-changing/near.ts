/**
 * Small questions about where things stand to each other in a text, that several of this flag's rules ask.
 */
import type { Sign } from '../../signs/signs.js';
import type { Found, Range, Reading } from '../../text/reading.js';

/** Words between two ranges; 0 where they touch or overlap. */
export function gapBetween(a: Range, b: Range): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** The range from the first word of both to the last. */
export function spanOf(a: Range, b: Range): Range {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** The pairs of two signs in a range that stand at most `most` words apart. */
export function pairs(
  reading: Reading,
  [one, other]: readonly [Sign, Sign],
  { range, most }: { range: Range; most: number },
): [Found, Found][] {
  const others = reading.all(other, range);
  if (others.length === 0) return [];
  return reading
    .all(one, range)
    .flatMap((a) => others.filter((b) => gapBetween(a, b) <= most).map((b): [Found, Found] => [a, b]));
}

/** Others whose not knowing or wishing is no sign: the freelancer, the public. */
const OTHERS =
  /^(?:you|youre|youd|people|customers|users|visitors|clients|readers|guests|nobody|they|theyre)$/;

/** Whether the words shortly before a range say that it is about others. */
export function isOfOthers({ cut: { words } }: Reading, { from }: Range): boolean {
  return OTHERS.test(words[from - 1] ?? '') || OTHERS.test(words[from - 2] ?? '');
}
