/**
 * A local day in 48 half hours, for whoever wants to see it.
 */
import type { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from './contact-policy.js';
import { dayPlan } from './day-plan.js';
import { isWithin } from './interval.js';
import { localDate, minuteMs, minuteOfDay } from './local-time.js';
import type { ContactState } from './state-at.js';

/** What each half hour begins as, midnight first; null where the clock skips it. */
export function halfHours(policy: ContactPolicy, date: Temporal.PlainDate): (ContactState | null)[] {
  const { contact, noContact } = dayPlan(policy, date);
  return Array.from({ length: 48 }, (_, index) => {
    const atMs = minuteMs(date, index * 30, policy.timeZone);
    const isSkipped =
      minuteOfDay(atMs, policy.timeZone) !== index * 30 || !localDate(atMs, policy.timeZone).equals(date);
    if (isSkipped) return null;
    if (isWithin(noContact, atMs)) return 'no-contact';
    return isWithin(contact, atMs) ? 'contact' : 'closed';
  });
}
