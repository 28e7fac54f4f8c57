/**
 * `off thu`, `off 24 dec - 2 jan`, `day off thu`, `swap thu fri`, `on`, `ill`: her own days.
 *
 * No day here is promised to anyone, so a closed one is fine; what has two readings is asked about all the same.
 */
import { Temporal } from 'temporal-polyfill';
import type { Weekday } from '../calendar/contact-policy.js';
import { DAY_NAMES } from '../calendar/date-words.js';
import { dayPlan } from '../calendar/day-plan.js';
import { lookUp } from '../calendar/turkish-ending.js';
import { type Desk, readOn, writtenOn } from './desk.js';
import type { Doubt } from './doubt.js';
import { type Drafted, drafted } from './draft-of.js';
import { plainDay } from './judge-day.js';
import type { Parts } from './parts.js';
import type { WrittenDate } from './token.js';

type Day = Temporal.PlainDate;
type Span = { from: Day | null; to: Day | null; doubt: Doubt | null };

/** Nobody is off for longer without a second look; in days. */
const LONGEST_SPAN = 60;
const MONTHS = 12;

function isBefore(a: Day, b: Day): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

function oneDay(day: WrittenDate, parts: Parts, desk: Desk): Span {
  const { date, doubt } = plainDay(day, desk);
  if (date === null || doubt !== null) return { from: date, to: date, doubt };
  const [number] = parts.numbers;
  if (number !== undefined && parts.hasDash)
    return withNumber({ date, isEnd: day.isBehindFigure === true }, number, desk);
  const today = writtenOn(desk);
  if (parts.isUntil && !date.equals(today))
    return { from: today, to: date, doubt: { kind: 'from-today', to: date } };
  return { from: date, to: date, doubt: null };
}

/** The nearest day of that number on or after the date, or on or before it; null where neither month has one. */
function nearestDay(date: Day, number: number, side: 'after' | 'before'): Day | null {
  const month = date.toPlainYearMonth();
  const isHere = side === 'after' ? number >= date.day : number <= date.day;
  const its = isHere ? month : side === 'after' ? month.add({ months: 1 }) : month.subtract({ months: 1 });
  return number < 1 || number > its.daysInMonth ? null : its.toPlainDate({ day: number });
}

/** How long the span is; a missing one is longer than any. */
function lengthOf(date: Day, other: Day | null): number {
  return other === null ? Number.POSITIVE_INFINITY : Math.abs(date.until(other).days);
}

/**
 * "24-26 dec", "dec 24-26", "28 oct - 3", "28 - 3 nov": the figure is the day before its date, or after it. What is likelier
 * turned round ("26-24 dec"), or begins in the past, is asked about.
 */
function withNumber({ date, isEnd }: { date: Day; isEnd: boolean }, number: number, desk: Desk): Span {
  const [after, before] = [nearestDay(date, number, 'after'), nearestDay(date, number, 'before')];
  const [ahead, turned] = isEnd ? [before, after] : [after, before];
  const isTurned = lengthOf(date, turned) < lengthOf(date, ahead);
  const other = isTurned ? turned : ahead;
  if (other === null) return { from: null, to: null, doubt: { kind: 'two-dates' } };
  const [from, to] = isBefore(other, date) ? [other, date] : [date, other];
  const today = readOn(desk);
  if (isBefore(from, today)) return { from: today, to, doubt: { kind: 'from-today', to } };
  return { from, to, doubt: isTurned ? { kind: 'long-span', from, to } : null };
}

/** Which of the two figures of "24/12/2026" or "24-12" is the day; null where both may be, or it is written otherwise. */
function isDayFirst(written: string): boolean | null {
  const [, first = '0', second = '0'] = /^(\d{1,2}) ?[/-] ?(\d{1,2})(?!\d)/.exec(written) ?? [];
  if (Number(first) > MONTHS === Number(second) > MONTHS) return null;
  return Number(first) > MONTHS;
}

/** "2/1" beside "24/12": both ends of a span are written the same way round. */
function likeOther(day: WrittenDate, other: WrittenDate): WrittenDate {
  const order = isDayFirst(other.written);
  if (day.said.verdict !== 'refuse' || day.said.why !== 'two-readings' || order === null) return day;
  const date = day.said.candidates[order ? 0 : 1];
  return date === undefined ? day : { ...day, said: { verdict: 'date', date } };
}

