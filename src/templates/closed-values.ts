/**
 * What the calendar knows for a mail about no-contact time: when it is, from which day, and when she reads mail again.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy, NoContactRule } from '../calendar/contact-policy.js';
import { holdsOn } from '../calendar/day-plan.js';
import { firstDayOf } from '../calendar/first-day.js';
import { localDate, spanOf, wholeDay } from '../calendar/local-time.js';
import type { NoContactPeriod } from '../calendar/no-contact-period.js';
import { sayDaysOff, type WeeklyRule } from '../calendar/say-days-off.js';
import { nextOpen } from '../calendar/state-at.js';
import type { TemplateValues } from './known-values.js';

/** The variables that are the calendar's to know. */
export type CalendarValues = Required<Pick<TemplateValues, 'closed' | 'openAgain'>>;

/** Of the period that holds, for an auto-reply in `language` (two letters). */
export function valuesOfPeriod(
  policy: ContactPolicy,
  { from, to, rules }: NoContactPeriod,
  language: string,
): CalendarValues {
  return {
    closed: closed(rules, localDate(from.epochMilliseconds, policy.timeZone), language),
    openAgain: openDay(policy, to),
  };
}

/**
 * Of new rules, for the announcement of them: `from` is the first day on which one holds, `today` or later; null where none
 * does any more. `openAgain` is the end of that first time. `policy` has the rules already.
 */
export function valuesOfRules(
  policy: ContactPolicy,
  rules: readonly NoContactRule[],
  { today, language }: { today: Temporal.PlainDate; language: string },
): CalendarValues | null {
  const [first] = rules
    .flatMap((rule) => {
      const from = firstDayOf(policy, rule, today);
      return from === null ? [] : [{ rule, from }];
    })
    .toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from));
  if (first === undefined) return null;
  const ends = endOf(first.rule, first.from, policy.timeZone);
  return { closed: closed(rules, first.from, language), openAgain: openDay(policy, ends) };
}

/** Whether none of `dates` falls on a day that the rules close as a whole; a free morning moves no date. */
export function datesHold(rules: readonly NoContactRule[], dates: readonly Temporal.PlainDate[]): boolean {
  return !dates.some((date) => rules.some((rule) => rule.between === null && holdsOn(rule, date)));
}

function closed(
  rules: readonly NoContactRule[],
  from: Temporal.PlainDate,
  language: string,
): NonNullable<TemplateValues['closed']> {
  const weekly = rules.filter((rule): rule is WeeklyRule => rule.kind === 'weekly');
  const isWeekly = weekly.length > 0 && weekly.length === rules.length;
  return { weekly: isWeekly, when: isWeekly ? sayDaysOff(weekly, language) : null, from };
}

function openDay(policy: ContactPolicy, at: Temporal.Instant): Temporal.PlainDate | null {
  return nextOpen(policy, at)?.toZonedDateTimeISO(policy.timeZone).toPlainDate() ?? null;
}

/** When the rule's time that begins on `date` is over. */
function endOf(rule: NoContactRule, date: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  const last = rule.kind === 'dates' ? rule.to : date;
  const part = rule.between === null ? null : spanOf(last, rule.between, timeZone);
  return Temporal.Instant.fromEpochMilliseconds((part ?? wholeDay(last, timeZone)).toMs);
}
