/**
 * Is the queue in reach? A Redis that is restarted is away for a moment; one that stays away holds all mail to clients.
 */
import { machineMs } from '../shared/clock.js';
import type { Bot } from './bot.js';
import { journalHindrance } from './hindrances.js';
import type { MailLine } from './mail-line.js';

/** An outage is told after this long. */
const LASTING_MS = 5 * 60_000;

/**
 * The queue answered, or did not.
 * @throws DriverseatError of the journal
 */
export async function followQueue(bot: Bot, line: MailLine, doesAnswer: boolean): Promise<void> {
  if (doesAnswer) {
    line.awaySinceMs = null;
    return await journalHindrance(bot, 'queue', false);
  }
  const nowMs = machineMs(bot.clock);
  line.awaySinceMs ??= nowMs;
  const awayMs = nowMs - line.awaySinceMs;
  if (awayMs < LASTING_MS) return;
  await journalHindrance(bot, 'queue', true, bot.clock.now().subtract({ milliseconds: awayMs }));
}
