/**
 * What a freelancer can order with one line, as values that the program obeys.
 *
 * Everything in an order is absolute: days and instants, slugs of projects and clients, never "three days later"
 * (DESIGN.md, "Orders"). Field names are those that `driverseat try` prints.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Weekday } from '../calendar/contact-policy.js';

type Day = Temporal.PlainDate;

/**
 * A mail to a client: when it may leave at the earliest, in her zone, whether she said that hour (`later`, `at fri 10:00`), and
 * what she adds after the slash.
 */
type ToClient = { sendAt: Temporal.ZonedDateTime; isHerHour: boolean; remark: string | null };

/** A phase whose date moves. */
export type MovedPhase = { name: string; from: Day; to: Day };

/** `75%`, `update`: null is what the line doesn't say; `date` is the day promised. */
export type UpdateOrder = {
  order: 'update';
  project: string;
  percent: number | null;
  date: Day | null;
} & ToClient;
/** `done`, `100%`. */
export type DoneOrder = { order: 'done'; project: string; percent: 100 } & ToClient;
/** `move mon 19`, `late 3d`: `date` is the new day of the first of `moves`; `days` are the working days of `late`. */
export type MoveOrder = {
  order: 'move';
  project: string;
  date: Day;
  days: number | null;
  moves: readonly MovedPhase[];
} & ToClient;
/** `close`, `revision`, `recap`. */
export type ProjectOrder = { order: 'close' | 'revision' | 'recap'; project: string; remark: string | null };
/** `need: photos`; `-` clears. `date` is the day where the field is a phase. */
export type FieldOrder = { order: 'field'; project: string; field: string; value: string; date: Day | null };
/** `remind 3d`, of the last mail to that client, or of a note's line `number`; `days` are working days. */
export type RemindOrder = {
  order: 'remind';
  project: string | null;
  client: string | null;
  number: number | null;
  days: number;
};
/** What concerns the thread that the order was given in. */
export type ThreadOrder = { order: 'new' | 'ask' | 'decline'; number: number | null };
/** `off 24 dec - 2 jan`, both days included. */
export type OffOrder = { order: 'off'; from: Day; to: Day; remark: string | null };
/** `day off thu`: every week. */
export type DayOffOrder = { order: 'dayOff'; weekday: Weekday; remark: string | null };
/** `swap thu fri`: `from` opens, `to` closes. */
export type SwapOrder = { order: 'swap'; from: Day; to: Day };
/** `on`: that day is open, and `ill` ends. */
export type OnOrder = { order: 'on'; day: Day };
/** `pause`, `resume`: everything where both are null. */
export type PauseOrder = { order: 'pause' | 'resume'; project: string | null; client: string | null };
/** `status`, `show`, of one project or of all. */
export type ShowOrder = { order: 'status' | 'show'; project: string | null };
/** What changes how she works, and needs no more than its word. */
export type ModeOrder = { order: 'ill' | 'live' | 'rehearsal' };
/** What needs no more than its word. */
export type PlainOrder = { order: 'week' | 'help' | 'stop' };

/** The words that answer a note. */
export const REPLY_WORDS = ['send', 'edit', 'skip', 'undo', 'yes', 'no', 'why'] as const;
/** One of {@link REPLY_WORDS}. */
export type ReplyWord = (typeof REPLY_WORDS)[number];

/** An answer to a note: to all of it or to line `number`. `flag` is a red flag's name, of `no price-first`. */
export type ReplyOrder = {
  order: ReplyWord;
  number: number | null;
  project: string | null;
  client: string | null;
  flag: string | null;
};
/** Bare numbers: they tick lines of a list. */
export type TickOrder = { order: 'tick'; numbers: readonly number[] };

/** One order. */
export type Order =
  | UpdateOrder
  | DoneOrder
  | MoveOrder
  | ProjectOrder
  | FieldOrder
  | RemindOrder
  | ThreadOrder
  | OffOrder
  | DayOffOrder
  | SwapOrder
  | OnOrder
  | PauseOrder
  | ShowOrder
  | ModeOrder
  | PlainOrder
  | ReplyOrder
  | TickOrder;

/** The name of an order. */
export type OrderName = Order['order'];

type Lacking<T> = T extends { order: infer Name }
  ? { order: Name } & { [K in Exclude<keyof T, 'order'>]: T[K] | null }
  : never;

/** An order as far as a line tells it: what is null is missing, or was never said. */
export type Draft = Lacking<Order>;
