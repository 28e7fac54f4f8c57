/**
 * The line on which mail leaves: the submission server, the queue that says when, and the keys that are due now.
 *
 * The queue only rings: what is due is looked at by the loop that also syncs, one mail at a time, on its connection
 * (DESIGN.md, "Sending").
 */
import { Temporal } from 'temporal-polyfill';
import type { MailQueue } from '../queue/mail-queue.js';
import { isDriverseatError } from '../shared/errors.js';
import type { ServerAccount } from '../shared/server-account.js';
import type { Bot } from './bot.js';

/** What mail leaves by. */
export type MailLine = {
  smtp: ServerAccount;
  queue: MailQueue;
  /** Keys that the queue says are due; the loop takes them out. */
  readonly due: Set<string>;
  /** The queue lost its Redis and has it again, or was just opened. */
  needsReconcile: boolean;
  /** When ledger and queue were last compared, epoch milliseconds. */
  reconciledMs: number;
};

/** Puts a planned mail into the queue. Redis may be away: reconcile finds it in the ledger then. */
export async function putIntoQueue(bot: Bot, key: string, dueAt: string): Promise<void> {
  if (bot.line === null) return;
  try {
    await bot.line.queue.put(key, Temporal.Instant.from(dueAt));
  } catch (error) {
    if (!isDriverseatError(error)) throw error;
    bot.line.needsReconcile = true;
    bot.log.warn({ mail: key.slice(0, 12), code: error.code }, 'queue out of reach');
  }
}
