/**
 * The tokens that say when: dates, times to send at, counts of days, days of the week.
 */
import type { Temporal } from 'temporal-polyfill';
import {
  AHEAD_BEFORE,
  AHEAD_BEHIND,
  DAY_NAMES,
  WEEKLY_DAY_WORDS,
  WEEKLY_NAMES,
} from '../calendar/date-words.js';
import { readDate } from '../calendar/read-date.js';
import { readTime } from '../calendar/read-time.js';
import { type Desk, writtenOn } from './desk.js';
import { nameOfWord } from './find-name.js';
import { REPLY_WORDS } from './order.js';
import { type Found, kindLength, NUMBER, one, type Words, type WrittenDate } from './token.js';
import { isAtWord, meaningAt, saysBy } from './vocabulary.js';

/** "saat 10da". */
const HOUR_WITH_ENDING = /^(\d{1,2})[dt][ae]$/;
const DAYS = /^(\d{1,3})(?:d|g)$/;
const WEEKS = /^(\d{1,2})w?$/;
const WEEK_WORDS = new Set(['week', 'weeks', 'hafta']);
const DAYS_OF_A_WEEK = 5;
const CALENDAR_DAYS_OF_A_WEEK = 7;
const MOST_DAYS = 260;
/** "fri 12 oct 2026", in words. */
const LONGEST_DATE = 4;

/** "at 10": a time without its sign, near to "10:00". */
function bareHour(word: string | undefined): Temporal.PlainTime | null {
  return /^\d{1,2}$/.test(word ?? '') ? (readTime([`${word}h`], 0)?.time ?? null) : null;
}

function hourWithEnding(word: string | undefined): ReturnType<typeof readTime> {
  const hour = HOUR_WITH_ENDING.exec(word ?? '')?.[1];
  return hour === undefined ? null : readTime([`${hour}'da`], 0);
}

/** The day of "at fri 16.00" and "at 13.10 10:00": the words up to a time, where they are one date. */
function dayBeforeTime(words: Words, at: number, desk: Desk): ReturnType<typeof dateAt> {
  for (let length = 1; length <= LONGEST_DATE; length += 1) {
    if (readTime(words, at + length) === null) continue;
    const day = dateAt(words.slice(0, at + length), at, desk);
    if (day?.length === length) return day;
  }
  return null;
}

/** "at fri 10:00", "saat 10:00": when to send. */
export function sendAtAt(words: Words, at: number, desk: Desk): Found | null {
  if (!isAtWord(words[at])) return null;
  const timed = dayBeforeTime(words, at + 1, desk);
  const early = timed === null ? readTime(words, at + 1) : null;
  const day = early === null ? (timed ?? dateAt(words, at + 1, desk)) : null;
  const dayLength = day?.length ?? 0;
  const time =
    early ??
    hourWithEnding(words[at + 1 + dayLength]) ??
    (day === null ? null : readTime(words, at + 1 + dayLength));
  const hour = time === null ? bareHour(words[at + 1 + dayLength]) : null;
  if (day === null && time === null && hour === null) return null;
  const length = 1 + dayLength + (time?.length ?? (hour === null ? 0 : 1));
  const said = { day: day?.date ?? null, time: time?.time ?? hour, isBareHour: hour !== null };
  return one({ kind: 'sendAt', ...said }, length);
}

function dateAt(words: Words, at: number, desk: Desk): { date: WrittenDate; length: number } | null {
  const found = readDate(words, at, writtenOn(desk));
  if (found === null) return null;
  const written = words
    .slice(at, at + found.length)
    .join(' ')
    .replaceAll(' - ', '-');
  return { date: { said: found.said, written }, length: found.length };
}

/** "2w", "1 week", "1 hafta", in working days. */
export function weeksAt(words: Words, at: number): Found | null {
  const word = words[at] ?? '';
  const weeks = WEEKS.exec(word)?.[1];
  const unit = word.endsWith('w') ? 0 : Number(WEEK_WORDS.has(words[at + 1] ?? ''));
  if (weeks === undefined || (unit === 0 && !word.endsWith('w'))) return null;
  const days = DAYS_OF_A_WEEK * Number(weeks);
  const calendarDays = CALENDAR_DAYS_OF_A_WEEK * Number(weeks);
  return days > MOST_DAYS ? null : one({ kind: 'days', days, calendarDays }, 1 + unit);
}

