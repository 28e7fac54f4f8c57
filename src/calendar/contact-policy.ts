/**
 * When the freelancer answers mail and when they don't: the policy that the calendar is asked about.
 *
 * Values only: local times are minutes after midnight, since contact hours may end at 24:00, which is no time of a
 * day in Temporal. driverseat.yaml's section `contact` is read into this (DESIGN.md, "The workspace").
 */
import type { Temporal } from 'temporal-polyfill';

/** A day of the week as Temporal's `dayOfWeek` counts it: 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A part of a local day: `fromMinute` (0 to 1439) belongs to it, `toMinute` (1 to 1440, later) no longer. */
export type DaySpan = { fromMinute: number; toMinute: number };

/** Contact hours: each weekday's spans in order, none touching another's inside; empty where it is closed. */
export type WeeklyHours = Readonly<Record<Weekday, readonly DaySpan[]>>;

/** A point of the week in a zone that its owner says: "friday 10:00". */
export type WeeklySlot = { weekday: Weekday; time: Temporal.PlainTime };

/**
 * One rule of no-contact time.
 * `weekly`: every such day, from the day `from` on (null: always was), all day or `between`.
 * `dates`: the days `from` to `to`, both included; `between` only where they are one day.
 */
export type NoContactRule =
  | {
      kind: 'weekly';
      weekday: Weekday;
      between: DaySpan | null;
      from: Temporal.PlainDate | null;
      reason: string | null;
    }
  | {
      kind: 'dates';
      from: Temporal.PlainDate;
      to: Temporal.PlainDate;
      between: DaySpan | null;
      reason: string | null;
    };

/** Public holidays by date ("2026-10-12") with their names; they count as closed. */
export type Holidays = ReadonlyMap<string, string>;

/** Everything that the calendar must know of the freelancer. */
export type ContactPolicy = {
  /** An IANA name. */
  timeZone: string;
  holidays: Holidays;
  hours: WeeklyHours;
  noContact: readonly NoContactRule[];
  /** Days that are open all the same, whatever rule or holiday says otherwise. */
  openOn: readonly Temporal.PlainDate[];
};
