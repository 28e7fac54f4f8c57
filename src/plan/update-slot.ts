/**
 * When do scheduled updates go? At the slot of the project (her zone), else of its client (theirs), else of the workspace
 * (hers); where several projects of a client have one on the same day, at the earliest (UX.md, rule 12).
 *
 * A slot in closed time goes when the send window opens next. What was missed in downtime goes once, and never after
 * three days or the next slot: then the next one tells it all.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy, WeeklySlot } from '../calendar/contact-policy.js';
import { localDate } from '../calendar/local-time.js';
import { nextSendInstant } from '../calendar/send-window.js';
import type { Client } from '../projects/client.js';
import type { Project } from '../projects/project.js';
import type { Settings } from './settings.js';

/** A point of the week in its zone. */
export type Rhythm = WeeklySlot & { timeZone: string };

/** One scheduled update's time; `slot` names it, whenever it leaves. */
export type UpdateTime = { slot: Temporal.Instant; dueAt: Temporal.Instant; notAfter: Temporal.Instant };

const LATEST_DAYS = 3;
/** Minutes between the digest that shows it and its leaving: she is at her desk by then, and can still stop it. */
export const TO_STOP_MINUTES = 30;
const WEEK_DAYS = 7;

/** The project's rhythm; null where nobody set one. `timeZone` is hers. */
export function rhythmOf(
  project: Pick<Project, 'updates'>,
  client: Pick<Client, 'updates' | 'timeZone'>,
  { every, timeZone }: { every: Settings['updates']['every']; timeZone: string },
): Rhythm | null {
  if (project.updates.every !== null) return { ...project.updates.every, timeZone };
  if (client.updates.every !== null) return { ...client.updates.every, timeZone: client.timeZone };
  return every === null ? null : { ...every, timeZone };
}

/** Its instants in the week before and the one after `at`, oldest first. */
function around({ weekday, time, timeZone }: Rhythm, at: Temporal.Instant): Temporal.Instant[] {
  const today = localDate(at.epochMilliseconds, timeZone);
  const first = today.add({ days: weekday - today.dayOfWeek });
  return [-2, -1, 0, 1, 2].map((weeks) => {
    const date = first.add({ days: weeks * WEEK_DAYS });
    return date.toZonedDateTime({ timeZone, plainTime: time }).toInstant();
  });
}

function slotsAround(rhythms: readonly Rhythm[], at: Temporal.Instant): Temporal.Instant[] {
  return rhythms.flatMap((rhythm) => around(rhythm, at)).toSorted(Temporal.Instant.compare);
}

function dayIn({ timeZone }: ContactPolicy, at: Temporal.Instant): Temporal.PlainDate {
  return localDate(at.epochMilliseconds, timeZone);
}

/** One a day: of those on one day of hers, the earliest. */
function onePerDay(policy: ContactPolicy, slots: readonly Temporal.Instant[]): Temporal.Instant[] {
  return slots.filter((slot, index) => {
    const before = slots[index - 1];
    return before === undefined || !dayIn(policy, before).equals(dayIn(policy, slot));
  });
}

/** The last slot before `at`; null without a rhythm. */
export function slotBefore(
  policy: ContactPolicy,
  rhythms: readonly Rhythm[],
  at: Temporal.Instant,
): Temporal.Instant | null {
  const slots = onePerDay(policy, slotsAround(rhythms, at));
  return slots.findLast((slot) => Temporal.Instant.compare(slot, at) < 0) ?? null;
}

function earlierOf(a: Temporal.Instant, b: Temporal.Instant | undefined): Temporal.Instant {
  return b === undefined || Temporal.Instant.compare(a, b) < 0 ? a : b;
}

function laterOf(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? b : a;
}

/** When it leaves: at its hour, and never before she had time to stop it, be it on the next day. */
function leavesAt(
  policy: ContactPolicy,
  { regular, now, timeZone }: { regular: Temporal.Instant; now: Temporal.Instant; timeZone: string },
): Temporal.Instant | null {
  return nextSendInstant(policy, laterOf(regular, now.add({ minutes: TO_STOP_MINUTES })), timeZone);
}

/** When it is asked, the client's zone, and the day on which it was last asked; null where it never was. */
export type UpdateAsked = {
  now: Temporal.Instant;
  timeZone: string;
  lookedOn: Temporal.PlainDate | null;
};

/** Whether its day went by while nobody looked. */
function isMissed(day: Temporal.PlainDate, today: Temporal.PlainDate, { lookedOn }: UpdateAsked): boolean {
  return lookedOn !== null && lookedOn.until(day).sign > 0 && day.until(today).sign > 0;
}

/**
 * The update whose slot is the business of the local day of `now`; null where none is. Asked when that day's digest is
 * written.
 */
export function updateToday(
  policy: ContactPolicy,
  rhythms: readonly Rhythm[],
  asked: UpdateAsked,
): UpdateTime | null {
  const { now, timeZone } = asked;
  const endOfDay = dayIn(policy, now).add({ days: 1 }).toZonedDateTime(policy.timeZone).toInstant();
  const slots = onePerDay(policy, slotsAround(rhythms, now));
  const slot = slots.findLast((one) => Temporal.Instant.compare(one, endOfDay) < 0);
  const regular = slot === undefined ? null : nextSendInstant(policy, slot, timeZone);
  if (slot === undefined || regular === null) return null;
  const day = dayIn(policy, regular);
  const today = dayIn(policy, now);
  const isItsDay = day.equals(today);
  if (!isItsDay && !isMissed(day, today, asked)) return null;
  const next = slots.find((one) => Temporal.Instant.compare(one, slot) > 0);
  const dueAt = leavesAt(policy, { regular, now, timeZone });
  if (dueAt === null) return null;
  // Where her hours and the client's meet for no more than that half hour, its day goes by without a chance: it counts for none.
  const notAfter = earlierOf((isItsDay ? dueAt : regular).add({ hours: LATEST_DAYS * 24 }), next);
  if (Temporal.Instant.compare(dueAt, notAfter) >= 0) return null;
  return { slot, dueAt, notAfter };
}
