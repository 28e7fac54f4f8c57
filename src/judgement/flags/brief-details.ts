/**
 * How many concrete details of a brief a stretch of text gives: REDFLAGS.md, price-first and vague-or-changing.
 */
import type { Sign } from '../signs/signs.js';
import { countApart } from '../text/count-apart.js';
import type { Found, Range, Reading } from '../text/reading.js';
import { anyOf } from '../text/word-list.js';

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
    const told = reading.all(sign, range).filter((hit) => isOfTheJob(reading, hit, sign));
    sum += Math.min(most, countApart(counts === undefined ? told : told.filter((hit) => counts(hit, sign))));
  }
  return sum + (GLUED_SIZE.test(reading.quote(range).quote) ? 1 : 0);
}

/** "In three weeks" is a date and no size; "loved your book cover" tells of her work, not of the job. */
function isOfTheJob(reading: Reading, hit: Found, sign: Sign): boolean {
  if (sign === 'quantity' && reading.touches('when', hit)) return false;
  return !isPraise(reading, reading.sentenceOf(hit.from));
}

const MET = anyOf(`
  love loved loving liked likes like saw seen found admire~ enjoy~ fan recommended stumbled adore~ discovered
  impressed following bayil~ begen~ gordum gorduk hayran~ buldum bulduk takip tavsiye rastladi~`);
const HERS = /^(?:you|your|yours|u|ur|siz\w*|sen\w*)$|n[iu]z(?:i|u|e|a|de|da|den|dan|in|un)?$/;
const WISHED = anyOf(`
  need~ want~ looking require~ could can would wed id please order commission hire quote for my our lazim isti~
  ariyor~ yaptir~ ihtiyac~ gerek~ icin musun~ misin~ misun~ musin~`);

/** How they came upon the freelancer and liked what they saw, and no word of wishing. */
function isPraise({ cut }: Reading, { from, to }: Range): boolean {
  const words = cut.words.slice(from, to);
  const some = (like: RegExp) => words.some((word) => like.test(word));
  return some(MET) && some(HERS) && !some(WISHED);
}

/** "120x80": no word by itself. */
const GLUED_SIZE = /\d[x×]\d/;

/** The whole text as a range. */
export function whole({ cut }: Reading): Range {
  return { from: 0, to: cut.words.length };
}
