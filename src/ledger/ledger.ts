/**
 * The journal folded into what is known now: what was judged, which notes are owed, which were begun and finished.
 *
 * The same entries always give the same ledger; asking it costs no I/O. Whether a mail was judged or a note was written is
 * asked here and nowhere else (DESIGN.md, "Where the truth lives").
 */
import { Temporal } from 'temporal-polyfill';
import type { Beginning, Entry, FolderMark, Judged, NoteSubject } from './entry.js';
import { HashSet } from './hash-set.js';

/** A note that is owed: what of the judged mail tells whose it is, where it lies and what was found, and when that was. */
export type OwedNote = Pick<Judged, 'uid' | 'uidValidity' | 'identity' | 'author' | 'flags' | 'points'> & {
  judgedAt: string;
};

/** A note as far as it got: begun at `at`; `isDone` once it lies in INBOX. */
export type NoteRecord = {
  at: string;
  messageId: string;
  subject: NoteSubject;
  about: string[];
  authors: string[];
  isDone: boolean;
};

/** What lies before us in INBOX, and from when on it is told all the same. */
export type Baseline = FolderMark & { tellSince: string; at: string; why: Beginning };

/** Everything the journal says. Only {@link applyEntry} changes it. */
export type Ledger = {
  instance: string | null;
  baseline: Baseline | null;
  /** Everything up to here was looked at; null before the first sync. */
  cursor: FolderMark | null;
  /** When the last completed sync began; null before it. */
  lastSyncAt: string | null;
  /** Identities judged. */
  judged: HashSet;
  /** UIDs judged under the cursor's UIDVALIDITY. */
  judgedUids: Set<number>;
  /** Owed notes by identity, oldest first. */
  owed: Map<string, OwedNote>;
  /** Notes by Message-ID, oldest first; those about mail are kept two days once they are done. */
  notes: Map<string, NoteRecord>;
  /** Threads (hashed roots) that began as an inquiry. */
  inquiryThreads: HashSet;
};

/** A ledger of nothing. */
export function emptyLedger(): Ledger {
  return {
    instance: null,
    baseline: null,
    cursor: null,
    lastSyncAt: null,
    judged: new HashSet(),
    judgedUids: new Set(),
    owed: new Map(),
    notes: new Map(),
    inquiryThreads: new HashSet(),
  };
}

function applyJudged(ledger: Ledger, entry: Entry & Judged): void {
  ledger.judged.add(entry.identity);
  if (ledger.baseline?.uidValidity === entry.uidValidity) ledger.judgedUids.add(entry.uid);
  if (entry.kind === 'inquiry' && entry.thread !== null) ledger.inquiryThreads.add(entry.thread);
  const owed = ledger.owed.get(entry.identity);
  if (entry.noteOwed) ledger.owed.set(entry.identity, owedNote(entry));
  // Moved away and back, or renumbered: its note looks for it where it lies now.
  else if (owed !== undefined) Object.assign(owed, { uid: entry.uid, uidValidity: entry.uidValidity });
}

/** A flood owes thousands: nothing is kept that its note does not ask. */
function owedNote({ uid, uidValidity, identity, author, flags, points, at }: Entry & Judged): OwedNote {
  return { uid, uidValidity, identity, author, flags, points, judgedAt: at };
}

/** Notes about mail that are done and this old are forgotten: limits look back one day. */
const NOTES_KEPT_HOURS = 48;

function forgetOldNotes(ledger: Ledger, at: string): void {
  const oldest = Temporal.Instant.from(at).subtract({ hours: NOTES_KEPT_HOURS });
  for (const [messageId, note] of ledger.notes) {
    if (Temporal.Instant.compare(Temporal.Instant.from(note.at), oldest) >= 0) return;
    if (note.isDone && isAboutMail(note)) ledger.notes.delete(messageId);
  }
}

function applyNoted(ledger: Ledger, messageId: string, at: string): void {
  const note = ledger.notes.get(messageId);
  if (note === undefined) return;
  note.isDone = true;
  for (const identity of note.about) ledger.owed.delete(identity);
  forgetOldNotes(ledger, at);
}

/** Takes one more entry into the ledger. Entries come in the journal's order; one applied twice changes nothing more. */
export function applyEntry(ledger: Ledger, entry: Entry): void {
  switch (entry.type) {
    case 'begun':
      ledger.instance = entry.instance;
      return;
    case 'baseline':
      ledger.baseline = {
        uidValidity: entry.uidValidity,
        uid: entry.uid,
        tellSince: entry.tellSince,
        at: entry.at,
        why: entry.why,
      };
      ledger.cursor = { uidValidity: entry.uidValidity, uid: entry.uid };
      ledger.judgedUids.clear();
      return;
    case 'judged':
      applyJudged(ledger, entry);
      return;
    case 'synced':
      ledger.cursor = { uidValidity: entry.uidValidity, uid: entry.uid };
      ledger.lastSyncAt = entry.startedAt;
      return;
    case 'noting':
      ledger.notes.set(entry.messageId, {
        at: entry.at,
        messageId: entry.messageId,
        subject: entry.subject,
        about: entry.about,
        authors: entry.authors,
        isDone: ledger.notes.get(entry.messageId)?.isDone ?? false,
      });
      return;
    case 'noted':
      applyNoted(ledger, entry.messageId, entry.at);
  }
}

/** Whether a note tells of judged mail, and not of the bot itself. */
export function isAboutMail({ subject }: Pick<NoteRecord, 'subject'>): boolean {
  return subject === 'look-twice' || subject === 'merged';
}

/** Notes that were begun and may or may not lie in INBOX: a crash came between. */
export function unfinishedNotes(ledger: Ledger): NoteRecord[] {
  return [...ledger.notes.values()].filter((note) => !note.isDone);
}
