/**
 * Learns which fields of a mail server the copies in her Sent carry anyway, before an order that bears one is looked at: there
 * they are no trace of an arrival (AUTOREPLY.md 5.1, point 2).
 */
import { fieldsOfMost } from '../../mailbox/sent-fields.js';
import type { Session } from '../../mailbox/session.js';
import { transitFieldsOf } from '../../orders/order-mail.js';
import type { Bot, BotFolders } from '../bot.js';
import type { OrderedMail } from './order-lines.js';

/**
 * Reads some of Sent where the mail bears a field of which nothing is known yet.
 * @throws DriverseatError of the connection
 */
export async function learnSentFields(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  { fetched, source }: OrderedMail,
): Promise<void> {
  const names = transitFieldsOf(fetched.mail).filter((name) => !bot.inAllSent.has(name));
  if (names.length === 0 || folders.sent === null) return;
  const but = source === 'sent' ? fetched.uid : null;
  for (const name of await fieldsOfMost(session, folders.sent, names, but)) bot.inAllSent.add(name);
}
