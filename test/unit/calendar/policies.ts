/**
 * Policies for the calendar's tests, written short, and random ones for its laws.
 */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type {
  ContactPolicy,
  DaySpan,
  NoContactRule,
  Weekday,
  WeeklyHours,
} from '../../../src/calendar/contact-policy.js';

const OFFICE: DaySpan[] = [
  { fromMinute: 9 * 60, toMinute: 13 * 60 },
  { fromMinute: 14 * 60, toMinute: 18 * 60 },
];

/** Monday to Friday 9 to 13 and 14 to 18, in Madrid. */
export function officePolicy(changes: Partial<ContactPolicy> = {}): ContactPolicy {
  const hours: WeeklyHours = { 1: OFFICE, 2: OFFICE, 3: OFFICE, 4: OFFICE, 5: OFFICE, 6: [], 7: [] };
  return { timeZone: 'Europe/Madrid', holidays: new Map(), hours, noContact: [], openOn: [], ...changes };
}

/** Every weekday, all day; or the part `between` ("09:00-12:00" in minutes). */
export function every(weekday: Weekday, between: DaySpan | null = null, from?: string): NoContactRule {
  return {
    kind: 'weekly',
    weekday,
    between,
    from: from === undefined ? null : Temporal.PlainDate.from(from),
    reason: null,
  };
}

/** The days `from` to `to`, both included. */
export function dates(from: string, to: string = from, between: DaySpan | null = null): NoContactRule {
  return {
    kind: 'dates',
    from: Temporal.PlainDate.from(from),
    to: Temporal.PlainDate.from(to),
    between,
    reason: null,
  };
}

/** An instant. */
export function instant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text);
}

const ZONES = [
  ...['UTC', 'Europe/Berlin', 'America/Havana', 'Africa/Cairo', 'Asia/Beirut', 'America/Santiago'],
  ...['Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'America/New_York', 'Asia/Tehran'],
];

const span = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
  .map(([a, b]) => ({ fromMinute: Math.min(a, b - 1) * 15, toMinute: Math.max(a + 1, b) * 15 }));

const daySpans = fc.array(span, { maxLength: 3 }).map((spans) => {
  const sorted = spans.toSorted((a, b) => a.fromMinute - b.fromMinute);
  return sorted.filter((one, index) => {
    const before = sorted[index - 1];
    return before === undefined || one.fromMinute >= before.toMinute;
  });
});

const weekday = fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday);
const date = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => Temporal.PlainDate.from('2024-12-20').add({ days }));

const rule: fc.Arbitrary<NoContactRule> = fc.oneof(
  fc.record({
    kind: fc.constant('weekly' as const),
    weekday,
    between: fc.option(span),
    from: fc.option(date),
    reason: fc.constant(null),
  }),
  fc
    .tuple(date, fc.integer({ min: 0, max: 15 }))
    .map(([from, days]) => dates(from.toString(), from.add({ days }).toString())),
  fc.tuple(date, span).map(([day, between]) => dates(day.toString(), day.toString(), between)),
);

/** Policies in every kind of zone. */
export const anyPolicy: fc.Arbitrary<ContactPolicy> = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  holidays: fc
    .array(date, { maxLength: 5 })
    .map((days) => new Map(days.map((day) => [day.toString(), 'a holiday']))),
  hours: fc
    .tuple(...Array.from({ length: 7 }, () => daySpans))
    .map(
      ([mon = [], tue = [], wed = [], thu = [], fri = [], sat = [], sun = []]) =>
        ({ 1: mon, 2: tue, 3: wed, 4: thu, 5: fri, 6: sat, 7: sun }) satisfies WeeklyHours,
    ),
  noContact: fc.array(rule, { maxLength: 4 }),
  openOn: fc.array(date, { maxLength: 3 }),
});

/** Instants of four years, to the minute. */
export const anyInstant: fc.Arbitrary<Temporal.Instant> = fc
  .integer({ min: 0, max: 4 * 366 * 24 * 60 })
  .map((minutes) => Temporal.Instant.from('2025-01-01T00:00Z').add({ minutes }));
