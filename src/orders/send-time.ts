/**
 * When an ordered mail leaves: after the undo time, in the send window, or at the time she says (UX.md, "Sending").
 */
import { Temporal } from 'temporal-polyfill';
import { dayPlan } from '../calendar/day-plan.js';
import { nextSendInstant } from '../calendar/send-window.js';
import { stateAt } from '../calendar/state-at.js';
import { type Desk, readOn } from './desk.js';
import type { Doubt } from './doubt.js';
import { judgeDay } from './judge-day.js';
import type { Parts, SendTime } from './parts.js';

/** The instant, in her zone; null, with a doubt, where the line's own can't be used or no window opens. */
export type SendAt = { sendAt: Temporal.ZonedDateTime | null; doubt: Doubt | null };

/** "later" looks so many days ahead. */
const FURTHEST_DAYS = 400;

type Zoned = Temporal.ZonedDateTime;

function zoned(instant: Temporal.Instant | null, { policy }: Desk): Zoned | null {
  return instant === null ? null : instant.toZonedDateTimeISO(policy.timeZone);
}

/** The first instant of a send window at or after `at`. */
function inWindow(at: Temporal.Instant, desk: Desk): Zoned | null {
  return zoned(nextSendInstant(desk.policy, at, null), desk);
}

/** The earliest at which an order given now may leave. */
function afterUndo({ readAt, undo }: Desk): Temporal.Instant {
  return readAt.add(undo);
}

/** "later": when the next day of contact begins. */
function nextMorning(desk: Desk): Zoned | null {
  let date = readOn(desk);
  for (let ahead = 0; ahead <= FURTHEST_DAYS; ahead += 1, date = date.add({ days: 1 })) {
    const [first] = dayPlan(desk.policy, date).contact;
    if (first !== undefined && first.fromMs > desk.readAt.epochMilliseconds)
      return zoned(Temporal.Instant.fromEpochMilliseconds(first.fromMs), desk);
  }
  return null;
}

/** On that morning, and no sooner than without the word: just before it opens, the undo time is over later. */
function later(desk: Desk): SendAt {
  const morning = nextMorning(desk);
  return windowOr(morning === null ? null : inWindow(notBefore(morning, afterUndo(desk)), desk));
}

/** That time on that day; without a time, when the day opens. */
function onDay(day: Temporal.PlainDate, time: Temporal.PlainTime | null, desk: Desk): Zoned | null {
  const { timeZone } = desk.policy;
  if (time !== null) return day.toZonedDateTime({ timeZone, plainTime: time });
  const [first] = dayPlan(desk.policy, day).contact;
  return first === undefined ? null : zoned(Temporal.Instant.fromEpochMilliseconds(first.fromMs), desk);
}

/** The next such time of day. */
function nextTime(time: Temporal.PlainTime, desk: Desk): Zoned {
  const today = readOn(desk).toZonedDateTime({ timeZone: desk.policy.timeZone, plainTime: time });
  return Temporal.Instant.compare(today.toInstant(), desk.readAt) >= 0 ? today : today.add({ days: 1 });
}

function notBefore(at: Zoned, earliest: Temporal.Instant): Temporal.Instant {
  const instant = at.toInstant();
  return Temporal.Instant.compare(instant, earliest) < 0 ? earliest : instant;
}

/** The instant, or the doubt that there is none. */
function windowOr(sendAt: Zoned | null): SendAt {
  return { sendAt, doubt: sendAt === null ? { kind: 'no-window' } : null };
}

/** As soon as it may; `doubt` is asked about first. */
function soonest(desk: Desk, doubt: Doubt | null = null): SendAt {
  const first = windowOr(inWindow(afterUndo(desk), desk));
  return { ...first, doubt: first.doubt ?? doubt };
}

/** A time that she said: asked about where it is past or closed. */
function judgeTime(at: Zoned, isToday: boolean, desk: Desk): SendAt {
  if (Temporal.Instant.compare(at.toInstant(), desk.readAt) < 0 && !isToday)
    return soonest(desk, { kind: 'past-time', at });
  if (stateAt(desk.policy, at.toInstant()).state !== 'contact')
    return { sendAt: at, doubt: { kind: 'closed-hour', at, next: inWindow(at.toInstant(), desk) } };
  return windowOr(inWindow(notBefore(at, afterUndo(desk)), desk));
}

function saidTime({ day, time }: SendTime, desk: Desk): SendAt {
  if (day === null) return time === null ? windowOr(null) : judgeTime(nextTime(time, desk), false, desk);
  const judged = judgeDay(day, desk);
  if (judged.doubt !== null || judged.date === null) return { sendAt: null, doubt: judged.doubt };
  const at = onDay(judged.date, time, desk);
  if (at === null) return windowOr(null);
  return judgeTime(at, time === null && judged.date.equals(readOn(desk)), desk);
}

/** Whether the line says when its mail leaves. */
export function saysHour({ sendTimes, isLater }: Parts): boolean {
  return isLater || sendTimes.length > 0;
}

/** When the mail of a line leaves. */
export function sendTimeOf(parts: Parts, desk: Desk): SendAt {
  const [said, ...others] = parts.sendTimes;
  if (others.length > 0 || (said !== undefined && parts.isLater))
    return { sendAt: null, doubt: { kind: 'two-dates' } };
  if (said !== undefined) return saidTime(said, desk);
  return parts.isLater ? later(desk) : soonest(desk);
}

/** A promised day must not be over when the mail that promises it leaves. */
export function doubtLeavesLater(date: Temporal.PlainDate | null, sendAt: Zoned | null): Doubt | null {
  if (date === null || sendAt === null) return null;
  const isOver = Temporal.PlainDate.compare(date, sendAt.toPlainDate()) < 0;
  return isOver ? { kind: 'leaves-later', date, sendAt } : null;
}
