/**
 * The days that a sentence of hers names: "by the 16th", "Friday, 9 October", "5 Ekim'e kadar", "ayın 16'sında".
 *
 * The calendar reads them; here is decided what in prose is no date at all ("per hour", "2 eki", "1.5 hours"), and which are
 * named and still not plain ("5 to 9 October", "last Friday", "next Friday"): those have no date, and part the sentence.
 */
import type { Temporal } from 'temporal-polyfill';
import { AHEAD_BEFORE, AHEAD_BEHIND, DAY_NAMES, MONTH_NAMES, NEXT_WORDS } from '../../calendar/date-words.js';
import { readDate } from '../../calendar/read-date.js';
import { saidByDay } from '../../calendar/said-date.js';
import type { ProseWord } from './prose.js';

/** A day named by the words `from` to `to` (not included); `date` is null where it isn't plain. `isBy`: a day by which. */
export type DaySaid = { date: Temporal.PlainDate | null; from: number; to: number; isBy: boolean };

const BY = new Set(['by', 'until', 'till', 'before', 'latest', 'than']);
const AT_DAY = new Set([...BY, 'on', 'for', 'is', 'due']);
const BEHIND_BY = new Set(['kadar', 'latest', 'once']);
const UNSURE_BEFORE = new Set([
  ...[
    'last',
    'past',
    'every',
    'each',
    'from',
    'between',
    'after',
    'since',
    'around',
    'about',
    'or',
    'early',
    'mid',
    'late',
  ],
  ...['gecen', 'gectigimiz', 'her', 'veya', 'ya'],
]);
const UNSURE_BEHIND = new Set([
  ...[
    'or',
    'veya',
    'ya',
    'ile',
    'ila',
    'arasi',
    'arasinda',
    'itibaren',
    'sonra',
    'sonrasi',
    'civari',
    'gibi',
  ],
]);
const RANGE_WORDS = new Set(['to', 'and', 've', 'ile', 'or', 'veya']);
/** Short names of days that are words of their own, or not to be told from them. */
const NO_DAYS = new Set(['sat', 'sun', 'per', 'sal', 'car', 'crs', 'cum', 'paz', 'weds']);
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;
const TURKISH_DAY = /^(\d{1,2})'(?:s[iu]n?[ae]?|s[iu]nd[ae]|[iu]n[ae]|[iu]nd[ae])$/;
/** What an ordinal counts when it is no day. */
const COUNTED = /^(?:round|draft|version|time|week|month|part|revision|page|of|one|option|chapter|floor)s?$/;
const FIGURES = /^\d{1,2}[./]\d{1,2}$/;
const NUMBER = /^\d{1,2}(?:st|nd|rd|th)?$/;

type Words = readonly ProseWord[];

function textAt(words: Words, at: number): string {
  return words[at]?.text ?? '';
}

/** A short name of a month counts only where she wrote it as a name. */
function isNamedAsMonth({ at, text }: ProseWord, raw: string): boolean {
  return text.length > 3 || !MONTH_NAMES.has(text) || /\p{Lu}/u.test(raw[at] ?? '');
}

/** Whether the words that the calendar took for a date can be one in prose. */
function isDateInProse(words: Words, raw: string, from: number, to: number): boolean {
  const first = textAt(words, from);
  if (NO_DAYS.has(first) || /^\+/.test(raw.slice((words[from]?.at ?? 1) - 1))) return false;
  if (first === AHEAD_BEFORE || textAt(words, to - 1) === AHEAD_BEHIND) return false;
  if (FIGURES.test(first)) return AT_DAY.has(textAt(words, from - 1)) || BEHIND_BY.has(textAt(words, to));
  return words.slice(from, to).every((word) => isNamedAsMonth(word, raw));
}

/** "5 to 9 October", "5–9 October": which of them is meant? */
function isEndOfRange(words: Words, raw: string, from: number): boolean {
  if (!/^\d/.test(textAt(words, from))) return false;
  const before = words[from - 1];
  if (before === undefined) return false;
  if (RANGE_WORDS.has(before.text)) return NUMBER.test(textAt(words, from - 2));
  return NUMBER.test(before.text) && /[-–—]/.test(raw.slice(before.end, words[from]?.at));
}

function isUnsure(words: Words, raw: string, from: number, to: number): boolean {
  return (
    UNSURE_BEFORE.has(textAt(words, from - 1)) ||
    UNSURE_BEHIND.has(textAt(words, to)) ||
    isEndOfRange(words, raw, from)
  );
}

/** "by the 16th", "ayın 16'sında": a day of this month or the next. */
function dayAlone(words: Words, at: number): string | null {
  const turkish = TURKISH_DAY.exec(textAt(words, at))?.[1];
  if (turkish !== undefined) return turkish;
  const english = ORDINAL.exec(textAt(words, at))?.[1];
  const before = textAt(words, at - 1) === 'the' ? textAt(words, at - 2) : textAt(words, at - 1);
  if (english === undefined || COUNTED.test(textAt(words, at + 1))) return null;
  return AT_DAY.has(before) ? english : null;
}

/** "Friday the 16th" is "Friday 16th" to the calendar. */
function withoutThe(words: Words): ProseWord[] {
  return words.filter(
    ({ text }, at) =>
      !(text === 'the' && ORDINAL.test(textAt(words, at + 1)) && DAY_NAMES.has(textAt(words, at - 1))),
  );
}

type Found = { date: Temporal.PlainDate | null; length: number };

function dateAt(words: Words, at: number, today: Temporal.PlainDate): Found | null {
  const alone = dayAlone(words, at);
  const texts = words.map(({ text }) => text);
  const found = readDate(texts, at, today);
  if (found === null) {
    if (alone === null) return null;
    const said = saidByDay(today, Number(alone));
    return { date: said.verdict === 'date' ? said.date : null, length: 1 };
  }
  const { said, length } = found;
  return { date: said.verdict === 'date' ? said.date : null, length };
}

/** Where the evidence begins: with the word that makes it a day by which, or "the". */
function startOf(words: Words, at: number): number {
  const start = textAt(words, at - 1) === 'the' ? at - 1 : at;
  return AT_DAY.has(textAt(words, start - 1)) && textAt(words, start - 1) !== 'is' ? start - 1 : start;
}

/** The words as they are read, and the days named in them, in order, read on the day `today`. */
export function daysSaid(
  sentence: Words,
  raw: string,
  today: Temporal.PlainDate,
): { words: ProseWord[]; days: DaySaid[] } {
  const words = withoutThe(sentence);
  const days: DaySaid[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found =
      NEXT_WORDS.has(textAt(words, at)) && !DAY_NAMES.has(textAt(words, at + 1))
        ? null
        : dateAt(words, at, today);
    if (found === null || !isDateInProse(words, raw, at, at + found.length)) continue;
    const to = at + found.length;
    const from = startOf(words, at);
    const isBy = BY.has(textAt(words, from)) || BEHIND_BY.has(textAt(words, to));
    days.push({ date: isUnsure(words, raw, at, to) ? null : found.date, from, to, isBy });
    at = to - 1;
  }
  return { words, days };
}
