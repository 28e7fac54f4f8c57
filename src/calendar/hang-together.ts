/**
 * Are two breaks one to those who wait? They are where no contact time lies between them.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from './contact-policy.js';
import { dayPlan } from './day-plan.js';

/** Days from `from` to `to`, both included. */
export type Days = { from: Temporal.PlainDate; to: Temporal.PlainDate };

/** Breaks further apart are two, whatever lies between; in days. */
const MOST_DAYS = 70;

/** Whether they overlap, adjoin, or have only closed days between them. */
export function hangTogether(policy: ContactPolicy, a: Days, b: Days): boolean {
  const [first, second] = Temporal.PlainDate.compare(a.from, b.from) <= 0 ? [a, b] : [b, a];
  const gap = first.to.until(second.from).days - 1;
  if (gap > MOST_DAYS) return false;
  for (let days = 1; days <= gap; days += 1) {
    if (dayPlan(policy, first.to.add({ days })).contact.length > 0) return false;
  }
  return true;
}
