/**
 * The line on which mail leaves: the submission server, the queue that says when, and the keys that are due now.
 *
 * The queue only rings: what is due is looked at by the loop that also syncs, one mail at a time, on its connection
 * (DESIGN.md, "Sending").
 */
import type { LeavingMails } from '../journal/leaving-mails.js';
import type { WayWhy } from '../ledger/mail-why.js';
import type { MailQueue } from '../queue/mail-queue.js';
import type { ServerAccount } from '../shared/server-account.js';

/**
 * The login was refused: how often without a yes in between, when last (epoch milliseconds), a hash of the password, and the code
 * by which a mail is late for it.
 */
export type RefusedLogin = { times: number; atMs: number; secret: string | null; why: WayWhy };

/** What mail leaves by. */
export type MailLine = {
  smtp: ServerAccount;
  queue: MailQueue;
  /** Keys that the queue says are due; the loop takes them out. */
  readonly due: Set<string>;
  /** What left, or is about to, and has no copy in Sent yet. */
  readonly leaving: LeavingMails;
  /** The queue lost its Redis and has it again, or was just opened. */
  needsReconcile: boolean;
  /** When ledger and queue were last compared, epoch milliseconds. */
  reconciledMs: number;
  /** Null while the provider lets us in. */
  refusedLogin: RefusedLogin | null;
  /** Since when the queue does not answer, by the machine's clock; null while it does. */
  awaySinceMs: number | null;
};
