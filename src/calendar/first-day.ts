/**
 * From which day on does a rule of no-contact time hold? Exceptions ("open on") put it off.
 */
import type { Temporal } from 'temporal-polyfill';
import type { ContactPolicy, NoContactRule } from './contact-policy.js';
import { dayPlan, holdsOn } from './day-plan.js';

/** A weekly rule holds within so many days of the day from which it does, an exception or two between. */
const MOST_DAYS = 70;

/** The first day from `today` on that the rule makes no-contact time; null where it is over. */
export function firstDayOf(
  policy: ContactPolicy,
  rule: NoContactRule,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const isAhead = rule.from !== null && today.until(rule.from).sign > 0;
  const start = isAhead && rule.from !== null ? rule.from : today;
  for (let days = 0; days < MOST_DAYS; days += 1) {
    const date = start.add({ days });
    if (holdsOn(rule, date) && !dayPlan(policy, date).isOpenOn) return date;
  }
  return null;
}
