/**
 * How much of a mail is read: AUTOREPLY.md E10. Budgets of bytes and nodes, no clocks.
 *
 * What is over a budget is a value (`ParsedMail.overBudget`), and the mail is read up to it.
 */
import type { OverBudget } from '../../message/parsed-mail.js';

/** Bytes of a mail, its parts and their depth, header fields and bytes of all its parts together. */
export const LIMITS = {
  bytes: 25 * 1024 * 1024,
  parts: 100,
  depth: 20,
  headers: 1_000,
  headerBytes: 256 * 1024,
};

/** So much of one text part is decoded, in bytes, and so long a text is handed on, in UTF-16 units. */
export const TEXT_LIMITS = { partBytes: 256 * 1024, length: 200_000 };

/** What reading a mail has cost so far. */
export type Spending = { parts: number; headers: number; headerBytes: number; over: OverBudget | null };

/** Nothing spent yet. */
export function nothingSpent(): Spending {
  return { parts: 0, headers: 0, headerBytes: 0, over: null };
}

/** Notes that a budget ran out; the first one stands. */
export function runOut(spent: Spending, budget: OverBudget): void {
  spent.over ??= budget;
}
