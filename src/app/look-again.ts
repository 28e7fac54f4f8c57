/**
 * The last look at a mail, at SMTP's 354: Sent and Driverseat/Do are read once more, and what she ordered meanwhile comes
 * before the mail.
 *
 * An order that nobody has read yet may be a stop, or be about this very mail. So the mail waits; the loop reads the order at
 * once (watch-mailbox.ts), and looks at the mail anew. An order is read once, whatever comes of it, so it holds nothing twice.
 */
import type { Session } from '../mailbox/session.js';
import type { Recheck } from '../plan/recheck-reply.js';
import type { Bot, BotFolders } from './bot.js';
import { allIn } from './orders/all-in.js';
import { isAnythingIn } from './send-state.js';
import { syncSent } from './sync-sent.js';

/** Whether something lies in Sent or in Do, as they were last seen, that was not read as orders yet. */
export function hasUnreadOrders({ orderUids, hasMovedOrders }: Bot): boolean {
  return orderUids.size > 0 || hasMovedOrders;
}

/** Looks whether she moved something into Do; what can't be read holds no mail, and she hears of it (obey-orders.ts). */
async function glanceAtDo(bot: Bot, session: Session, path: string): Promise<void> {
  if (!(await isAnythingIn(session, path))) return;
  const { view, uids } = await allIn(session, path);
  bot.hasMovedOrders = uids.some((uid) => !bot.leftInDo.has(`${view.uidValidity} ${uid}`));
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
  await glanceAtDo(bot, session, folders.orders);
  if (hasUnreadOrders(bot)) return { verdict: 'wait', why: 'orders-unread', until: null };
  return await look();
}
