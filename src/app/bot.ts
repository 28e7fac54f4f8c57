/**
 * A running bot: what its parts share. Made in `watch-mailbox.ts`, and by tests.
 */
import type { Journal } from '../journal/journal.js';
import type { Happening, NoteSubject } from '../ledger/entry.js';
import type { Cursor } from '../mailbox/list-new.js';
import type { FolderView } from '../mailbox/with-mailbox.js';
import type { JudgedMail, NoteText } from '../notes/judged-mail.js';
import type { Clock } from '../shared/clock.js';
import type { Logger } from '../shared/log.js';
import type { Care } from './care.js';
import type { Rules } from './rules.js';
import type { SentIndex } from './sent-index.js';

/**
 * A note that is about no judged mail: a broken setting, a lost journal. `about` makes its Message-ID; `records` is journaled
 * once it lies in INBOX, so that a crash before tells it again.
 */
export type PendingNote = { subject: NoteSubject; about: string; note: NoteText; records?: Happening };

/** Paths on this server: where mail comes in, where hers goes out (null: nowhere), and our records. */
export type BotFolders = { inbox: string; sent: string | null; outbox: string; done: string };

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
  /** Sent as it was last read, and up to where; null before the first time. */
  sentView: FolderView | null;
  sentCursor: Cursor | null;
  /** The rules that hold now; replaced whole when the workspace changes. */
  rules: Rules;
  /** By identity; bounded by what one sync judges. */
  readonly fresh: Map<string, JudgedMail>;
  /** What was learned of messages that can't be read. */
  care: Care;
  /** Notes to be put into INBOX at the next sync. */
  readonly pending: PendingNote[];
  readonly progress: Progress;
};
