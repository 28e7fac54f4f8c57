/**
 * Whether a number of the text counts something, measures something, or tells a day.
 */
import { isNumber } from '../../phrases/word-class.js';
import type { Reading } from '../../text/reading.js';
import { MONTH, NUMBER } from './value-words.js';

/** Whether a word counts something: no mark of a list ("1)"), no day of a month, no year, not the English preposition "on". */
export function isAmount(reading: Reading, i: number, isTurkish: boolean): boolean {
  const { words, before } = reading.cut;
  const word = words[i] ?? '';
  if (word === 'on' && !isTurkish) return false;
  if (word === 'once' && isTurkish) return false;
  if (word === 'bir') return i + 1 === words.length;
  if (word === 'one') return i === 0 || (before[i] ?? 0) > 0 || BEFORE_ONE.test(words[i - 1] ?? '');
  if (NO_AMOUNT.test(word) || !(isNumber(word) || NUMBER.test(word))) return false;
  return !isInDate(reading, i) && !isMark(reading, i);
}

/** "Only one", not "the green one". */
const BEFORE_ONE = /^(?:only|just|is|its|have|has|got|about|need|want|be|with|for|at|than|or|of|theres)$/;

/** Years, and "it" in Turkish. */
const NO_AMOUNT = /^(?:(?:19|20)\d\d|onu|ona)$/;

function isInDate({ cut: { words, before } }: Reading, i: number): boolean {
  if (before[i + 1] === 0 && (MONTH.test(words[i + 1] ?? '') || /^(?:st|nd|rd|th)$/.test(words[i + 1] ?? '')))
    return true;
  return before[i] === 0 && MONTH.test(words[i - 1] ?? '');
}

/** "1)", or "1." at the beginning of a line where a list goes on. */
function isMark({ cut: { words, text, at, end } }: Reading, i: number): boolean {
  const sign = text[end[i] ?? 0] ?? '';
  if (!/^\d{1,2}$/.test(words[i] ?? '') || !/[).:-]/.test(sign)) return false;
  if (sign === ')') return true;
  const isFirst = /(?:^|\n)[\s>*•(-]*$/.test(text.slice(Math.max(0, (at[i] ?? 0) - 6), at[i]));
  return (
    isFirst &&
    /\n[\s>*•(-]{0,3}\d{1,2}[).:-]/.test(text.slice(Math.max(0, (at[i] ?? 0) - NEAR), (end[i] ?? 0) + NEAR))
  );
}

/** How far off the next mark of a list may be, in letters. */
const NEAR = 300;

/** "240x60", "13,5 x 21". */
export function isMeasured({ cut: { words } }: Reading, i: number): boolean {
  return /^\d/.test(words[i] ?? '') && /^x\d*$/.test(words[i + 1] ?? '');
}

/** "the 15th", "15'i", "12.03.2024", "1998", "late May": tells a day, a month or a year. */
export function isDate(reading: Reading, i: number): boolean {
  const word = reading.cut.words[i] ?? '';
  return (
    /^(?:(?:19|20)\d\d|\d{1,2}\.\d{1,2}(?:\.\d{2,4})?)$/.test(word) || isDay(reading, i) || isMay(reading, i)
  );
}

function isDay({ cut: { words, text, end, before } }: Reading, i: number): boolean {
  if (!/^\d{1,2}$/.test(words[i] ?? '') || before[i + 1] !== 0) return false;
  const ending = words[i + 1] ?? '';
  if (/^(?:st|nd|rd|th)$/.test(ending)) return true;
  return (
    /['’]/.test(text[end[i] ?? 0] ?? '') && /^(?:[sy]?[iu]|[sy]?[iu]n[ea]|[dt][ea]n?|[yn]?[ea])$/.test(ending)
  );
}

/** "May" the month: a capital, or beside "late", "early", a number. */
function isMay({ cut: { words, text, at } }: Reading, i: number): boolean {
  if (!/^(?:may|march)$/.test(words[i] ?? '')) return false;
  const isCapital = /[A-Z]/.test(text[at[i] ?? 0] ?? '');
  return isCapital || /^(?:late|early|mid|of|in|end|until|by|\d.*)$/.test(words[i - 1] ?? '');
}
