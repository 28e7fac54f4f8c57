/**
 * What the journal can hold: one kind of entry for each thing that happened and must be remembered.
 *
 * An entry is one line of JSON. It holds no mail body; addresses are there in comparable form, since limits count by
 * sender. `v` is the version of the line's shape: a line of a newer version stops the start (DESIGN.md, journal).
 */
import type { AnnouncementHappening } from './announcement.js';
import type { ArrivalHappening } from './client-arrivals.js';
import type { ConversationHappening } from './conversation.js';
import type { FolderMark } from './folder-mark.js';
import type { HindranceHappening } from './hindrance.js';
import type { Worded } from './mail-text.js';
import type { Offer } from './offer.js';
import type { MailHappening } from './planned-mail.js';
import type { PromiseHappening } from './promise.js';
import type { ProposalHappening } from './proposal.js';
import type { IdReplaced } from './replaced-ids.js';
import type { TagHappening } from './tagged-copy.js';

/** A message was judged; `noteOwed` says that the freelancer is to be told. */
export type Judged = FolderMark & {
  type: 'judged';
  identity: string;
  kind: 'inquiry' | 'reply' | 'other';
  /** Reason codes of the kind, and the names of the red flags found. */
  reasons: string[];
  flags: string[];
  points: number;
  noteOwed: boolean;
  /** The author's address, comparable form; '' where there is none. */
  author: string;
  /** SHA-256 of the thread's root id; null without one. */
  thread: string | null;
};

/**
 * A client's or inquirer's mail came in no-contact time and is not answered by itself: AUTOREPLY.md's rows, or what the plan
 * said.
 */
export type ReplyRefused = {
  type: 'reply-refused';
  identity: string;
  /** The client's slug; null for others. */
  client: string | null;
  verdict: 'hold' | 'never';
  rules: string[];
  /** An inquirer's address, comparable form; left out for clients. */
  author?: string;
};

/** Why a baseline was set. */
export type Beginning = 'first-contact' | 'journal-lost' | 'renumbered';

/** Why a note is written. */
export type NoteSubject =
  | 'look-twice'
  | 'merged'
  | `setting-${'broken' | 'mended' | 'changed'}`
  | 'unreadable'
  | 'urgent'
  | 'approval'
  | 'trouble'
  | 'receipt'
  | 'order-error'
  | 'stopped'
  | 'digest'
  | 'announcement'
  | 'project-mail'
  | 'who-asks'
  | Beginning;

/** One entry without its version and instant. */
export type Happening =
  /** The journal was begun by this instance of the bot (random id). */
  | { type: 'begun'; instance: string }
  /** What lies in INBOX up to this mark was there before us; what came since `tellSince` is told of all the same. */
  | (FolderMark & {
      type: 'baseline';
      tellSince: string;
      why: 'first-contact' | 'journal-lost' | 'renumbered';
    })
  | Judged
  /** A sync that began at `startedAt` looked at everything up to this mark. */
  | (FolderMark & { type: 'synced'; startedAt: string })
  /** A note is about to be put into INBOX; `about` are identities, `authors` whose mail it is about. */
  | {
      type: 'noting';
      messageId: string;
      subject: NoteSubject;
      about: string[];
      authors: string[];
      /** What a reply decides about; left out where nothing. */
      offers?: readonly Offer[];
      /** Its lines (orders/parent-lines.ts): they are no orders in a reply. */
      lines?: string;
    }
  /** The note lies in INBOX. */
  | { type: 'noted'; messageId: string }
  /** A note that was begun never came: nothing was told by it. */
  | { type: 'note-lost'; messageId: string }
  /** UNDO to an order about her days, given in line `line` of that receipt; null where it is about the whole note. */
  | { type: 'days-undone'; messageId: string; line: number | null }
  | ReplyRefused
  /** She agreed to a text: `of` names it ("no-contact-reply en", a mail's key), `hash` is that of what she saw. */
  | { type: 'approved'; of: string; hash: string }
  /** A line of an order was obeyed; `order` is the identity of the mail that gave it and the line's number. */
  | { type: 'obeying'; order: string; what: string; outcome: string }
  | { type: 'obeyed'; order: string }
  /** Mail to this address came back. */
  | { type: 'bounced'; address: string }
  /** A person wrote from there since: it can be reached. */
  | { type: 'bounce-over'; address: string }
  /** She wants to hear no more about her answers to this client (a slug). */
  | { type: 'silenced'; client: string }
  /** A mail with this key was sent, or is being sent, by somebody else, or by us before this journal began to be. */
  | { type: 'conflict'; key: string }
  /** Replies that leave by themselves stop until she says resume, or go on. */
  | { type: 'breaker'; isOpen: boolean; why: string }
  | ArrivalHappening
  | AnnouncementHappening
  | ConversationHappening
  | ProposalHappening
  | PromiseHappening
  | Worded
  /** How she greets a client in her own mail, and in which language that mail is; null: nothing that could be learned. */
  | { type: 'greeted'; client: string; greeting: string | null; language?: string | null }
  /** The project files say what the client was told by this mail. */
  | { type: 'remembered'; key: string }
  /** What is scheduled was looked at for this local day ("2026-10-09"): its slots are not looked at again. */
  | { type: 'updates-looked'; on: string }
  | TagHappening
  | HindranceHappening
  | IdReplaced
  | MailHappening;

