/**
 * Has she read of it? Notes that are about no mail are named after what they tell, so that each is told once.
 */
import type { Ledger } from '../ledger/ledger.js';
import type { Bot } from './bot.js';

/** Whether a note about it was put into INBOX; one that a crash left half written is none (deliver-notes.ts). */
export function isNoted({ notes }: Pick<Ledger, 'notes'>, about: string): boolean {
  return [...notes.values()].some((note) => note.isDone && note.about.includes(about));
}

/** The same, or whether it is about to be. */
export function isTold({ journal, pending }: Pick<Bot, 'journal' | 'pending'>, about: string): boolean {
  return pending.some((note) => note.about === about) || isNoted(journal.ledger, about);
}
