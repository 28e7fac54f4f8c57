/**
 * When is 9:00 on that day? Local times to instants, by one rule for all of the program.
 *
 * A local time that exists twice is the first of the two; one that the clock skips is as much later as the clock
 * skips (RFC 5545 section 3.3.5; Temporal's "compatible"). A day lasts from its first instant, which need not be
 * called 0:00, to the first instant of the next.
 */
import { Temporal } from 'temporal-polyfill';
import type { DaySpan } from './contact-policy.js';
import type { Interval } from './interval.js';

const MINUTES_A_DAY = 1440;

/** The first instant of a local day, in epoch milliseconds. */
function startOfDayMs(date: Temporal.PlainDate, timeZone: string): number {
  return date.toZonedDateTime({ timeZone }).epochMilliseconds;
}

/** The instant of a minute of a local day (0 to 1440), in epoch milliseconds. */
export function minuteMs(date: Temporal.PlainDate, minute: number, timeZone: string): number {
  if (minute === 0) return startOfDayMs(date, timeZone);
  if (minute >= MINUTES_A_DAY) return startOfDayMs(date.add({ days: 1 }), timeZone);
  const plainTime = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
  return date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}

/** Which minute of its local day an instant belongs to: 0 to 1439. */
export function minuteOfDay(atMs: number, timeZone: string): number {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone);
  return hour * 60 + minute;
}

/**
 * A part of a local day as instants, none of them on another day: where the clock skips the end of a day, what is
 * written for it would come later. Null where it skips all of the part, or the whole day.
 */
export function spanOf(
  date: Temporal.PlainDate,
  { fromMinute, toMinute }: DaySpan,
  timeZone: string,
): Interval | null {
  const fromMs = minuteMs(date, fromMinute, timeZone);
  const toMs = Math.min(minuteMs(date, toMinute, timeZone), minuteMs(date, MINUTES_A_DAY, timeZone));
  return fromMs < toMs ? { fromMs, toMs } : null;
}

/** All of a local day: 23, 24 or 25 hours, mostly; none where the zone skips the date. */
export function wholeDay(date: Temporal.PlainDate, timeZone: string): Interval {
  return {
    fromMs: startOfDayMs(date, timeZone),
    toMs: startOfDayMs(date.add({ days: 1 }), timeZone),
  };
}

/** The local day that an instant belongs to. */
export function localDate(atMs: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone).toPlainDate();
}
