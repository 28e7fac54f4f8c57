/**
 * Reads the dates people write: "fri", "mon 12", "12 mon", "12 oct", "12.10", "2026-10-12", "14-10", "25/12", "+3d", "in 3 days",
 * "cumaya".
 *
 * Only finds and cuts; which day is meant is decided in said-date.ts. Words come folded, one a figure, sign or word.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Weekday } from './contact-policy.js';
import {
  AHEAD_BEFORE,
  AHEAD_BEHIND,
  DAY_NAMES,
  DAY_WORDS,
  MONTH_NAMES,
  NEXT_WORDS,
  RELATIVE_DAYS,
  THIS_WORDS,
  UNIT_DAYS,
} from './date-words.js';
import {
  type SaidDate,
  saidByDay,
  saidByMonth,
  saidByWeekday,
  saidInFull,
  saidWithSlash,
  withWeekday,
} from './said-date.js';
import { lookUp } from './turkish-ending.js';

/** A date that begins at a word and takes `length` words. */
export type DateFound = { said: SaidDate; length: number };

type Words = readonly string[];

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/;
const COUNT = /^(\+?)(\d{1,3})([a-z]*)$/;
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const YEAR = /^20\d\d$/;
/** A Turkish ending that leaves the figure a day: "19'a", "15'ine", "6'sına"; not "9'da", which is a time. */
const ENDING = /'(?:y?[aei]|y?u|s?[iu]n[ae])$/;
/** What makes a figure behind it no day of a month. */
const NO_DAY = new Set(['%', 'am', 'pm', 'percent', 'd', 'day', 'days', 'gun', 'is']);
const MOST_DAYS_AHEAD = 400;
const MONTHS = 12;
const MOST_DAYS_IN_MONTH = 31;

function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

function byMonth(today: Temporal.PlainDate, month: number, day: number, year: number | null): SaidDate {
  return year === null ? saidByMonth(today, month, day) : saidInFull(today, year, month, day);
}

function bareFigure(word: string): string {
  return word.replace(ENDING, '');
}

