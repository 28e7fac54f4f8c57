/**
 * The days of `off`: one, or all from the first to the last of a span.
 *
 * A dash, "to", "until" or a Turkish ending makes two days a span; without one they may as well be two single days, and are
 * asked about. A span whose end is ahead holds from the day on which it is read.
 */
import { Temporal } from 'temporal-polyfill';
import { type Desk, readOn, writtenOn } from './desk.js';
import type { Doubt } from './doubt.js';
import { isWeekday, plainDay } from './judge-day.js';
import type { Parts } from './parts.js';
import type { WrittenDate } from './token.js';
import { isFromDay } from './when-tokens.js';

type Day = Temporal.PlainDate;
/** What is not plain is null, with the doubt about it. */
type Span = { from: Day | null; to: Day | null; doubt: Doubt | null };

/** Nobody is off for longer without a second look; in days. */
const LONGEST_SPAN = 60;
const MONTHS = 12;

function isBefore(a: Day, b: Day): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

/** The day said, though it be only just past; null where its month isn't plain. */
function dayIn({ said }: WrittenDate): Day | null {
  if (said.verdict === 'date') return said.date;
  return said.why === 'just-past' ? (said.candidates[0] ?? null) : null;
}

/** `other`, written like `date`, which is the day `day`; in another month by itself. */
function likeDate(other: Day, day: Day, { written }: WrittenDate, desk: Desk): WrittenDate {
  const figure = new RegExp(`(?<!\\d)0?${day.day}(?!\\d)`);
  const isPast = isBefore(other, writtenOn(desk));
  const candidates = [other, other.add({ years: 1 })];
  const isLike = other.month === day.month && figure.test(written);
  return {
    said: isPast ? { verdict: 'ask', why: 'just-past', candidates } : { verdict: 'date', date: other },
    written: isLike ? written.replace(figure, String(other.day)) : other.toString(),
  };
}

/** The nearest day of that number on or after the date, or on or before it; null where that month has none. */
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
 * The other end of "24-26 dec", "dec 24-26", "28 oct - 3", "28 - 3 nov": the day of that number before the date, or after it;
 * the other way round where that is likelier ("26-24 dec").
 */
function otherEnd(day: Day, number: number, isEnd: boolean): Day | null {
  const [after, before] = [nearestDay(day, number, 'after'), nearestDay(day, number, 'before')];
  const [ahead, turned] = isEnd ? [before, after] : [after, before];
  return lengthOf(day, turned) < lengthOf(day, ahead) ? turned : ahead;
}

/** Whether the line's one figure is the other end of its one date: "24-26 dec", "dec 24-26". */
export function hasFigureSpan({ dates, numbers, hasDash }: Parts): boolean {
  return hasDash && dates.length === 1 && numbers.length === 1;
}

/** The days that a line names, the figure of "24-26 dec" among them, in her order; null where no month near has such a day. */
export function daysIn(parts: Parts, desk: Desk): readonly WrittenDate[] | null {
  const { dates, numbers } = parts;
  const [date] = dates;
  const [number = 0] = numbers;
  const day = date === undefined || !hasFigureSpan(parts) ? null : dayIn(date);
  if (date === undefined || day === null) return dates;
  const isEnd = date.isBehindFigure === true;
  const end = otherEnd(day, number, isEnd);
  if (end === null) return null;
  const other = likeDate(end, day, date, desk);
  return isEnd || other.said.verdict !== 'date' ? [other, date] : [date, other];
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

function oneDay(day: WrittenDate, { isUntil }: Parts, desk: Desk): Span {
  const { date, doubt } = plainDay(day, desk);
  if (date === null || doubt !== null) return { from: date, to: date, doubt };
  const today = readOn(desk);
  if ((isUntil || day.isEnd === true) && !date.equals(today))
    return { from: today, to: date, doubt: { kind: 'from-today', to: date } };
  return { from: date, to: date, doubt: null };
}

/** A weekday that lies before the first is the next one after it. */
function endAfter(from: Day, date: Day, last: WrittenDate): Day {
  if (!isBefore(date, from) || !isWeekday(last)) return date;
  return from.add({ days: ((date.dayOfWeek - from.dayOfWeek + 6) % 7) + 1 });
}

/** A span of which a day isn't plain; one that has begun when it is written is proposed from today. */
function unclear(first: WrittenDate, last: WrittenDate, isSpan: boolean, desk: Desk): Span {
  const today = readOn(desk);
  const { said, written } = first;
  const start = dayIn(first);
  const date = last.said.verdict === 'date' ? last.said.date : null;
  const to = date === null || start === null || !isSpan ? date : endAfter(start, date, last);
  const hasBegun = said.verdict === 'ask' && (said.why === 'just-past' || said.why === 'past');
  if (hasBegun && to !== null && !isBefore(to, today))
    return { from: today, to, doubt: { kind: 'begun', written, to } };
  const open = said.verdict === 'date' ? last : first;
  return { from: plainDay(first, desk).date, to, doubt: plainDay(open, desk).doubt };
}

/** From one day to another. */
function between(one: WrittenDate, other: WrittenDate, isSpan: boolean, desk: Desk): Span {
  const [first, last] = [likeOther(one, other), likeOther(other, one)];
  if (first.said.verdict !== 'date' || last.said.verdict !== 'date')
    return unclear(first, last, isSpan, desk);
  const start = first.said.date;
  const end = isSpan ? endAfter(start, last.said.date, last) : last.said.date;
  const isBackwards = isBefore(end, start);
  const [begins, to] = isBackwards ? [end, start] : [start, end];
  const today = readOn(desk);
  if (isBefore(to, today)) return { from: begins, to, doubt: plainDay(first, desk).doubt };
  const from = isBefore(begins, today) ? today : begins;
  const kind = isSpan ? 'long-span' : 'days-between';
  const isOdd = isSpan ? isBackwards || from.until(to).days > LONGEST_SPAN : begins.until(to).days > 1;
  return { from, to, doubt: isOdd ? { kind, from, to } : null };
}

/** Whether the line says that its two days are the ends of a span. */
function saysSpan({ hasDash, isUntil, dates }: Parts): boolean {
  return hasDash || isUntil || dates.some(({ written }) => isFromDay(written));
}

/** The first and the last of the days off. */
export function spanOf(parts: Parts, desk: Desk): Span {
  const [first, last, ...others] = daysIn(parts, desk) ?? [];
  if (parts.dates.length === 0)
    return { from: null, to: null, doubt: { kind: 'missing', order: 'off', part: 'date' } };
  if (first === undefined || others.length > 0) return { from: null, to: null, doubt: { kind: 'two-dates' } };
  return last === undefined ? oneDay(first, parts, desk) : between(first, last, saysSpan(parts), desk);
}
