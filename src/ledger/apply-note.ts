/**
 * Takes what becomes of the bot's own notes into the ledger: begun, there, lost, and what she took of what they offer.
 */
import { Temporal } from 'temporal-polyfill';
import type { Entry } from './entry.js';
import { isAboutMail, type Ledger } from './ledger.js';

/** The entries about notes. */
export type NoteEntry = Extract<Entry, { type: 'noting' | 'noted' | 'note-lost' | 'days-undone' }>;

/** So long `new` in reply to a note finds the mail (mail-to-begin.ts): notes about mail that are older are forgotten. */
const NOTES_KEPT_DAYS = 30;

function forgetOldNotes(ledger: Ledger, at: string): void {
  const oldest = Temporal.Instant.from(at).subtract({ hours: 24 * NOTES_KEPT_DAYS });
  for (const [messageId, note] of ledger.notes) {
    if (Temporal.Instant.compare(Temporal.Instant.from(note.at), oldest) >= 0) return;
    if (note.isDone && isAboutMail(note)) ledger.notes.delete(messageId);
  }
}

/** It lies in INBOX. */
function applyNoted(ledger: Ledger, messageId: string, at: string): void {
  const note = ledger.notes.get(messageId);
  if (note === undefined) return;
  note.isDone = true;
  for (const identity of note.about) ledger.owed.delete(identity);
  forgetOldNotes(ledger, at);
}

/** A digest that never came is told by the one that takes its place. */
function forgetAbsentDigests({ notes }: Ledger, except: string): void {
  for (const { messageId, subject, isDone } of notes.values()) {
    if (subject === 'digest' && !isDone && messageId !== except) notes.delete(messageId);
  }
}

/** She took what a receipt about her days offers. */
function takeDays({ notes }: Ledger, { messageId, line }: Extract<Entry, { type: 'days-undone' }>): void {
  const note = notes.get(messageId);
  if (note === undefined) return;
  note.offers = note.offers.map((offer) =>
    offer.what === 'days' && offer.line === line ? { ...offer, isTaken: true } : offer,
  );
}

/** Takes one entry into the ledger. */
export function applyNote(ledger: Ledger, entry: NoteEntry): void {
  switch (entry.type) {
    case 'noting':
      if (entry.subject === 'digest') forgetAbsentDigests(ledger, entry.messageId);
      ledger.notes.set(entry.messageId, {
        at: entry.at,
        messageId: entry.messageId,
        subject: entry.subject,
        about: entry.about,
        authors: entry.authors,
        offers: entry.offers ?? [],
        lines: entry.lines ?? '',
        isDone: ledger.notes.get(entry.messageId)?.isDone ?? false,
      });
      return;
    case 'noted':
      applyNoted(ledger, entry.messageId, entry.at);
      return;
    case 'note-lost':
      if (ledger.notes.get(entry.messageId)?.isDone === false) ledger.notes.delete(entry.messageId);
      return;
    case 'days-undone':
      takeDays(ledger, entry);
  }
}
