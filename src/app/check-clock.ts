/**
 * Compares our clock with the mail server's, before mail is sent: on each connection, and then at most every five minutes
 * while they agree. She is told where they don't (AUTOREPLY.md section 3).
 */
import { serverTimeMs } from '../mailbox/server-clock.js';
import type { Session } from '../mailbox/session.js';
import { machineMs } from '../shared/clock.js';
import type { Bot, BotFolders } from './bot.js';
import { journalHindrance } from './hindrances.js';

const MOST_APART_MS = 60_000;
/** A machine that stood still meanwhile is late by no more. */
const HOLDS_MS = 300_000;

/**
 * Sets `bot.isClockWrong`: everything that is timed waits while it is set.
 * @throws DriverseatError of the connection or the journal
 */
export async function checkClock(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  const isFresh =
    bot.clockCheckedMs !== null && Math.abs(machineMs(bot.clock) - bot.clockCheckedMs) < HOLDS_MS;
  if (isFresh && !bot.isClockWrong) return;
  const serverMs = await serverTimeMs(session, folders.outbox);
  if (serverMs === null) return;
  const apartMs = Math.abs(machineMs(bot.clock) - serverMs);
  bot.isClockWrong = apartMs > MOST_APART_MS;
  bot.clockCheckedMs = machineMs(bot.clock);
  await journalHindrance(bot, 'clock', bot.isClockWrong);
  if (bot.isClockWrong)
    bot.log.error({ seconds: Math.round(apartMs / 1000) }, 'clock differs from the server’s');
}
