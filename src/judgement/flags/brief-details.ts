/**
 * How many concrete details of a brief a stretch of text gives: REDFLAGS.md, price-first and vague-or-changing.
 */
import type { Sign } from '../signs/signs.js';
import type { Found, Range, Reading } from '../text/reading.js';

/** Kinds of detail, and how many of each count: three adjectives are no brief. */
const COUNTED: Partial<Record<Sign, number>> = {
  deliverable: 1,
  quantity: 2,
  audience: 1,
  style: 2,
  when: 1,
  content: 1,
  platform: 2,
  tongue: 1,
};

/** Whether a find of a kind of detail counts. */
export type Counts = (found: Found, sign: Sign) => boolean;

/** Counts the details in a range; what overlaps counts once. `except` leaves out a kind: a date says nothing of the thing. */
export function countDetails(reading: Reading, range: Range, except?: Sign, counts?: Counts): number {
  let sum = 0;
  for (const [sign, most] of Object.entries(COUNTED) as [Sign, number][]) {
    if (sign === except) continue;
    const found = reading.all(sign, range);
    sum += Math.min(most, apart(counts === undefined ? found : found.filter((hit) => counts(hit, sign))));
  }
  return sum + (GLUED_SIZE.test(reading.quote(range).quote) ? 1 : 0);
}

/** "120x80": no word by itself. */
const GLUED_SIZE = /\d[x×]\d/;

/** How many of the finds lie apart from each other. */
function apart(found: readonly Found[]): number {
  let count = 0;
  let end = -1;
  for (const { from, to } of found) {
    if (from >= end) count += 1;
    end = Math.max(end, to);
  }
  return count;
}

/** The whole text as a range. */
export function whole({ cut }: Reading): Range {
  return { from: 0, to: cut.words.length };
}
