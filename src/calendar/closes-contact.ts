/**
 * Does a rule of no-contact time take contact time away at all? A weekend kept free by a rule changes nothing for anybody.
 */
import type { Temporal } from 'temporal-polyfill';
import type { ContactPolicy, NoContactRule } from './contact-policy.js';
import { dayPlan, holdsOn } from './day-plan.js';
import type { Interval } from './interval.js';

/** A rule that closes nothing for longer than a year closes nothing; in days. */
const MOST_DAYS = 400;

function msOf(contact: readonly Interval[]): number {
  return contact.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
}

function closesOn(policy: ContactPolicy, rule: NoContactRule, date: Temporal.PlainDate): boolean {
  if (!holdsOn(rule, date)) return false;
  const { contact } = dayPlan(policy, date);
  if (contact.length === 0) return false;
  const closed = dayPlan({ ...policy, noContact: [...policy.noContact, rule] }, date);
  return msOf(closed.contact) < msOf(contact);
}

/** The days from `today` on whose contact time the rule takes away, or part of it; `policy` lacks the rule. */
export function* daysClosedBy(
  policy: ContactPolicy,
  rule: NoContactRule,
  today: Temporal.PlainDate,
): Generator<Temporal.PlainDate> {
  const start = rule.from !== null && today.until(rule.from).sign > 0 ? rule.from : today;
  for (let days = 0; days < MOST_DAYS; days += 1) {
    const date = start.add({ days });
    if (rule.kind === 'dates' && rule.to.until(date).sign > 0) return;
    if (closesOn(policy, rule, date)) yield date;
  }
}

/** Whether the rule closes contact time that `policy`, which lacks it, has from `today` on. */
export function closesContact(
  policy: ContactPolicy,
  rule: NoContactRule,
  today: Temporal.PlainDate,
): boolean {
  return daysClosedBy(policy, rule, today).next().done !== true;
}
