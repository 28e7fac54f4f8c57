/**
 * When do clients hear of new rules? On the last day with contact hours that lies `contact.announce` before they begin, an
 * hour after she opens; at once where that day is past or the rules hold already; one after another, never all together.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { dayPlan } from '../calendar/day-plan.js';
import { localDate } from '../calendar/local-time.js';
import { isInSendWindow, nextSendInstant } from '../calendar/send-window.js';
import { nextOpen } from '../calendar/state-at.js';
import { addWorkingDays } from '../calendar/working-days.js';
import type { Client } from '../projects/client.js';
import type { RuleChange } from './new-rules.js';

/** Minutes between two announcements: clients talk to each other, and providers count (UX.md, rule 12). */
export const APART_MINUTES = 20;
/** She is at her desk by then, and can still stop it. */
const AFTER_OPENING_MINUTES = 60;
/** Asked again after so many working days. */
const ASK_AGAIN_DAYS = 2;

/** The last day with contact hours from `earliest` up to `latest`; null where there is none. */
function lastOpenDay(
  policy: ContactPolicy,
  earliest: Temporal.PlainDate,
  latest: Temporal.PlainDate,
): Temporal.PlainDate | null {
  for (let date = latest; earliest.until(date).sign >= 0; date = date.subtract({ days: 1 }))
    if (dayPlan(policy, date).contact.length > 0) return date;
  return null;
}

function laterOf(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? b : a;
}

/** The instant of `date` at which the first one leaves. */
function startOn(policy: ContactPolicy, date: Temporal.PlainDate): Temporal.Instant | null {
  const opening = nextOpen(policy, date.toZonedDateTime(policy.timeZone).toInstant());
  const settled = opening?.add({ minutes: AFTER_OPENING_MINUTES });
  return settled !== undefined && isInSendWindow(policy, settled, null) ? settled : opening;
}

/** When and whom an announcement reaches: `announce` (in days) before its first day, if that can be. */
export type Reach = {
  now: Temporal.Instant;
  announce: Temporal.Duration;
  clients: readonly Pick<Client, 'slug' | 'timeZone'>[];
  /** When announcements leave that are planned already. */
  taken: readonly Temporal.Instant[];
};

/**
 * From when on the announcement of `change` leaves, so that all are told in time: on the last day with contact hours that is
 * early enough, or as many days sooner as they take; `now` where it should have left already.
 */
export function leavesFrom(
  policy: ContactPolicy,
  { rules, firstDay }: Pick<RuleChange, 'rules' | 'firstDay'>,
  { now, announce, clients, taken }: Reach,
): Temporal.Instant {
  const today = localDate(now.epochMilliseconds, policy.timeZone);
  if (rules.some(({ from }) => from === null || today.until(from).sign <= 0)) return now;
  const latest = firstDay.subtract(announce);
  let day = lastOpenDay(policy, today, latest);
  while (day !== null) {
    const from = laterOf(now, startOn(policy, day) ?? now);
    const slots = announcementSlots(policy, from, { clients, taken }).values();
    if (
      [...slots].every((slot) => latest.until(localDate(slot.epochMilliseconds, policy.timeZone)).sign <= 0)
    )
      return from;
    day = lastOpenDay(policy, today, day.subtract({ days: 1 }));
  }
  return now;
}

/**
 * Each client's instant by slug, in their order from `from` on: in the send window, twenty minutes from every other and from
 * those taken. A client for whom no window comes within three years has none.
 */
export function announcementSlots(
  policy: ContactPolicy,
  from: Temporal.Instant,
  { clients, taken }: Pick<Reach, 'clients' | 'taken'>,
): Map<string, Temporal.Instant> {
  const slots = new Map<string, Temporal.Instant>();
  const earliest = new Map<string, Temporal.Instant>();
  for (const { slug, timeZone } of clients) {
    const slot = freeSlot(policy, earliest.get(timeZone) ?? from, timeZone, [...taken, ...slots.values()]);
    if (slot === null) continue;
    slots.set(slug, slot);
    earliest.set(timeZone, slot.add({ minutes: APART_MINUTES }));
  }
  return slots;
}

function freeSlot(
  policy: ContactPolicy,
  from: Temporal.Instant,
  timeZone: string,
  taken: readonly Temporal.Instant[],
): Temporal.Instant | null {
  let slot = nextSendInstant(policy, from, timeZone);
  for (let tries = 0; slot !== null && tries <= taken.length; tries += 1) {
    const near = taken.find((other) => isNear(other, slot));
    if (near === undefined) return slot;
    slot = nextSendInstant(policy, near.add({ minutes: APART_MINUTES }), timeZone);
  }
  return slot;
}

function isNear(a: Temporal.Instant, b: Temporal.Instant | null): boolean {
  return b !== null && Math.abs(a.epochMilliseconds - b.epochMilliseconds) < APART_MINUTES * 60_000;
}

/** When she is asked again, who was asked at `askedAt` and said nothing; null where she never opens again. */
export function askAgainAt(policy: ContactPolicy, askedAt: Temporal.Instant): Temporal.Instant | null {
  const date = addWorkingDays(policy, localDate(askedAt.epochMilliseconds, policy.timeZone), ASK_AGAIN_DAYS);
  return date === null ? null : nextOpen(policy, date.toZonedDateTime(policy.timeZone).toInstant());
}
