/**
 * How much was found, where one stretch of words may be found twice over: "please see attached" is no two things.
 */
import type { Range } from './reading.js';

/** How many of the finds, in the order of the text, share no word with one before. */
export function countApart(found: readonly Range[]): number {
  let count = 0;
  let end = -1;
  for (const { from, to } of found) {
    if (from >= end) count += 1;
    end = Math.max(end, to);
  }
  return count;
}
