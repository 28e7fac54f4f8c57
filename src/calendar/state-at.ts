/**
 * What is this instant: contact, closed or no-contact, and by which rule? When does it open next?
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy, NoContactRule } from './contact-policy.js';
import { type DayPlan, dayPlan } from './day-plan.js';
import { type Interval, isWithin } from './interval.js';
import { localDate } from './local-time.js';
import { ruleText } from './rule-text.js';

/** `contact`: mail is answered; `no-contact`: by a rule it is not; `closed`: anything else. */
export type ContactState = 'contact' | 'closed' | 'no-contact';

/** An instant as the policy sees it. */
export type InstantState = {
  state: ContactState;
  /** What makes it so: a rule's words, "holiday …", "open on …", "contact hours" or "outside contact hours". */
  rule: string;
  /** The rule of no-contact time that holds; null outside it. */
  noContact: NoContactRule | null;
};

/** Further ahead nobody plans; in days. A policy that never opens is told as such after that many. */
export const HORIZON_DAYS = 1100;

function openReason({ isOpenOn, date }: DayPlan): string {
  return isOpenOn ? `open on ${date}` : 'contact hours';
}

/** What `at` is. */
export function stateAt(policy: ContactPolicy, at: Temporal.Instant): InstantState {
  const plan = dayPlan(policy, localDate(at.epochMilliseconds, policy.timeZone));
  const held = plan.noContact.find((time) => isWithin([time], at.epochMilliseconds));
  if (held !== undefined) return { state: 'no-contact', rule: ruleText(held.rule), noContact: held.rule };
  if (isWithin(plan.contact, at.epochMilliseconds))
    return { state: 'contact', rule: openReason(plan), noContact: null };
  const rule = plan.holiday === null ? 'outside contact hours' : `holiday ${plan.holiday}`;
  return { state: 'closed', rule, noContact: null };
}

/**
 * The first stretch that `intervalsOf` gives for a day and that ends after `at`, cut to what lies at or after it; null
 * where none comes within three years.
 */
export function firstStretch(
  policy: ContactPolicy,
  at: Temporal.Instant,
  intervalsOf: (plan: DayPlan) => readonly Interval[],
): Interval | null {
  const atMs = at.epochMilliseconds;
  let date = localDate(atMs, policy.timeZone);
  for (let day = 0; day <= HORIZON_DAYS; day += 1) {
    const ahead = intervalsOf(dayPlan(policy, date)).filter(({ toMs }) => toMs > atMs);
    const [first] = ahead.toSorted((a, b) => a.fromMs - b.fromMs);
    if (first !== undefined) return { fromMs: Math.max(first.fromMs, atMs), toMs: first.toMs };
    date = date.add({ days: 1 });
  }
  return null;
}

/** The first instant of contact at or after `at`; null where there is none within three years. */
export function nextOpen(policy: ContactPolicy, at: Temporal.Instant): Temporal.Instant | null {
  const stretch = firstStretch(policy, at, ({ contact }) => contact);
  return stretch === null ? null : Temporal.Instant.fromEpochMilliseconds(stretch.fromMs);
}