/** One line of the journal. */
export type Entry = { v: 1; at: string } & Happening;

type Kind = 'string' | 'number' | 'boolean' | 'array' | 'object' | 'string?' | 'number?' | 'object?';

/** What each entry must have beside its version and instant: its fields, and of which kind they are; "?" may be null. */
export const FIELDS: Record<Happening['type'], Record<string, Kind>> = {
  begun: { instance: 'string' },
  baseline: { uidValidity: 'number', uid: 'number', tellSince: 'string', why: 'string' },
  judged: {
    uidValidity: 'number',
    uid: 'number',
    identity: 'string',
    kind: 'string',
    reasons: 'array',
    flags: 'array',
    points: 'number',
    noteOwed: 'boolean',
    author: 'string',
    thread: 'string?',
  },
  synced: { uidValidity: 'number', uid: 'number', startedAt: 'string' },
  noting: { messageId: 'string', subject: 'string', about: 'array', authors: 'array' },
  noted: { messageId: 'string' },
  'note-lost': { messageId: 'string' },
  'days-undone': { messageId: 'string', line: 'number?' },
  'reply-refused': { identity: 'string', client: 'string?', verdict: 'string', rules: 'array' },
  approved: { of: 'string', hash: 'string' },
  obeying: { order: 'string', what: 'string', outcome: 'string' },
  obeyed: { order: 'string' },
  bounced: { address: 'string' },
  'bounce-over': { address: 'string' },
  silenced: { client: 'string' },
  conflict: { key: 'string' },
  breaker: { isOpen: 'boolean', why: 'string' },
  holding: { uidValidity: 'number', uid: 'number', identity: 'string' },
  held: { identity: 'string' },
  urgent: { uidValidity: 'number', uid: 'number', identity: 'string', author: 'string' },
  'urgent-told': { identity: 'string' },
  'rules-known': { rules: 'array' },
  announcing: { id: 'string', rules: 'array', firstDay: 'string' },
  'announcement-asked': { id: 'string', texts: 'string' },
  'announcement-agreed': { id: 'string' },
  'announcement-reopened': { id: 'string' },
  'announcement-skipped': { id: 'string', client: 'string' },
  'announcement-undone': { id: 'string' },
  'announcement-overtaken': { id: 'string', by: 'string' },
  'project-thread': { project: 'string', messageId: 'string', references: 'array', subject: 'string' },
  'client-wrote': {
    identity: 'string',
    client: 'string',
    project: 'string?',
    messageId: 'string?',
    thread: 'string?',
    subject: 'string',
    receivedAt: 'string',
  },
  'she-asked': { client: 'string', project: 'string?', writtenAt: 'string' },
  'who-asked': { identity: 'string', client: 'string' },
  'project-met': { project: 'string', facts: 'object' },
  proposed: { key: 'string', client: 'string', why: 'string', news: 'object?' },
  'proposal-asked': { key: 'string', in: 'string' },
  'proposal-over': { key: 'string', reason: 'string' },
  promised: { id: 'string', client: 'string', date: 'string', quote: 'string', writtenAt: 'string' },
  'promise-over': { id: 'string', why: 'string' },
  greeted: { client: 'string', greeting: 'string?' },
  remembered: { key: 'string' },
  'updates-looked': { on: 'string' },
  'tag-seen': { identity: 'string', messageId: 'string', subject: 'string' },
  'tag-over': { identity: 'string' },
  hindered: { by: 'string', since: 'string' },
  unhindered: { by: 'string' },
  'id-replaced': { key: 'string', messageId: 'string' },
  worded: { key: 'string', subject: 'string', text: 'string', hash: 'string', basis: 'string' },
  planned: {
    key: 'string',
    kind: 'string',
    client: 'string?',
    to: 'array',
    dueAt: 'string',
    notAfter: 'string',
    answers: 'object?',
  },
  postponed: { key: 'string', dueAt: 'string' },
  claimed: { key: 'string', claimId: 'string' },
  released: { key: 'string', why: 'string' },
  sending: { key: 'string' },
  sent: { key: 'string', refused: 'array' },
  dropped: { key: 'string', why: 'string' },
  failed: { key: 'string', why: 'string' },
  unknown: { key: 'string' },
  shown: { key: 'string' },
};

function isOf(kind: Kind, value: unknown): boolean {
  if (kind === 'array') return Array.isArray(value);
  if (kind.endsWith('?')) return value === null || isOf(kind.slice(0, -1) as Kind, value);
  if (kind === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === kind;
}

/** Reads one line's value; a string says what is wrong with it. */
export function readEntry(value: unknown): Entry | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is not an object';
  const line = value as Record<string, unknown>;
  if (line.v !== 1) return `has version ${JSON.stringify(line.v)}; this Driverseat reads version 1`;
  if (typeof line.at !== 'string') return 'has no instant';
  const type = String(line.type);
  if (!Object.hasOwn(FIELDS, type)) return `has the unknown type ${JSON.stringify(line.type)}`;
  const wrong = Object.entries(FIELDS[type as Happening['type']]).find(
    ([name, kind]) => !isOf(kind, line[name]),
  );
  return wrong === undefined ? (line as Entry) : `lacks a proper ${wrong[0]}`;
}