/** "3d", "3 days", "3 iş günü". */
export function daysAt(words: Words, at: number): Found | null {
  const joined = DAYS.exec(words[at] ?? '')?.[1];
  const apart = NUMBER.exec(words[at] ?? '')?.[1];
  const unit = joined === undefined ? kindLength(words, at + 1, 'days') : 0;
  const days = Number(joined ?? apart);
  if ((joined === undefined && (apart === undefined || unit === 0)) || days > MOST_DAYS) return null;
  return one({ kind: 'days', days, calendarDays: days }, 1 + unit);
}

function isReminder(words: Words): boolean {
  return words.some((_, at) => {
    const meaning = meaningAt(words, at)?.found;
    return meaning?.kind === 'order' && meaning.word === 'remind';
  });
}

/** "in 3 days", "2 hafta sonra": that day, or what a reminder counts. Working days are no such day. */
export function aheadAt(words: Words, at: number, desk: Desk): Found | null {
  const lead = Number(words[at] === AHEAD_BEFORE);
  const count = daysAt(words, at + lead) ?? weeksAt(words, at + lead);
  if (count === null) return null;
  const behind = Number(words[at + lead + count.length] === AHEAD_BEHIND);
  if (lead + behind === 0) return null;
  const length = lead + count.length + behind;
  if (isReminder(words)) return one(count.token, length);
  const day = dateAt(words, at, desk);
  if (day?.length === length) return one({ kind: 'date', date: day.date }, length);
  return one({ kind: 'unknown', word: words.slice(at, at + length).join(' ') }, length);
}

/** "thursdays", "perşembeleri", "perşembe günleri". */
function weeklyAt(words: Words, at: number): Found | null {
  const weekday = WEEKLY_NAMES.get(words[at] ?? '');
  if (weekday !== undefined) return one({ kind: 'weekly', weekday });
  const named = WEEKLY_DAY_WORDS.has(words[at + 1] ?? '') ? DAY_NAMES.get(words[at] ?? '') : undefined;
  return named === undefined ? null : one({ kind: 'weekly', weekday: named }, 2);
}

/** "1-3 send" speaks of lines of a note. */
function isSpanOfLines(words: Words, at: number): boolean {
  const isShort = words[at + 1] === '-' && words[at + 3] !== '-';
  const isOfDays = words.some((word, other) => /[a-z%]/.test(word) && !isReplyWord(words, other));
  return isShort && (words.some((_, other) => isReplyWord(words, other)) || !isOfDays);
}

function isReplyWord(words: Words, at: number): boolean {
  const meaning = meaningAt(words, at)?.found;
  return meaning?.kind === 'order' && REPLY_WORDS.some((word) => word === meaning.word);
}

/** "fri", "12 oct", "every thu": a day, or a day of every week. */
export function dateTokenAt(words: Words, at: number, desk: Desk): Found | null {
  if (isSpanOfLines(words, at)) return null;
  const weekly = weeklyAt(words, at);
  if (weekly !== null) return weekly;
  const found = dateAt(words, at, desk);
  if (found === null || isOpenEnd(words, at + found.length, desk)) return null;
  const name = found.length === 1 ? nameOfWord(words[at] ?? '', desk) : null;
  const beside = {
    ...(name === null ? {} : { name }),
    ...(isBehindFigure(words, at)
      ? { isBehindFigure: true }
      : isBehindDash(words, at)
        ? { isEnd: true }
        : {}),
    ...(saysBy(words[at - 1], words[at + found.length]) ? { isBy: true } : {}),
  };
  return one({ kind: 'date', date: { ...found.date, ...beside } }, found.length);
}

/** The day of "- fri" and "to fri". */
function isBehindDash(words: Words, at: number): boolean {
  return words[at - 1] === '-' || words[at - 1] === 'to';
}

/** The day at the end of "24-26 dec" or "24 to 26 dec". */
function isBehindFigure(words: Words, at: number): boolean {
  return isBehindDash(words, at) && NUMBER.test(words[at - 2] ?? '');
}

/** "cumadan", "12 ekimden": the beginning of a span. */
export function isFromDay(written: string): boolean {
  return /[dt][ae]n$/.test(written);
}

/** "cumadan sonra", "12 ekimden": from a day on, and no day by which; "yarından cumaya" has its other end. */
function isOpenEnd(words: Words, end: number, desk: Desk): boolean {
  return (
    isFromDay(words[end - 1] ?? '') && !words.some((_, at) => at >= end && dateAt(words, at, desk) !== null)
  );
}
