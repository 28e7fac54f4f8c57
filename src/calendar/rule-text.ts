/**
 * A rule of no-contact time in words, as the freelancer would write it: "every thursday", "every monday 09:00-12:00".
 *
 * These words stand in `driverseat calendar` and in reasons; they are ids of a kind, so they don't depend on a language.
 */
import { Temporal } from 'temporal-polyfill';
import type { DaySpan, NoContactRule } from './contact-policy.js';
import type { Days } from './hang-together.js';
import { weekdayName } from './weekdays.js';

/** "09:00", of minutes after midnight. */
export function clock(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** "09:00-13:00". */
export function spanText({ fromMinute, toMinute }: DaySpan): string {
  return `${clock(fromMinute)}-${clock(toMinute)}`;
}

/** A rule's words with its reason behind them, where it has one: "2026-12-24 to 2027-01-02 (winter break)". */
export function withReason(rule: string, reason: string | null): string {
  return reason === null ? rule : `${rule} (${reason})`;
}

/** The rule without its reason. */
export function ruleText(rule: NoContactRule): string {
  const part = rule.between === null ? '' : ` ${spanText(rule.between)}`;
  if (rule.kind === 'weekly') return `every ${weekdayName(rule.weekday)}${part}`;
  return rule.from.equals(rule.to) ? `${rule.from}${part}` : `${rule.from} to ${rule.to}`;
}

const BREAK = /^(\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2})$/;

/** The days of a break by its text; null of any other rule. */
export function breakOfText(text: string): Days | null {
  const [, from, to] = BREAK.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  return { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) };
}
