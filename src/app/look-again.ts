/**
 * The last look at a mail, at SMTP's 354: Sent is read once more, and what she ordered meanwhile comes before the mail.
 *
 * An order that nobody has read yet may be a stop, or be about this very mail. So the mail waits; the loop reads the order at
 * once (watch-mailbox.ts), and looks at the mail anew. An order is read once, whatever comes of it, so it holds nothing twice.
 */
import type { Session } from '../mailbox/session.js';
import type { Recheck } from '../plan/recheck-reply.js';
import type { Bot, BotFolders } from './bot.js';
import { syncSent } from './sync-sent.js';

/** Whether mail to the order address lies in Sent, as it was last seen, that was not read as orders yet. */
export function hasUnreadOrders({ orderUids }: Bot): boolean {
  return orderUids.size > 0;
}

/**
 * What `look` decides on a fresh Sent, or that the mail waits until her orders are read.
 * @throws DriverseatError of the connection or the journal
 */
export async function lookAgain(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  look: () => Promise<Recheck>,
): Promise<Recheck> {
  await syncSent(bot, session, folders.sent);
  if (hasUnreadOrders(bot)) return { verdict: 'wait', why: 'orders-unread', until: null };
  return await look();
}
