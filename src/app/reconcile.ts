/**
 * Ledger and queue compared, both ways, and what a crash left in between taken up (DESIGN.md, "Redis").
 *
 * At the start, whenever Redis comes back, and every ten minutes: the queue may have forgotten everything.
 */
import { Temporal } from 'temporal-polyfill';
import { isOpen } from '../ledger/planned-mail.js';
import type { Session } from '../mailbox/session.js';
import { isDriverseatError } from '../shared/errors.js';
import type { Bot, BotFolders } from './bot.js';
import { checkClock } from './check-clock.js';
import { fileLeftCopies } from './file-sent-copy.js';
import { findInSent } from './find-in-sent.js';
import { followQueue } from './follow-queue.js';
import { isHindered } from './hindrances.js';
import type { MailLine } from './mail-line.js';
import { takeUpClaims } from './take-up-claims.js';

const EVERY_MS = 10 * 60_000;

/** After a crash, or a lost connection: a mail whose body may have begun to leave is one of unknown fate. */
export async function takeUpBegun(bot: Bot): Promise<void> {
  const begun = [...bot.journal.ledger.mails.values()].filter(({ state }) => state === 'sending');
  for (const { key } of begun) {
    await bot.journal.append(bot.clock.now(), { type: 'unknown', key });
    bot.log.warn({ mail: key.slice(0, 12) }, 'outcome unknown after a crash or a lost connection');
  }
}

async function compare(bot: Bot, { queue }: MailLine): Promise<void> {
  const waiting = new Map(
    [...bot.journal.ledger.mails.values()]
      .filter((mail) => isOpen(mail) && (mail.state === 'planned' || mail.state === 'claimed'))
      .map((mail) => [mail.key, Temporal.Instant.from(mail.dueAt)]),
  );
  const queued = new Map((await queue.list()).map(({ key, dueAt }) => [key, dueAt]));
  for (const [key, dueAt] of waiting) {
    if (queued.get(key)?.epochMilliseconds !== dueAt.epochMilliseconds) await queue.put(key, dueAt);
  }
  for (const key of queued.keys()) if (!waiting.has(key)) await queue.cancel(key);
}

/** After the clock was stepped: what became due is due now. An absent Redis is only tried again. */
export async function promoteDue({ line, clock, log }: Bot): Promise<void> {
  try {
    await line?.queue.promoteDue(clock.now());
  } catch (error) {
    if (!isDriverseatError(error, 'redis-unreachable')) throw error;
    log.warn({ code: error.code }, 'queue out of reach');
  }
}

/**
 * Reconciles if it is time; `now` at the latest ten minutes after the last time.
 * @throws DriverseatError of the mailbox's connection or the journal; an absent Redis is only tried again
 */
export async function reconcile(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  const { line } = bot;
  if (line === null) return;
  const nowMs = bot.clock.now().epochMilliseconds;
  if (!line.needsReconcile && Math.abs(nowMs - line.reconciledMs) < EVERY_MS) return;
  // What waits for a right clock is due again below.
  if (isHindered(bot, 'clock')) await checkClock(bot, session, folders);
  await takeUpClaims(bot, session, folders);
  await findInSent(bot, session, folders, () => true);
  await fileLeftCopies(bot, session, folders);
  try {
    await compare(bot, line);
    line.needsReconcile = false;
    line.reconciledMs = nowMs;
    await followQueue(bot, line, true);
  } catch (error) {
    if (!isDriverseatError(error, 'redis-unreachable')) throw error;
    bot.log.warn({ code: error.code }, 'queue out of reach');
    await followQueue(bot, line, false);
  }
}
