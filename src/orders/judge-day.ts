/**
 * May this day be promised? A day that isn't plain, is over by now, or is closed is asked about.
 */
import { Temporal } from 'temporal-polyfill';
import { RELATIVE_DAYS } from '../calendar/date-words.js';
import { closedBy, dayPlan } from '../calendar/day-plan.js';
import { lookUp } from '../calendar/turkish-ending.js';
import { nextOpenDay } from '../calendar/working-days.js';
import { type Desk, readOn } from './desk.js';
import type { Doubt } from './doubt.js';
import type { WrittenDate } from './token.js';

/** The day where there is one, and what is to be asked about it. */
export type JudgedDay = { date: Temporal.PlainDate | null; doubt: Doubt | null };

/** A day with its year is no slip by some weeks. */
const YEAR = /(?<!\d)20\d\d(?!\d)/;

/** "fri", "cuma günü": a day of the week that comes again, without its date. */
export function isWeekday({ written }: Pick<WrittenDate, 'written'>): boolean {
  return !/\d/.test(written) && lookUp(RELATIVE_DAYS, written) === null;
}

/** The day said, whether open or closed. */
export function plainDay({ said, written }: WrittenDate, desk: Desk): JudgedDay {
  if (said.verdict !== 'date') return { date: null, doubt: { kind: 'date', written, said } };
  const { date } = said;
  const today = readOn(desk);
  if (Temporal.PlainDate.compare(date, today) >= 0) return { date, doubt: null };
  if (YEAR.test(written))
    return { date, doubt: { kind: 'date', written, said: { verdict: 'ask', why: 'past', candidates: [] } } };
  const weeks = Math.ceil(date.until(today).days / 7);
  const next = isWeekday({ written }) ? date.add({ weeks }) : null;
  return { date, doubt: { kind: 'filed-late', written, date, next } };
}

/** The day said, asked about where nobody is reached on it. */
export function judgeDay(day: WrittenDate, desk: Desk): JudgedDay {
  const found = plainDay(day, desk);
  if (found.date === null || found.doubt !== null) return found;
  if (dayPlan(desk.policy, found.date).contact.length > 0) return found;
  const doubt = {
    kind: 'closed-day',
    written: day.written,
    date: found.date,
    next: nextOpenDay(desk.policy, found.date),
    closedBy: closedBy(desk.policy, found.date),
  } as const;
  return { date: found.date, doubt };
}

/** The one day of a list; more than one is asked about. */
export function onlyDay(days: readonly WrittenDate[], desk: Desk): JudgedDay {
  const [day, ...others] = days;
  if (day === undefined) return { date: null, doubt: null };
  return others.length > 0 ? { date: null, doubt: { kind: 'two-dates' } } : judgeDay(day, desk);
}
