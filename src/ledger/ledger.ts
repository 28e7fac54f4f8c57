/**
 * The journal folded into what is known now: what was judged, which notes are owed, which were begun and finished.
 *
 * The same entries always give the same ledger; asking it costs no I/O. Whether a mail was judged or a note was written is
 * asked here and nowhere else (DESIGN.md, "Where the truth lives").
 */
import { type AnnouncementBook, emptyAnnouncements } from './announcement.js';
import type { ArrivalBook } from './client-arrivals.js';
import { type ConversationBook, emptyConversations } from './conversation.js';
import type { Beginning, Judged, NoteSubject, ReplyRefused } from './entry.js';
import type { FolderMark } from './folder-mark.js';
import { HashSet } from './hash-set.js';
import type { HindranceBook } from './hindrance.js';
import type { MailText } from './mail-text.js';
import type { Offer } from './offer.js';
import type { MailBook } from './planned-mail.js';
import { emptyPromises, type PromiseBook } from './promise.js';
import { emptyProposals, type ProposalBook } from './proposal.js';
import type { ReplacedIds } from './replaced-ids.js';
import type { TagBook } from './tagged-copy.js';

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
  /** Its lines, as hashes; '' where they are not known. */
  lines: string;
  isDone: boolean;
};

/** What lies before us in INBOX, and from when on it is told all the same. */
export type Baseline = FolderMark & { tellSince: string; at: string; why: Beginning };

/** Everything the journal says. Only `applyEntry` changes it. */
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
  /** Notes by Message-ID, oldest first; those about mail are kept 30 days once they are done. */
  notes: Map<string, NoteRecord>;
  /** Threads (hashed roots) that began as an inquiry. */
  inquiryThreads: HashSet;
  /** All planned mail. */
  mails: MailBook;
  /** Client mail of no-contact time that is not answered, by identity, with the instant; kept for the digest. */
  refusals: Map<string, ReplyRefused & { at: string }>;
  /** Under which Message-IDs mails left where the server replaced ours. */
  replacedIds: ReplacedIds;
  /** What she agreed to: the hash of the text by its name. */
  approvals: Map<string, string>;
  /** What planned mails say, by their keys: as she was last shown it. */
  texts: Map<string, MailText>;
  /** What clients know of her rules, and the changes that they are to hear of. */
  announcements: AnnouncementBook;
  /** Orders obeyed or begun, by identity and line. */
  orders: Map<string, { what: string; outcome: string; at: string; isDone: boolean }>;
  /** When mail to an address last came back; none once a person wrote from there. */
  bounces: Map<string, string>;
  /** Clients whose precedents she wants to hear no more of. */
  silenced: Set<string>;
  /** Keys of ledger conflicts; false for those before she last said resume. */
  conflicts: Map<string, boolean>;
  /** Why replies are stopped until `resume`; null while they go. */
  breaker: { why: string; at: string } | null;
  /** Clients' mail that waits in Held, or that she is told of at once. */
  arrivals: ArrivalBook;
  /** The threads of projects, and what clients wrote in them. */
  conversations: ConversationBook;
  /** Mail that waits for SEND. */
  proposals: ProposalBook;
  /** What she promised. */
  promises: PromiseBook;
  /** How she greets each client whose mail of hers was read, by slug, and in which language that mail is. */
  greetings: Map<string, { greeting: string | null; language: string | null }>;
  /** Keys of mails whose news stand in the project files as told. */
  remembered: Set<string>;
  /** The last local day for which scheduled updates were looked at; null before the first. */
  updatesLookedOn: string | null;
  /** Copies in INBOX that show a tag and are still to be asked about. */
  tags: TagBook;
  /** What held all mail last, or does. */
  hindrances: HindranceBook;
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
    replacedIds: new Map(),
    approvals: new Map(),
    texts: new Map(),
    announcements: emptyAnnouncements(),
    orders: new Map(),
    bounces: new Map(),
    silenced: new Set(),
    conflicts: new Map(),
    breaker: null,
    arrivals: { held: new Map(), urgent: new Map() },
    conversations: emptyConversations(),
    proposals: emptyProposals(),
    promises: emptyPromises(),
    greetings: new Map(),
    remembered: new Set(),
    updatesLookedOn: null,
    tags: new Map(),
    hindrances: new Map(),
  };
}

/** Whether a note tells of judged mail, and not of the bot itself. */
export function isAboutMail({ subject }: Pick<NoteRecord, 'subject'>): boolean {
  return subject === 'look-twice' || subject === 'merged';
}

/** The digests that lie in INBOX, oldest first: one that was only begun told her nothing. */
export function digestsDone({ notes }: Pick<Ledger, 'notes'>): NoteRecord[] {
  return [...notes.values()].filter(({ subject, isDone }) => subject === 'digest' && isDone);
}

/** Notes that were begun and may or may not lie in INBOX: a crash came between. */
export function unfinishedNotes(ledger: Ledger): NoteRecord[] {
  return [...ledger.notes.values()].filter((note) => !note.isDone);
}
