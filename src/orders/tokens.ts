/**
 * From the words of a line to what each of them is: an order, a percent, a date, a name, or nothing known.
 *
 * Readers are tried in a fixed order at each word, so that no word is ever two things: whole names of several words,
 * phrases of the grammar, figures, dates, single names. What is left aside gives no token.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Weekday } from '../calendar/contact-policy.js';
import { DAY_NAMES, WEEKLY_DAY_WORDS, WEEKLY_NAMES } from '../calendar/date-words.js';
import { readDate } from '../calendar/read-date.js';
import { readTime } from '../calendar/read-time.js';
import type { SaidDate } from '../calendar/said-date.js';
import { type Desk, writtenOn } from './desk.js';
import { type Name, nameOfWord, wholeNameAt } from './find-name.js';
import { REPLY_WORDS } from './order.js';
import { isAtWord, type Meaning, meaningAt } from './vocabulary.js';
import type { OrderWord } from './words.js';

/** A date with its words. */
export type WrittenDate = { said: SaidDate; written: string };

/** One thing that a line says. `days` are working days, `calendarDays` what they are as days ahead: "1w" is 5, and 7. */
export type Token =
  | { kind: 'order'; word: OrderWord }
  | { kind: 'percent'; percent: number }
  | { kind: 'sendAt'; day: WrittenDate | null; time: Temporal.PlainTime | null; isBareHour: boolean }
  | { kind: 'date'; date: WrittenDate }
  | { kind: 'weekly'; weekday: Weekday }
  | { kind: 'days'; days: number; calendarDays: number }
  | { kind: 'time'; time: Temporal.PlainTime }
  | { kind: 'number'; number: number }
  | { kind: 'name'; name: Name }
  | { kind: 'flag'; flag: string }
  | { kind: 'every' | 'everything'; word: string }
  | { kind: 'later' | 'until' | 'dash' | 'aside' }
  | { kind: 'unknown'; word: string };

type Found = { token: Token; length: number };
type Words = readonly string[];

