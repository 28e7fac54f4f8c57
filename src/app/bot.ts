/**
 * A running bot: what its parts share. Made in `watch-mailbox.ts`, and by tests.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Journal } from '../journal/journal.js';
import type { Happening, NoteSubject } from '../ledger/entry.js';
import type { Offer } from '../ledger/offer.js';
import type { Cursor } from '../mailbox/list-new.js';
import type { FolderView } from '../mailbox/with-mailbox.js';
import type { JudgedMail, NoteText } from '../notes/judged-mail.js';
import type { Clock } from '../shared/clock.js';
import type { Problem } from '../shared/errors.js';
import type { Logger } from '../shared/log.js';
import { type Care, newCare } from './care.js';
import type { MailLine } from './mail-line.js';
import type { Rules } from './rules.js';
import { createSentIndex, type SentIndex } from './sent-index.js';

/**
 * A note beside those that judged mails are owed: a broken setting, a lost journal. `about` makes its Message-ID; `records` is
 * journaled once it lies in INBOX, so that a crash before tells it again.
 */
export type PendingNote = {
  subject: NoteSubject;
  about: string;
  note: NoteText;
  /** What a reply to it decides about. */
  offers?: readonly Offer[];
  records?: Happening;
  /** Identity of the judged mail that it tells all about: no other note is owed of that. */
  tellsOf?: string;
};

/** Paths on this server: where mail comes in, where hers goes out (null: nowhere), her folders of ours, and our records. */
export type BotFolders = {
  inbox: string;
  sent: string | null;
  /** What is moved in here is an order. */
  orders: string;
  /** Anything in here stops all mail to clients. */
  stop: string;
  /** Drafts that leave when it opens. */
  whenOpen: string;
  /** Client mail of no-contact time, where `contact.holdIncoming` is set. */
  held: string;
  outbox: string;
  done: string;
};

/** Tells how far a long first scan is. */
export type Progress = (
  step: 'sent' | 'look-back' | 'inbox' | 'archive',
  done: number,
  total: number,
) => void;

/** What the bot's parts share. */
export type Bot = {
  /** The workspace id: part of every key. */
  readonly account: string;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly log: Logger;
  readonly sent: SentIndex;
  /** Sent as it was last read, and up to where, and when by our clock (epoch milliseconds); null before the first time. */
  sentView: FolderView | null;
  sentCursor: (Cursor & { readMs: number }) | null;
  /** The rules that hold now; replaced whole when the workspace changes. */
  rules: Rules;
  /** The rules by which agreed announcements were last compared; null before the first time. */
  comparedBy: Rules | null;
  /** What waiting updates would say by now, by key, and since when (epoch milliseconds); those that she was shown so are none. */
  readonly unsettled: Map<string, { says: string; sinceMs: number }>;
  /** By identity; bounded by what one sync judges. */
  readonly fresh: Map<string, JudgedMail>;
  /** What was learned of messages that can't be read. */
  care: Care;
  /** When the last completed look at INBOX began, epoch milliseconds; null before the first of this run. */
  lastLookMs: number | null;
  /** When the last look of this run ended, by our clock and by the machine's, which nobody steps; null before the first. */
  looked: { at: Temporal.Instant; machineMs: number } | null;
  /** driverseat.yaml or clients.yaml can't be read as it stands now: no mail to a client leaves. */
  isConfigBroken: boolean;
  /** Template files ("templates/tr/done.hbs") that can't be used as they stand: what needs them waits. */
  brokenTemplates: readonly string[];
  /** Projects (slugs) whose file can't be used as it stands: mail about them waits. */
  brokenProjects: readonly string[];
  /** Files that were saved half-way, and what is wrong with them: no order is written into one. */
  halfSaved: readonly Problem[];
  /** Something lay in Driverseat/Stop when it was last looked at: what is shown meanwhile says so. */
  isStopped: boolean;
  /** Our clock and the server's differ by more than a minute. */
  isClockWrong: boolean;
  /** When they were last compared, by the machine's clock; null before the first time. */
  clockCheckedMs: number | null;
  /** Aborted when the bot is to stop: nothing new is begun then. */
  stopping: AbortSignal;
  /** Null where nothing can be sent: tests of reading alone. */
  readonly line: MailLine | null;
  /** The day on which there was nothing for a digest; null before that. */
  emptyDigestOn: string | null;
  /** The rules by which it was last asked which texts need her yes. */
  approvalsAskedBy: Rules | null;
  /** Mails of Sent that may be orders, by UID. */
  readonly orderUids: Set<number>;
  /** Fields of a mail server that the copies in Sent are known to carry: there they tell of no arrival. */
  readonly inAllSent: Set<string>;
  /** What lay in Do and could not be read: "uidValidity uid"; no mail waits for it. */
  leftInDo: ReadonlySet<string>;
  /** Something was moved into Do that was not looked at yet. */
  hasMovedOrders: boolean;
  /** Mails of hers to clients in which no promise was looked for yet, by UID in Sent. */
  readonly unreadUids: Set<number>;
  /** Message-IDs of obeyed orders whose copy may still come to INBOX, with when each was written (epoch milliseconds). */
  readonly copiesToFile: Map<string, number>;
  /** What was moved into Do and obeyed, and where it goes once its receipt lies in INBOX. */
  readonly movedToFile: { view: FolderView; uid: number; place: string }[];
  /** The folder that she edits, where orders are written into; null where there is none. */
  workspace: { dir: string; reload(): Promise<void> } | null;
  /** Notes to be put into INBOX at the next sync. */
  readonly pending: PendingNote[];
  readonly progress: Progress;
};

/** Parts of a bot for who only asks: of its journal, what the ledger knows. */
export type Asked<Part extends Exclude<keyof Bot, 'journal'> = never> = Pick<Bot, Part> & {
  readonly journal: Pick<Journal, 'ledger'>;
};

/** What a bot is made from; the rest of it begins empty. */
export type BotParts = Pick<Bot, 'account' | 'journal' | 'clock' | 'log' | 'progress' | 'rules' | 'line'>;

/** A bot that has looked at nothing yet. */
export function createBot(parts: BotParts): Bot {
  return {
    ...parts,
    sent: createSentIndex(),
    sentView: null,
    sentCursor: null,
    comparedBy: null,
    unsettled: new Map(),
    fresh: new Map(),
    care: newCare(),
    lastLookMs: null,
    looked: null,
    isConfigBroken: false,
    brokenTemplates: [],
    brokenProjects: [],
    halfSaved: [],
    isStopped: false,
    isClockWrong: false,
    clockCheckedMs: null,
    stopping: new AbortController().signal,
    emptyDigestOn: null,
    approvalsAskedBy: null,
    orderUids: new Set(),
    inAllSent: new Set(),
    leftInDo: new Set(),
    hasMovedOrders: false,
    unreadUids: new Set(),
    copiesToFile: new Map(),
    movedToFile: [],
    workspace: null,
    pending: [],
  };
}
