/**
 * Whether a word says something in a line by itself: an order, a day, a figure, what is left aside.
 *
 * A project or a client that is called so may be there all the same; but a line is then about neither, or no longer about
 * that day. `driverseat check` says so.
 */
import { cutWords } from './cut-line.js';
import type { Desk } from './desk.js';
import { tokensOf } from './tokens.js';

/** Whether the grammar knows `word`, a short name, or each word between its hyphens, where nobody and nothing is called so. */
export function isWordOfOrders(word: string, desk: Desk): boolean {
  const words = cutWords(word, () => false);
  return tokensOf(words, { ...desk, projects: [], clients: [] }).every(({ kind }) => kind !== 'unknown');
}
