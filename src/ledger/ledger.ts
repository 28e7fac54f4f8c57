/**
 * The journal folded into what is known now: what was judged, which notes are owed, which were begun and finished.
 *
 * The same entries always give the same ledger; asking it costs no I/O. Whether a mail was judged or a note was written is
 * asked here and nowhere else (DESIGN.md, "Where the truth lives").
 */
import { Temporal } from 'temporal-polyfill';
import { type AnnouncementBook, applyAnnouncement, emptyAnnouncements } from './announcement.js';
import { type ArrivalBook, applyArrival } from './client-arrivals.js';
import type { Beginning, Entry, Judged, NoteSubject, ReplyRefused } from './entry.js';
import type { FolderMark } from './folder-mark.js';
import { HashSet } from './hash-set.js';
import type { MailText } from './mail-text.js';
import type { Offer } from './offer.js';
import { applyMail, followAnswered, type MailBook } from './planned-mail.js';

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
  offers: readonly Offer[];
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
  /** All planned mail. */
  mails: MailBook;
  /** Client mail of no-contact time that is not answered, by identity, with the instant; kept for the digest. */
  refusals: Map<string, ReplyRefused & { at: string }>;
  /** What she agreed to: the hash of the text by its name. */
  approvals: Map<string, string>;
  /** What planned mails say, by their keys: as she was last shown it. */
  texts: Map<string, MailText>;
  /** What clients know of her rules, and the changes that they are to hear of. */
  announcements: AnnouncementBook;
  /** Orders obeyed or begun, by identity and line. */
  orders: Map<string, { what: string; outcome: string; at: string; isDone: boolean }>;
  /** When mail to an address last came back. */
  bounces: Map<string, string>;
  /** Clients whose precedents she wants to hear no more of. */
  silenced: Set<string>;
  /** Why replies are stopped until `resume`; null while they go. */
  breaker: { why: string; at: string } | null;
  /** Clients' mail that waits in Held, or that she is told of at once. */
  arrivals: ArrivalBook;
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
    mails: new Map(),
    refusals: new Map(),
    approvals: new Map(),
    texts: new Map(),
    announcements: emptyAnnouncements(),
    orders: new Map(),
    bounces: new Map(),
    silenced: new Set(),
    breaker: null,
    arrivals: { held: new Map(), urgent: new Map() },
  };
}

function applyJudged(ledger: Ledger, entry: Entry & Judged): void {
  if (ledger.judged.has(entry.identity)) followMoved(ledger, entry);
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

/** Judged before, and in INBOX again: it waits in Held no more, and what answers it looks for it where it lies now. */
function followMoved({ arrivals, mails }: Ledger, { identity, uidValidity, uid }: Judged): void {
  arrivals.held.delete(identity);
  followAnswered(mails, identity, { uidValidity, uid });
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

type SendingEntry = Exclude<Entry, { type: 'begun' | 'baseline' | 'judged' | 'synced' | 'noting' | 'noted' }>;

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
        offers: entry.offers ?? [],
        isDone: ledger.notes.get(entry.messageId)?.isDone ?? false,
      });
      return;
    case 'noted':
      applyNoted(ledger, entry.messageId, entry.at);
      return;
    default:
      applySending(ledger, entry);
  }
}

/** What concerns mail to others. */
function applySending(ledger: Ledger, entry: SendingEntry): void {
  switch (entry.type) {
    case 'reply-refused':
      ledger.refusals.set(entry.identity, entry);
      return;
    case 'approved':
      ledger.approvals.set(entry.of, entry.hash);
      return;
    case 'worded': {
      const { key, subject, text, hash, basis } = entry;
      ledger.texts.set(key, { key, subject, text, hash, basis });
      return;
    }
    case 'rules-known':
    case 'announcing':
    case 'announcement-asked':
    case 'announcement-agreed':
    case 'announcement-skipped':
    case 'announcement-undone':
      applyAnnouncement(ledger.announcements, entry, entry.at);
      return;
    case 'obeying': {
      const { what, outcome, at } = entry;
      ledger.orders.set(entry.order, { what, outcome, at, isDone: false });
      return;
    }
    case 'obeyed': {
      const order = ledger.orders.get(entry.order);
      if (order !== undefined) order.isDone = true;
      return;
    }
    case 'bounced':
      ledger.bounces.set(entry.address, entry.at);
      return;
    case 'silenced':
      ledger.silenced.add(entry.client);
      return;
    case 'breaker':
      ledger.breaker = entry.isOpen ? { why: entry.why, at: entry.at } : null;
      return;
    case 'holding':
    case 'held':
    case 'urgent':
    case 'urgent-told':
      applyArrival(ledger.arrivals, entry, entry.at);
      return;
    default:
      applyMail(ledger.mails, entry, entry.at);
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
