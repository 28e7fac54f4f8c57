/**
 * Which day a reader in another zone has while a mail of hers may leave: "today" in it is to be theirs, too (TEXTS.md, `onDay`).
 */
import type { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from './contact-policy.js';
import { dayPlan } from './day-plan.js';
import { localDate, wholeDay } from './local-time.js';

/**
 * The reader's date during her contact hours of `day`; where they have two dates in that time, the one that isn't hers.
 * `timeZone` is null where theirs is hers, or unknown.
 */
export function dateThere(
  policy: ContactPolicy,
  day: Temporal.PlainDate,
  timeZone: string | null,
): Temporal.PlainDate {
  if (timeZone === null) return day;
  const { contact } = dayPlan(policy, day);
  const open = contact.length > 0 ? contact : [wholeDay(day, policy.timeZone)];
  const dates = open.flatMap(({ fromMs, toMs }) => [
    localDate(fromMs, timeZone),
    localDate(toMs - 1, timeZone),
  ]);
  return dates.find((date) => !date.equals(day)) ?? day;
}
