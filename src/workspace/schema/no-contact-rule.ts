/**
 * Reads one rule of no-contact time: every weekday, one date, or the dates from–to.
 */
import type { Temporal } from 'temporal-polyfill';
import type { DaySpan, NoContactRule, Weekday } from '../../calendar/contact-policy.js';
import type { Reading } from './reading.js';

/** A rule as its keys say it; what is not written is null. */
export type WrittenRule = {
  every: Weekday | null;
  between: DaySpan | null;
  date: Temporal.PlainDate | null;
  from: Temporal.PlainDate | null;
  to: Temporal.PlainDate | null;
  reason: string | null;
};

/** How a rule is written. */
export const RULE_FORMS =
  'Write { every: thursday }, { date: 2026-10-15 } or { from: 2026-12-24, to: 2027-01-02 }.';

const NO_END =
  'Take to: out, and delete the rule when it ends. Every day of a time is { from: 2026-12-24, to: 2027-01-02 }.';

/** The rule that the keys say, if it is one of the three. */
export function readRule(written: WrittenRule): Reading<NoContactRule> {
  const { every, date, from, to } = written;
  if (every !== null && date === null && to !== null)
    return { what: 'a weekly rule has no end', fix: NO_END };
  if ([every, date, to].filter((said) => said !== null).length > 1 || (date !== null && from !== null))
    return { what: 'it says in two ways which days', fix: RULE_FORMS };
  const { between, reason } = written;
  if (every !== null) return { value: { kind: 'weekly', weekday: every, between, from, reason } };
  if (date !== null) return { value: { kind: 'dates', from: date, to: date, between, reason } };
  return readDates(written);
}

function readDates({ from, to, between, reason }: WrittenRule): Reading<NoContactRule> {
  if (from === null) {
    const what = to === null ? 'it does not say which days' : 'the first day is missing';
    return { what, fix: RULE_FORMS };
  }
  if (to === null) {
    const fix = `Add to: with the last day, or write date: ${from} for that one day.`;
    return { what: 'the last day is missing', fix };
  }
  if (from.until(to).sign < 0)
    return { what: `it ends (${to}) before it begins (${from})`, fix: 'Swap the two.' };
  if (between !== null && !from.equals(to))
    return { what: 'between does not go with from–to', fix: 'Write one rule a day, or no between.' };
  return { value: { kind: 'dates', from, to, between, reason } };
}