/** Dates of figures alone. */
function readFigures(written: string, today: Temporal.PlainDate): SaidDate | null {
  const word = bareFigure(written);
  const iso = ISO.exec(word);
  if (iso !== null) return saidInFull(today, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = DOTTED.exec(word);
  if (dotted !== null) return byMonth(today, Number(dotted[2]), Number(dotted[1]), yearOf(dotted[3]));
  const slashed = SLASHED.exec(word);
  if (slashed === null) return null;
  return saidWithSlash(today, [Number(slashed[1]), Number(slashed[2])], yearOf(slashed[3]));
}

/** "+3d", "+2w", "+3 gün", "in 3 days", "3 gün sonra": calendar days. */
function readAhead(words: Words, at: number, today: Temporal.PlainDate): DateFound | null {
  const lead = Number(words[at] === AHEAD_BEFORE);
  const match = COUNT.exec(words[at + lead] ?? '');
  if (match === null) return null;
  const [, plus = '', count = '', unit = ''] = match;
  const unitDays = UNIT_DAYS.get(unit === '' ? (words[at + lead + 1] ?? '') : unit);
  const length = lead + (unit === '' ? 2 : 1);
  const behind = Number(words[at + length] === AHEAD_BEHIND);
  const days = Number(count) * (unitDays ?? 0);
  const isAhead = plus !== '' || lead + behind > 0;
  if (unitDays === undefined || !isAhead || days > MOST_DAYS_AHEAD) return null;
  return { said: { verdict: 'date', date: today.add({ days }) }, length: length + behind };
}

/** The day of a month at a word, unless what follows makes it something else. */
function dayAt(words: Words, at: number): number | null {
  const day = DAY.exec(bareFigure(words[at] ?? ''))?.[1];
  return day === undefined || NO_DAY.has(words[at + 1] ?? '') ? null : Number(day);
}

function monthAt(words: Words, at: number): number | null {
  const word = words[at];
  return word === undefined ? null : lookUp(MONTH_NAMES, word);
}

/** "12 oct", "oct 12", "12th of october 2026". */
function readDayAndMonth(words: Words, at: number, today: Temporal.PlainDate): DateFound | null {
  const first = monthAt(words, at);
  const gap = words[at + 1] === 'of' ? 2 : 1;
  const month = first ?? monthAt(words, at + gap);
  const day = first === null ? dayAt(words, at) : dayAt(words, at + 1);
  if (month === null || day === null) return null;
  const length = first === null ? gap + 1 : 2;
  const year = YEAR.test(words[at + length] ?? '') ? Number(words[at + length]) : null;
  return { said: byMonth(today, month, day, year), length: length + (year === null ? 0 : 1) };
}

/**
 * "14-10-2026", "14-10": figures parted by hyphens, cut into words of their own; "24-28 dec" is a span, "1-3" no day after
 * all.
 */
function readHyphens(words: Words, at: number, today: Temporal.PlainDate): DateFound | null {
  const figure = (place: number): number | null => {
    const word = words[place] ?? '';
    return /^\d{1,2}$/.test(word) ? Number(word) : null;
  };
  const [first, second] = [figure(at), figure(at + 2)];
  if (words[at + 1] !== '-' || first === null || second === null) return null;
  const year = words[at + 3] === '-' && YEAR.test(words[at + 4] ?? '') ? Number(words[at + 4]) : null;
  const length = year === null ? 3 : 5;
  const isSpan = second > MONTHS || monthAt(words, at + length) !== null || words[at + length] === '-';
  if (year === null && (isSpan || first > MOST_DAYS_IN_MONTH)) return null;
  return { said: saidWithSlash(today, [first, second], year), length };
}

function weekdayAt(words: Words, at: number): Weekday | null {
  const word = words[at];
  return word === undefined ? null : lookUp(DAY_NAMES, word);
}

function readDayOfMonth(words: Words, at: number, today: Temporal.PlainDate): DateFound | null {
  const figures = readFigures(words[at] ?? '', today);
  if (figures !== null) return { said: figures, length: 1 };
  const named = readDayAndMonth(words, at, today);
  if (named !== null) return named;
  const day = dayAt(words, at);
  return day === null || day > MOST_DAYS_IN_MONTH ? null : { said: saidByDay(today, day), length: 1 };
}

/** "fri", "cuma günü", "mon 12", "mon 12 oct", "next fri". */
function readWeekday(words: Words, at: number, today: Temporal.PlainDate): DateFound | null {
  const isNext = NEXT_WORDS.has(words[at] ?? '');
  const start = at + (isNext || THIS_WORDS.has(words[at] ?? '') ? 1 : 0);
  const weekday = weekdayAt(words, start);
  if (weekday === null) return null;
  const end = start + (DAY_WORDS.has(words[start + 1] ?? '') ? 2 : 1);
  const exact = readDayOfMonth(words, end, today);
  if (exact !== null)
    return { said: withWeekday(today, exact.said, weekday), length: end - at + exact.length };
  return { said: saidByWeekday(today, weekday, isNext), length: end - at };
}

/** "12 mon", "23 cuma günü". */
function readDayAndWeekday(words: Words, at: number, today: Temporal.PlainDate): DateFound | null {
  const day = dayAt(words, at);
  const weekday = weekdayAt(words, at + 1);
  if (day === null || weekday === null || day > MOST_DAYS_IN_MONTH) return null;
  const said = withWeekday(today, saidByDay(today, day), weekday);
  return { said, length: DAY_WORDS.has(words[at + 2] ?? '') ? 3 : 2 };
}

/** "12 ekim pazartesi": a weekday behind a date, where it is that day's. */
function withTrailingWeekday(found: DateFound, words: Words, at: number): DateFound {
  const next = at + found.length;
  const weekday = weekdayAt(words, next);
  if (found.said.verdict !== 'date' || weekday !== found.said.date.dayOfWeek) return found;
  return { said: found.said, length: found.length + (DAY_WORDS.has(words[next + 1] ?? '') ? 2 : 1) };
}

/** The date that begins at word `at`, read on the day `today`; null where none does. */
export function readDate(words: Words, at: number, today: Temporal.PlainDate): DateFound | null {
  const relative = lookUp(RELATIVE_DAYS, words[at] ?? '');
  if (relative !== null) return { said: { verdict: 'date', date: today.add({ days: relative }) }, length: 1 };
  const figures = readFigures(words[at] ?? '', today);
  const found =
    figures === null
      ? (readHyphens(words, at, today) ?? readDayAndMonth(words, at, today))
      : { said: figures, length: 1 };
  if (found !== null) return withTrailingWeekday(found, words, at);
  return readAhead(words, at, today) ?? readDayAndWeekday(words, at, today) ?? readWeekday(words, at, today);
}