const PERCENT = /^(?:(\d{1,4})%(?:'?[a-z]+)?|%(\d{1,4})(?:'?[a-z]+)?)$/;
const NUMBER = /^(\d{1,4})(?:'[a-z]{1,4})?$/;
/** Behind "yüzde" the ending may stand without its apostrophe: "yüzde 75te". */
const NUMBER_OF_PERCENT = /^(\d{1,4})(?:'?[a-z]{1,4})?$/;
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
/** "vague-or-changing", its hyphens counted. */
const LONGEST_FLAG = 5;

function one(token: Token, length = 1): Found {
  return { token, length };
}

function isKind(words: Words, at: number, kind: Meaning['kind']): number {
  const meaning = meaningAt(words, at);
  return meaning?.found.kind === kind ? meaning.length : 0;
}

/** "75%", "%75", "75 percent", "yüzde 75". */
function percentAt(words: Words, at: number): Found | null {
  const match = PERCENT.exec(words[at] ?? '');
  if (match !== null) return one({ kind: 'percent', percent: Number(match[1] ?? match[2]) });
  const before = isKind(words, at, 'percentBefore');
  const number = (before > 0 ? NUMBER_OF_PERCENT : NUMBER).exec(words[at + before] ?? '');
  const behind = before > 0 ? 0 : isKind(words, at + 1, 'percentBehind');
  if (number === null || before + behind === 0) return null;
  return one({ kind: 'percent', percent: Number(number[1]) }, before + 1 + behind);
}

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
function sendAtAt(words: Words, at: number, desk: Desk): Found | null {
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
function weeksAt(words: Words, at: number): Found | null {
  const word = words[at] ?? '';
  const weeks = WEEKS.exec(word)?.[1];
  const unit = word.endsWith('w') ? 0 : Number(WEEK_WORDS.has(words[at + 1] ?? ''));
  if (weeks === undefined || (unit === 0 && !word.endsWith('w'))) return null;
  const days = DAYS_OF_A_WEEK * Number(weeks);
  const calendarDays = CALENDAR_DAYS_OF_A_WEEK * Number(weeks);
  return days > MOST_DAYS ? null : one({ kind: 'days', days, calendarDays }, 1 + unit);
}

/** "3d", "3 days", "3 iş günü". */
function daysAt(words: Words, at: number): Found | null {
  const joined = DAYS.exec(words[at] ?? '')?.[1];
  const apart = NUMBER.exec(words[at] ?? '')?.[1];
  const unit = joined === undefined ? isKind(words, at + 1, 'days') : 0;
  const days = Number(joined ?? apart);
  if ((joined === undefined && (apart === undefined || unit === 0)) || days > MOST_DAYS) return null;
  return one({ kind: 'days', days, calendarDays: days }, 1 + unit);
}

function figureAt(words: Words, at: number): Found | null {
  const time = readTime(words, at);
  if (time !== null) return one({ kind: 'time', time: time.time }, time.length);
  const number = NUMBER.exec(words[at] ?? '')?.[1];
  return number === undefined ? null : one({ kind: 'number', number: Number(number) });
}

function isNo(words: Words, at: number): boolean {
  const meaning = meaningAt(words, at)?.found;
  return meaning?.kind === 'order' && meaning.word === 'no';
}

/** A red flag's name, beside "no". */
function flagAt(words: Words, at: number, { flags }: Desk): Found | null {
  if (!words.some((_, other) => isNo(words, other))) return null;
  for (let length = Math.min(LONGEST_FLAG, words.length - at); length > 0; length -= 1) {
    const run = words.slice(at, at + length).filter((word) => word !== '-');
    const flag = flags.get(run.join('-'));
    if (flag !== undefined) return one({ kind: 'flag', flag }, length);
  }
  return null;
}

/** Whether all other words of the line are left aside. */
function standsAlone(words: Words, at: number): boolean {
  return words.every((_, other) => other === at || isKind(words, other, 'aside') === 1);
}

/** A phrase of the grammar. "on" is an order only where it is all of the line. */
function phraseAt(words: Words, at: number): Found | null {
  if (words[at] === 'on' && standsAlone(words, at)) return one({ kind: 'order', word: 'on' });
  const meaning = meaningAt(words, at);
  if (meaning === null) return null;
  const { found, length } = meaning;
  if (found.kind === 'order') return one({ kind: 'order', word: found.word }, length);
  if (found.kind === 'days' || found.kind === 'percentBehind' || found.kind === 'percentBefore') return null;
  if (found.kind === 'every' || found.kind === 'everything')
    return one({ kind: found.kind, word: words[at] ?? '' }, length);
  return one({ kind: found.kind }, length);
}

function nameAt(words: Words, at: number, desk: Desk): Found | null {
  const name = nameOfWord(words[at] ?? '', desk);
  return name === null ? null : one({ kind: 'name', name });
}

function wholeAt(words: Words, at: number, desk: Desk, shortest: number): Found | null {
  const found = wholeNameAt(words, at, desk);
  return found === null || found.length < shortest
    ? null
    : one({ kind: 'name', name: found.name }, found.length);
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

function dateTokenAt(words: Words, at: number, desk: Desk): Found | null {
  if (isSpanOfLines(words, at)) return null;
  const weekly = weeklyAt(words, at);
  if (weekly !== null) return weekly;
  const found = dateAt(words, at, desk);
  if (found === null || isOpenEnd(words, at + found.length, desk)) return null;
  return one({ kind: 'date', date: found.date }, found.length);
}

/** "cumadan sonra", "12 ekimden": from a day on, and no day by which; "yarından cumaya" has its other end. */
function isOpenEnd(words: Words, end: number, desk: Desk): boolean {
  const isFrom = /[dt][ae]n$/.test(words[end - 1] ?? '');
  return isFrom && !words.some((_, at) => at >= end && dateAt(words, at, desk) !== null);
}

function tokenAt(words: Words, at: number, desk: Desk): Found {
  if (words[at] === '-') return one({ kind: 'dash' });
  return (
    wholeAt(words, at, desk, 2) ??
    percentAt(words, at) ??
    sendAtAt(words, at, desk) ??
    daysAt(words, at) ??
    weeksAt(words, at) ??
    phraseAt(words, at) ??
    flagAt(words, at, desk) ??
    wholeAt(words, at, desk, 1) ??
    dateTokenAt(words, at, desk) ??
    figureAt(words, at) ??
    nameAt(words, at, desk) ??
    one({ kind: 'unknown', word: words[at] ?? '' })
  );
}

/** The tokens of a line's words, in order; what is left aside is gone. */
export function tokensOf(words: Words, desk: Desk): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const { token, length } = tokenAt(words, at, desk);
    if (token.kind !== 'aside') tokens.push(token);
    at += length;
  }
  return tokens;
}
