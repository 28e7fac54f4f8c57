/**
 * Whether a word says something in a line by itself: an order, a day, a figure, what is left aside.
 *
 * A project or a client that is called so may be there all the same; but the line is then about neither, or no longer about
 * that day. `driverseat check` says so.
 */
import type { Desk } from './desk.js';
import { tokensOf } from './tokens.js';

/** Whether the grammar knows `word` where nobody and nothing is called so. */
export function isWordOfOrders(word: string, desk: Desk): boolean {
  const [token, ...others] = tokensOf([word], { ...desk, projects: [], clients: [] });
  return token?.kind !== 'unknown' || others.length > 0;
}
