/**
 * What one local day is, by the freelancer's policy: which of its hours are contact hours, which are no-contact time.
 *
 * The one place that knows how the rules weigh against each other (DESIGN.md, "Words"): `openOn` beats everything;
 * no-contact time beats contact hours and holidays; a holiday closes contact hours; what is left is closed.
 */
import type { Temporal } from 'temporal-polyfill';
import type { ContactPolicy, DaySpan, NoContactRule, Weekday, WeeklyHours } from './contact-policy.js';
import { type Interval, without } from './interval.js';
import { spanOf, wholeDay } from './local-time.js';
import { weekdayOf } from './weekdays.js';

/** A stretch of no-contact time and the rule that makes it so. */
export type NoContactTime = Interval & { rule: NoContactRule };

/** A local day as kept. `contact` and `noContact` never overlap; all else of it is closed. */
export type DayPlan = {
  date: Temporal.PlainDate;
  contact: readonly Interval[];
  /** In the order in which the rules are written; they may overlap each other. */
  noContact: readonly NoContactTime[];
  /** The holiday's name; null on other days and where `openOn` overrules it. */
  holiday: string | null;
  /** An exception of `openOn`. */
  isOpenOn: boolean;
};

/** What closes a day that has no contact hours: no-contact time, a holiday, by its name, or the hours of the week. */
export type ClosedBy = { what: 'no-contact' | 'hours' } | { what: 'holiday'; name: string };

/** Whether the rule says something about that day. */
export function holdsOn(rule: NoContactRule, date: Temporal.PlainDate): boolean {
  if (rule.from !== null && date.since(rule.from).sign < 0) return false;
  return rule.kind === 'weekly' ? weekdayOf(date) === rule.weekday : date.until(rule.to).sign >= 0;
}

/** Hours of a day that is open against the rule: its own, or those of the last weekday before it that has some. */
function exceptionalHours(hours: WeeklyHours, weekday: Weekday): readonly DaySpan[] {
  for (let back = 0; back < 7; back += 1) {
    const spans = hours[(((weekday - 1 - back + 7) % 7) + 1) as Weekday];
    if (spans.length > 0) return spans;
  }
  return [];
}

function spansOn(policy: ContactPolicy, date: Temporal.PlainDate, isOpenOn: boolean): readonly DaySpan[] {
  if (isOpenOn) return exceptionalHours(policy.hours, weekdayOf(date));
  return policy.holidays.has(date.toString()) ? [] : policy.hours[weekdayOf(date)];
}

function noContactOn({ noContact, timeZone }: ContactPolicy, date: Temporal.PlainDate): NoContactTime[] {
  return noContact.flatMap((rule) => {
    if (!holdsOn(rule, date)) return [];
    const time = rule.between === null ? wholeDay(date, timeZone) : spanOf(date, rule.between, timeZone);
    return time === null || time.fromMs === time.toMs ? [] : [{ ...time, rule }];
  });
}

/** The plan of the local day `date` in the policy's zone. */
export function dayPlan(policy: ContactPolicy, date: Temporal.PlainDate): DayPlan {
  const isOpenOn = policy.openOn.some((day) => day.equals(date));
  const hours = spansOn(policy, date, isOpenOn).flatMap((span) => spanOf(date, span, policy.timeZone) ?? []);
  const noContact = isOpenOn ? [] : noContactOn(policy, date);
  return {
    date,
    contact: without(hours, noContact),
    noContact,
    holiday: isOpenOn ? null : (policy.holidays.get(date.toString()) ?? null),
    isOpenOn,
  };
}

/**
 * What closes `date`, which has no contact hours. No-contact time does where it is the whole day, or all that would be open
 * without it: a morning of it doesn't make a holiday a no-contact day.
 */
export function closedBy(policy: ContactPolicy, date: Temporal.PlainDate): ClosedBy {
  const { noContact, holiday } = dayPlan(policy, date);
  const isWhole = noContact.some(({ rule }) => rule.between === null);
  const isTaken = dayPlan({ ...policy, noContact: [] }, date).contact.length > 0;
  if (isWhole || isTaken) return { what: 'no-contact' };
  return holiday === null ? { what: 'hours' } : { what: 'holiday', name: holiday };
}
