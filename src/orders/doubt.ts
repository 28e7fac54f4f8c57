/**
 * Why a line is asked about or refused: one kind a reason, with what its wording needs.
 *
 * `ask`: one word completes it. `refuse`: nothing can be made of it. Only what can't be read stops the reading of the mail.
 */
import type { Temporal } from 'temporal-polyfill';
import type { ClosedBy } from '../calendar/day-plan.js';
import type { SaidDate } from '../calendar/said-date.js';
import type { OrderName } from './order.js';
import type { PartKind } from './parts.js';

type Day = Temporal.PlainDate;

/** A reason. Slugs name projects and clients; `written` are her own words, folded. */
export type Doubt =
  // Not to be read.
  /** `suggested` are lines that she may have meant. */
  | { kind: 'unknown-word'; word: string; suggested: readonly string[] }
  /** "bio 75% review fri": a field's name without its colon; `line` gives it a value. */
  | { kind: 'bare-field'; word: string; line: string }
  /** "end of month", "öbür gün": a day in words that are not read. */
  | { kind: 'unknown-day'; word: string }
  /** "don't send", "gönderme": what is not to be done. */
  | { kind: 'negated'; word: string }
  | { kind: 'two-orders'; orders: readonly string[] }
  | { kind: 'too-long' }
  // Read, and refused.
  | { kind: 'closed-project'; project: string }
  /** A setting that stands in the project's file alone; null where no project is named. */
  | { kind: 'by-hand'; field: string; project: string | null }
  /** Its file can't be read. */
  | { kind: 'broken-project'; project: string }
  | { kind: 'percent-range'; percent: number }
  /** Not one whole number: "75.5%", "70-75%". */
  | { kind: 'percent-form'; written: string }
  /** The project names nothing that could be promised for the day. */
  | { kind: 'no-step'; project: string; date: Day }
  /** "off mon 9:00-12:00": hours are kept by the settings. */
  | { kind: 'part-day' }
  /** `on` was written on `date`, which is over; it is `today` by now. */
  | { kind: 'day-over'; date: Day; today: Day }
  | { kind: 'date'; written: string; said: Exclude<SaidDate, { verdict: 'date' }> }
  // Asked.
  /** `understood` is the whole line anew, or only what stands for a part of it; `line` is the whole of it in any case. */
  | { kind: 'near-miss'; understood: string; isWhole: boolean; line: string }
  | { kind: 'question' }
  /** All that stands behind the slash are words of an order. */
  | { kind: 'odd-remark'; written: string }
  | { kind: 'which-project'; candidates: readonly string[] }
  | { kind: 'two-projects'; written: string; candidates: readonly string[] }
  | { kind: 'which-client'; written: string; candidates: readonly string[] }
  | { kind: 'no-project'; written: string }
  | { kind: 'paused-project'; project: string }
  | { kind: 'jump'; project: string; from: number; to: number }
  | { kind: 'backwards'; project: string; told: number; on: Day; to: number }
  | { kind: 'same-again'; project: string }
  | { kind: 'retainer-percent'; project: string }
  | { kind: 'nothing-to-tell'; project: string }
  | { kind: 'closed-day'; written: string; date: Day; next: Day | null; closedBy: ClosedBy }
  | { kind: 'closed-hour'; at: Temporal.ZonedDateTime; next: Temporal.ZonedDateTime | null }
  | { kind: 'no-window' }
  | { kind: 'past-time'; at: Temporal.ZonedDateTime }
  | { kind: 'leaves-later'; date: Day; sendAt: Temporal.ZonedDateTime }
  /** "fri at 10:00": promised for that day, and sent at that hour before; or sent then. */
  | { kind: 'promised-or-sent'; date: Day; sendAt: Temporal.ZonedDateTime; line: string }
  | { kind: 'earlier'; project: string; name: string; from: Day; to: Day }
  /** `next` is the same day of the week, ahead; null where another day was written. */
  | { kind: 'filed-late'; written: string; date: Day; next: Day | null }
  | { kind: 'two-dates' }
  | { kind: 'many-numbers'; numbers: readonly number[]; order: OrderName }
  | { kind: 'from-today'; to: Day }
  /** A span whose first day, `written`, is past, and whose last is ahead. */
  | { kind: 'begun'; written: string; to: Day }
  /** Two days without a sign of a span. */
  | { kind: 'days-between'; from: Day; to: Day }
  | { kind: 'long-span'; from: Day; to: Day }
  /** `written` is what does not go with the order, `line` what is done without it; null where that can't be said. */
  | { kind: 'extra-part'; part: PartKind; written: string; line: string | null }
  /** "on thu", "perşembe açık": only today is opened so. */
  | { kind: 'only-today' }
  | { kind: 'missing'; order: OrderName; part: 'date' | 'days' | 'weekday' | 'value' | 'two-days' }
  | { kind: 'no-date-planned'; project: string }
  | { kind: 'same-date'; project: string; date: Day }
  | { kind: 'two-weeks'; open: Day; closed: Day }
  | { kind: 'swap-open'; date: Day }
  | { kind: 'needs-thread'; order: OrderName }
  | { kind: 'needs-note'; order: OrderName }
  /** `project` is the one that the line names, where it names no more than that. */
  | { kind: 'no-order'; project: string | null };

const UNREADABLE: ReadonlySet<Doubt['kind']> = new Set([
  ...(['unknown-word', 'unknown-day', 'bare-field', 'negated', 'two-orders', 'too-long'] as const),
]);
const REFUSED: ReadonlySet<Doubt['kind']> = new Set([
  ...UNREADABLE,
  ...(['closed-project', 'broken-project', 'percent-range', 'percent-form'] as const),
  ...(['no-step', 'part-day', 'day-over', 'by-hand'] as const),
]);

/** Whether the line can't be read at all. */
export function isUnreadable({ kind }: Doubt): boolean {
  return UNREADABLE.has(kind);
}

/** What becomes of a line for this reason. */
export function verdictOf(doubt: Doubt): 'ask' | 'refuse' {
  if (doubt.kind === 'date') return doubt.said.verdict;
  return REFUSED.has(doubt.kind) ? 'refuse' : 'ask';
}

/** The doubt that decides: the first that refuses, else the first. */
export function weightiest(doubts: readonly Doubt[]): Doubt | null {
  return doubts.find((doubt) => verdictOf(doubt) === 'refuse') ?? doubts[0] ?? null;
}
