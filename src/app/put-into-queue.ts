/**
 * Lets a planned mail be due at its instant; the ledger has it already, so a queue that is away loses nothing.
 */
import { Temporal } from 'temporal-polyfill';
import { isDriverseatError } from '../shared/errors.js';
import type { Bot } from './bot.js';

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
