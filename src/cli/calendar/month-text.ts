/**
 * A month as it is kept, one line a day: its half hours as signs, and what makes it special.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../../calendar/contact-policy.js';
import { type DayPlan, dayPlan } from '../../calendar/day-plan.js';
import { halfHours } from '../../calendar/half-hours.js';
import { ruleText, withReason } from '../../calendar/rule-text.js';
import type { ContactState } from '../../calendar/state-at.js';
import { weekdayName, weekdayOf } from '../../calendar/weekdays.js';
import { instantText } from './instant-answer.js';

/** A day of the month; `contact` and `noContact` are local times with their offset, the end no longer belonging to it. */
export type MonthDay = {
  date: string;
  weekday: string;
  contact: { from: string; to: string }[];
  noContact: { from: string; to: string; rule: string; reason: string | null }[];
  holiday: string | null;
  openOn: boolean;
};

const SIGNS: Record<ContactState, string> = { contact: '█', closed: '·', 'no-contact': '░' };

function daysOf(month: Temporal.PlainYearMonth): Temporal.PlainDate[] {
  return Array.from({ length: month.daysInMonth }, (_, index) => month.toPlainDate({ day: index + 1 }));
}

function describe(policy: ContactPolicy, { date, contact, noContact, holiday, isOpenOn }: DayPlan): MonthDay {
  const local = (ms: number): string =>
    instantText(Temporal.Instant.fromEpochMilliseconds(ms), policy.timeZone);
  return {
    date: date.toString(),
    weekday: weekdayName(weekdayOf(date)),
    contact: contact.map(({ fromMs, toMs }) => ({ from: local(fromMs), to: local(toMs) })),
    noContact: noContact.map(({ fromMs, toMs, rule }) => ({
      from: local(fromMs),
      to: local(toMs),
      rule: ruleText(rule),
      reason: rule.reason,
    })),
    holiday,
    openOn: isOpenOn,
  };
}

/** The month's days as values. */
export function monthDays(policy: ContactPolicy, month: Temporal.PlainYearMonth): MonthDay[] {
  return daysOf(month).map((date) => describe(policy, dayPlan(policy, date)));
}

function remarks({ noContact, holiday, isOpenOn }: DayPlan): string {
  const rules = noContact.map(({ rule }) => withReason(ruleText(rule), rule.reason));
  return [...rules, ...(holiday === null ? [] : [holiday]), ...(isOpenOn ? ['open, by openOn'] : [])].join(
    ', ',
  );
}

function dayLine(policy: ContactPolicy, date: Temporal.PlainDate): string {
  const name = weekdayName(weekdayOf(date)).slice(0, 3);
  const bar = halfHours(policy, date)
    .map((state) => (state === null ? ' ' : SIGNS[state]))
    .join('');
  return `${name[0]?.toUpperCase()}${name.slice(1)} ${String(date.day).padStart(2)}  ${bar}  ${remarks(dayPlan(policy, date))}`.trimEnd();
}

/** The month drawn; weeks begin on Monday and are set apart. */
export function monthText(policy: ContactPolicy, month: Temporal.PlainYearMonth): string {
  const lines = daysOf(month).flatMap((date) => [
    ...(date.day > 1 && date.dayOfWeek === 1 ? [''] : []),
    dayLine(policy, date),
  ]);
  const hours = [0, 3, 6, 9, 12, 15, 18, 21].map((hour) => String(hour).padEnd(6)).join('');
  return [
    `${month} in ${policy.timeZone}`,
    '',
    `        ${hours.trimEnd()}`,
    ...lines,
    '',
    '█ contact   ░ no contact   · closed',
  ].join('\n');
}
