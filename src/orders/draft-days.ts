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
import { hasFigureSpan, spanOf } from './span-of.js';
import type { WrittenDate } from './token.js';
import { orderWord } from './vocabulary.js';

type Day = Temporal.PlainDate;

function isBefore(a: Day, b: Day): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

/** The weekday that a date begins with: "thu", "thu 9". */
function weekdayIn({ written }: WrittenDate): Weekday | null {
  return lookUp(DAY_NAMES, written.split(' ')[0] ?? '');
}

/** The weekday of `day off thu`, `off thursdays`, `off every thu`. */
function weekdayOf(parts: Parts): Weekday | null {
  const [date] = parts.dates;
  return parts.weekly[0] ?? (date === undefined ? null : weekdayIn(date));
}

/** Whether the line means every week. */
function isWeekly({ orders, every, weekly }: Parts): boolean {
  return orders.includes('dayOff') || every !== null || weekly.length > 0;
}

const FIGURES = /^\d{1,2} ?- ?\d{1,2}$/;

/** "day off thu 9-12": beside a weekday two figures are hours, however they read alone ("thu 9", "9-12"). */
function isPartOfDay(parts: Parts): boolean {
  const { dates, weekly } = parts;
  if (weekly.length + dates.filter((date) => weekdayIn(date) !== null).length !== 1) return false;
  return hasFigureSpan(parts) || dates.some(({ written }) => FIGURES.test(written));
}

/** Days off: these, or every week. */
export function draftOff(parts: Parts, desk: Desk): Drafted {
  if (!isWeekly(parts)) {
    const { from, to, doubt } = spanOf(parts, desk);
    const isBareNumber = parts.numbers.length > 0 && !hasFigureSpan(parts);
    return drafted(
      { order: 'off', from, to, remark: parts.remark },
      doubt,
      isBareNumber
        ? { kind: 'extra-part', part: 'numbers', written: parts.numbers.join(' '), line: null }
        : null,
    );
  }
  if (isPartOfDay(parts)) return drafted(null, { kind: 'part-day' });
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
  const isThat =
    parts.weekly.length === 0 &&
    parts.dates.every(({ said }) => said.verdict === 'date' && said.date.equals(day));
  return drafted({ order: 'on', day }, isThat ? doubtOn(day, desk) : { kind: 'only-today' });
}

/** "on thu", "on 20 oct": with a day behind it `on` is no order; "on today" is near to it. */
export function draftOnDays(parts: Parts, desk: Desk): Drafted {
  const { draft, doubts } = draftOn(parts, desk);
  const line = orderWord('on', desk.language);
  if (doubts.length > 0) return { draft, doubts };
  return drafted(draft, { kind: 'near-miss', understood: line, isWhole: true, line });
}
