/**
 * The days of the week by name, Monday first (ISO 8601).
 */
import type { Temporal } from 'temporal-polyfill';
import type { Weekday } from './contact-policy.js';

/** English names in lower case; the one at index 0 is weekday 1. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** A date's day of the week. */
export function weekdayOf(date: Temporal.PlainDate): Weekday {
  return date.dayOfWeek as Weekday;
}

/** "thursday". */
export function weekdayName(weekday: Weekday): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[weekday - 1] ?? 'monday';
}
