/**
 * What in an unreadable line is probably a day, in words that the grammar does not know: "end of month", "next week", "the
 * 13th", "öbür gün", "cumadan sonra". It is named, and which day it is never guessed.
 */
import { BESIDE_DAYS, isCountedAhead, isOfDates, VAGUE_DAYS, WITHIN_DAYS } from '../calendar/date-words.js';
import type { Parts } from './parts.js';
import { isKnown } from './vocabulary.js';

function isDayWord(word: string): boolean {
  const isOne = [VAGUE_DAYS, BESIDE_DAYS, WITHIN_DAYS].some((words) => words.has(word));
  return isOne || isOfDates(word) || isCountedAhead(word);
}

/** Whether a word such as "next" or "after" stands beside a day: "next week" and not "pause this". */
function hasDay({ dates, days, weekly, orders, percents, names }: Parts): boolean {
  if (dates.length + days.length + weekly.length > 0) return true;
  return orders.includes('week') && orders.length + percents.length + names.length > 1;
}

/** The words around `word` that belong to the same day. */
function phraseAround(word: string, words: readonly string[]): string {
  const at = words.indexOf(word);
  if (at < 0) return word;
  const isIn = (one: string | undefined): boolean => one !== undefined && isDayWord(one);
  let [from, to] = [at, at + 1];
  while (isIn(words[from - 1])) from -= 1;
  while (isIn(words[to])) to += 1;
  return words.slice(from, to).join(' ');
}

/** The words for a day among those of a line; null where `unknown` are others too, or none for a day. */
export function unreadDay(words: readonly string[], unknown: readonly string[], parts: Parts): string | null {
  if (!unknown.every((word) => isDayWord(word) || isKnown(word))) return null;
  const isBeside = hasDay(parts);
  const found = unknown.find(
    (word) =>
      VAGUE_DAYS.has(word) || isOfDates(word) || isCountedAhead(word) || (isBeside && BESIDE_DAYS.has(word)),
  );
  return found === undefined ? null : phraseAround(found, words);
}