/** From one day to another; a weekday that lies before the first is the one after it. */
function between(first: WrittenDate, last: WrittenDate, desk: Desk): Span {
  const a = plainDay(likeOther(first, last), desk);
  const b = plainDay(likeOther(last, first), desk);
  const doubt = a.doubt ?? b.doubt;
  if (a.date === null || b.date === null || doubt !== null) return { from: a.date, to: b.date, doubt };
  const to =
    isBefore(b.date, a.date) && lookUp(DAY_NAMES, last.written) !== null ? b.date.add({ days: 7 }) : b.date;
  const isBackwards = isBefore(to, a.date);
  const span = isBackwards ? { from: to, to: a.date } : { from: a.date, to };
  const isLong = isBackwards || span.from.until(span.to).days > LONGEST_SPAN;
  return { ...span, doubt: isLong ? { kind: 'long-span', ...span } : null };
}

function spanOf(parts: Parts, desk: Desk): Span {
  const [first, last, ...others] = parts.dates;
  if (first === undefined)
    return { from: null, to: null, doubt: { kind: 'missing', order: 'off', part: 'date' } };
  if (others.length > 0) return { from: null, to: null, doubt: { kind: 'two-dates' } };
  return last === undefined ? oneDay(first, parts, desk) : between(first, last, desk);
}

/** The weekday of `day off thu`, `off thursdays`, `off every thu`. */
function weekdayOf(parts: Parts): Weekday | null {
  const [date] = parts.dates;
  return parts.weekly[0] ?? (date === undefined ? null : lookUp(DAY_NAMES, date.written.split(' ')[0] ?? ''));
}

/** Whether the line means every week. */
function isWeekly({ orders, every, weekly }: Parts): boolean {
  return orders.includes('dayOff') || every !== null || weekly.length > 0;
}

/** Days off: these, or every week. */
export function draftOff(parts: Parts, desk: Desk): Drafted {
  if (!isWeekly(parts)) {
    const { from, to, doubt } = spanOf(parts, desk);
    const isBareNumber = parts.numbers.length > 0 && !parts.hasDash;
    return drafted(
      { order: 'off', from, to, remark: parts.remark },
      doubt,
      isBareNumber
        ? { kind: 'extra-part', part: 'numbers', written: parts.numbers.join(' '), line: null }
        : null,
    );
  }
  const weekday = weekdayOf(parts);
  const isOne = parts.weekly.length + parts.dates.length === 1;
  const doubt = { kind: 'missing', order: 'dayOff', part: 'weekday' } as const;
  return drafted(
    { order: 'dayOff', weekday, remark: parts.remark },
    weekday !== null && isOne && isOnlyWeekday(parts) ? null : doubt,
  );
}

/** "day off 12 oct" names a day, not a weekday. */
function isOnlyWeekday({ dates }: Parts): boolean {
  return dates.every(({ written }) => !/\d/.test(written));
}

/** Whether she is reached on that day as things stand. */
function isOpen(date: Day, { policy }: Desk): boolean {
  return dayPlan(policy, date).contact.length > 0;
}

function doubtSwap(open: Day, closed: Day, desk: Desk): Doubt | null {
  if (open.equals(closed)) return { kind: 'missing', order: 'swap', part: 'two-days' };
  if (open.weekOfYear !== closed.weekOfYear || open.yearOfWeek !== closed.yearOfWeek)
    return { kind: 'two-weeks', open, closed };
  return isOpen(open, desk) ? { kind: 'swap-open', date: open } : null;
}

/** Two days change places. */
export function draftSwap(parts: Parts, desk: Desk): Drafted {
  const [first, second, ...others] = parts.dates;
  if (first === undefined || second === undefined || others.length > 0) {
    const doubt = { kind: 'missing', order: 'swap', part: 'two-days' } as const;
    return drafted({ order: 'swap', from: null, to: null }, doubt);
  }
  const [open, closed] = [plainDay(first, desk), plainDay(second, desk)];
  return drafted(
    { order: 'swap', from: open.date, to: closed.date },
    open.doubt,
    closed.doubt,
    open.date === null || closed.date === null ? null : doubtSwap(open.date, closed.date, desk),
  );
}

/** Whoever is ill is back all the same; else nothing is left to open. */
function doubtOn(day: Day, desk: Desk): Doubt | null {
  const today = readOn(desk);
  return isBefore(day, today) && !desk.holds.isIll ? { kind: 'day-over', date: day, today } : null;
}

/** The day on which it was written: "bugün açık" says so, too. */
export function draftOn(parts: Parts, desk: Desk): Drafted {
  const day = writtenOn(desk);
  const isThat = parts.dates.every(({ said }) => said.verdict === 'date' && said.date.equals(day));
  return drafted({ order: 'on', day }, isThat ? null : { kind: 'only-today' }, doubtOn(day, desk));
}
