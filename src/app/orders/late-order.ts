/**
 * Is an order too old to be obeyed unasked? After a day, and where the journal that would know of it was lost (AUTOREPLY.md 5.1;
 * DESIGN.md, "Lost journal").
 */
import { Temporal } from 'temporal-polyfill';
import type { Desk } from '../../orders/desk.js';
import type { Bot } from '../bot.js';

const FRESH_HOURS = 24;

/** Whether the order was written before the lost journal was begun anew. */
export function isFromLostTime({ journal }: Bot, { writtenAt }: Pick<Desk, 'writtenAt'>): boolean {
  const { baseline } = journal.ledger;
  return baseline?.why === 'journal-lost' && Temporal.Instant.compare(writtenAt, baseline.at) < 0;
}

/** Whether the order is asked about. */
export function isLate(bot: Bot, desk: Desk): boolean {
  const hours = desk.writtenAt.until(desk.readAt).total({ unit: 'hours' });
  return hours > FRESH_HOURS || isFromLostTime(bot, desk);
}
