/**
 * When may a mail leave? The send window: contact hours; for what nobody ordered also the client's daytime where the
 * two meet that day (DESIGN.md, "Words").
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from './contact-policy.js';
import type { DayPlan } from './day-plan.js';
import { type Interval, shared } from './interval.js';
import { localDate, spanOf } from './local-time.js';
import { firstStretch } from './state-at.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** 8 to 20, where the client lives. */
const DAYTIME = { fromMinute: 8 * 60, toMinute: 20 * 60 };

/** Whether it is daytime in that zone: a note at three in the morning sets a precedent too. */
export function isDaytime(at: Temporal.Instant, timeZone: string): boolean {
  const { hour } = at.toZonedDateTimeISO(timeZone);
  return hour >= DAYTIME.fromMinute / 60 && hour < DAYTIME.toMinute / 60;
}

/** The first instant at or after `at` at which it is daytime in that zone. */
export function nextDaytime(at: Temporal.Instant, timeZone: string): Temporal.Instant {
  if (isDaytime(at, timeZone)) return at;
  const [today, tomorrow] = daytimes(at.epochMilliseconds, at.epochMilliseconds + DAY_MS, timeZone);
  const next = today !== undefined && today.fromMs >= at.epochMilliseconds ? today : tomorrow;
  return next === undefined ? at : Temporal.Instant.fromEpochMilliseconds(next.fromMs);
}

/** The daytimes of the days in that zone that `[fromMs, toMs]` touches. */
function daytimes(fromMs: number, toMs: number, timeZone: string): Interval[] {
  const last = localDate(toMs, timeZone);
  const times: Interval[] = [];
  for (let date = localDate(fromMs, timeZone); date.until(last).sign >= 0; date = date.add({ days: 1 })) {
    const time = spanOf(date, DAYTIME, timeZone);
    if (time !== null) times.push(time);
  }
  return times;
}

/** A day's send window for a client in that zone; a null zone asks for contact hours alone, as ordered mail does. */
function sendWindow({ contact }: DayPlan, clientZone: string | null): readonly Interval[] {
  const [first, last] = [contact[0], contact.at(-1)];
  if (clientZone === null || first === undefined || last === undefined) return contact;
  const both = shared(contact, daytimes(first.fromMs, last.toMs, clientZone));
  return both.length > 0 ? both : contact;
}

/** The first instant of a send window at or after `at`; null where there is none within three years. */
export function nextSendInstant(
  policy: ContactPolicy,
  at: Temporal.Instant,
  clientZone: string | null,
): Temporal.Instant | null {
  const stretch = firstStretch(policy, at, (plan) => sendWindow(plan, clientZone));
  return stretch === null ? null : Temporal.Instant.fromEpochMilliseconds(stretch.fromMs);
}

/** Whether `at` lies in a send window. */
export function isInSendWindow(
  policy: ContactPolicy,
  at: Temporal.Instant,
  clientZone: string | null,
): boolean {
  return nextSendInstant(policy, at, clientZone)?.equals(at) === true;
}

/** Whether what would leave `at` may leave at once instead: it is later than now, and now is in the send window. */
export function isSkippable(
  policy: ContactPolicy,
  { now, at }: Record<'now' | 'at', Temporal.Instant>,
): boolean {
  return Temporal.Instant.compare(now, at) < 0 && isInSendWindow(policy, now, null);
}
