/**
 * Working days: how many lie between two dates, and which is the third from now.
 *
 * A working day has contact hours or is a weekly no-contact day: on that one she works, undisturbed. No holiday and no
 * day of a from–to range is one (DESIGN.md, "Words").
 */
import type { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from './contact-policy.js';
import { dayPlan, holdsOn } from './day-plan.js';

/** Further than this nobody counts, in days. */
const MOST_DAYS = 1100;

/** Whether she works on that day. */
export function isWorkingDay(policy: ContactPolicy, date: Temporal.PlainDate): boolean {
  const plan = dayPlan(policy, date);
  if (plan.isOpenOn) return true;
  const isOff = policy.noContact.some(
    (rule) => rule.kind === 'dates' && rule.between === null && holdsOn(rule, date),
  );
  if (plan.holiday !== null || isOff) return false;
  return (
    plan.contact.length > 0 ||
    plan.noContact.some(({ rule }) => rule.kind === 'weekly' && rule.between === null)
  );
}

/** How many working days come after `from`, up to and with `to`; 0 where `to` is no later. */
export function workingDaysBetween(
  policy: ContactPolicy,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): number {
  const days = Math.min(from.until(to).days, MOST_DAYS);
  let count = 0;
  for (let day = 1; day <= days; day += 1) {
    if (isWorkingDay(policy, from.add({ days: day }))) count += 1;
  }
  return count;
}

/** The `count`-th working day after `from`; null where three years don't have that many. */
export function addWorkingDays(
  policy: ContactPolicy,
  from: Temporal.PlainDate,
  count: number,
): Temporal.PlainDate | null {
  let date = from;
  let left = count;
  for (let day = 0; left > 0; day += 1) {
    if (day > MOST_DAYS) return null;
    date = date.add({ days: 1 });
    if (isWorkingDay(policy, date)) left -= 1;
  }
  return date;
}

/** The first day from `date` on that has contact hours; null where three years have none. */
export function nextOpenDay(policy: ContactPolicy, date: Temporal.PlainDate): Temporal.PlainDate | null {
  for (let day = 0; day <= MOST_DAYS; day += 1) {
    const next = date.add({ days: day });
    if (dayPlan(policy, next).contact.length > 0) return next;
  }
  return null;
}
