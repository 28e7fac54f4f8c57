/**
 * Whether a term is short: at most seven days (REDFLAGS.md, urgency).
 */
import { isNumber } from '../phrases/word-class.js';
import type { Range, Reading } from '../text/reading.js';

/** The longest term that presses, in days. */
export const LONGEST_DAYS = 7;

/** Numbers in words that are more than seven, as far as terms are written with them. */
const MANY =
  /^(?:eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety|sekiz|dokuz|yirmi|otuz|kirk|elli|altmis)$/;

/** A number of days is at most seven; "on beş" is fifteen. */
export function isShort({ cut }: Reading, { from, to }: Range): boolean {
  const words = cut.words.slice(from, to);
  if (/^hafta/.test(words[0] ?? '') && isNumber(cut.words[from - 1] ?? '')) return false;
  if (!words.some((word) => /^(?:gun|days?$|working|business|calendar)/.test(word))) return true;
  if (from > 0 && /^(?:gun|days?$)/.test(words[0] ?? '') && isNumber(cut.words[from - 1] ?? '')) return false;
  if (cut.words[from - 1] === 'on' && words.some((word) => word.startsWith('gun'))) return false;
  return words.every((word) => !MANY.test(word) && !(Number(word) > LONGEST_DAYS));
}
