/**
 * Keeps the knowledge of Sent current: all of it at the start, then what came since.
 */
import { Temporal } from 'temporal-polyfill';
import { readSentIndex } from '../mailbox/sent-index.js';
import type { SentRow } from '../mailbox/sent-row.js';
import type { Session } from '../mailbox/session.js';
import { mayBeOrder } from '../orders/order-mail.js';
import type { Bot } from './bot.js';
import { followHerMail, followReplacedId } from './conversation/follow-sent.js';
import { isConflict, noteConflict } from './note-conflict.js';
import { isToClient } from './read-her-mail.js';
import { lookBehindMs, wasClockAhead } from './sync-inbox.js';

/** A new mail of hers: it goes on with a project's thread, may be an order, may hold a promise. */
async function notice(bot: Bot, row: SentRow): Promise<void> {
  await followHerMail(bot, row);
  if (mayBeOrder(row, bot.rules.me.address)) bot.orderUids.add(row.uid);
  if (isToClient(bot, row)) bot.unreadUids.add(row.uid);
}

/** A mail of the bot's that this journal does not know of; notes to herself, old ones too, are no conflict. */
async function compareKey(bot: Bot, key: string, { internalDateMs, recipients }: SentRow): Promise<void> {
  if (recipients.every((address) => bot.rules.own.has(address))) return;
  const at = Temporal.Instant.fromEpochMilliseconds(internalDateMs);
  if (isConflict(bot, key, at)) await noteConflict(bot, key);
}

/**
 * Reads what is new in Sent; a mailbox without a Sent folder knows no correspondents.
 * @throws DriverseatError of the connection or the journal; what was read stays known
 */
export async function syncSent(bot: Bot, session: Session, sentPath: string | null): Promise<void> {
  if (sentPath === null) return;
  const onProgress = (done: number, total: number): void => bot.progress('sent', done, total);
  const { ledger } = bot.journal;
  const now = bot.clock.now();
  // What was passed over as too old is read once more. INBOX may have been looked at by the right clock since.
  const isAhead = bot.sentCursor !== null && wasClockAhead(bot.sentCursor.readMs, now);
  const cursor = isAhead ? null : bot.sentCursor;
  const listing = await readSentIndex(session, sentPath, { cursor, onProgress });
  if (!listing.cursorHolds) {
    bot.sent.clear();
    bot.orderUids.clear();
    bot.unreadUids.clear();
  }
  // INTERNALDATE tells whole seconds: an order of the very second in which the bot came is one.
  const sinceMs = lookBehindMs(ledger, now) - 1_000;
  for await (const rows of listing.rows) {
    for (const row of rows) {
      bot.sent.add(row);
      if (row.internalDateMs >= sinceMs && row.key === null) await notice(bot, row);
      if (row.key === null) continue;
      await compareKey(bot, row.key, row);
      await followReplacedId(bot, row);
    }
  }
  bot.sentView = listing.view;
  const { uidValidity } = listing.view;
  bot.sentCursor = { uidValidity, lastUid: listing.uidNext - 1, readMs: now.epochMilliseconds };
}
