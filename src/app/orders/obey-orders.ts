/**
 * Looks for orders where she may put them, and obeys them: in Sent, and in Driverseat/Do (UX.md, rule 1).
 *
 * Before anything due is looked at, so that a stop stops it. The copy of an order that came back to INBOX is filed into Done.
 */
import { batchesOf } from '../../mailbox/drain.js';
import { type FetchedMessage, fetchMessages } from '../../mailbox/fetch-messages.js';
import { findMessageIds } from '../../mailbox/find-message-ids.js';
import { moveMessage } from '../../mailbox/move-message.js';
import { searchUids } from '../../mailbox/read-headers.js';
import type { Session } from '../../mailbox/session.js';
import { type FolderView, withFreshMailbox } from '../../mailbox/with-mailbox.js';
import type { Bot, BotFolders } from '../bot.js';
import { obeyMail } from './obey-mail.js';

const BATCH = 20;
const DAY_MS = 86_400_000;

/** The copy that the order address brought to INBOX is a record of ours now. */
async function fileCopy(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  { mail, internalDateMs }: FetchedMessage,
): Promise<void> {
  if (mail.messageId === null) return;
  const sinceMs = Math.min(internalDateMs, bot.clock.now().epochMilliseconds - bot.clock.offsetMs) - DAY_MS;
  const found = await findMessageIds(session, folders.inbox, [mail.messageId], sinceMs);
  const uid = found.get(mail.messageId);
  if (uid === undefined) return;
  const view = await withFreshMailbox(session, folders.inbox, async (_mailbox, inbox) => inbox);
  await moveMessage(session, view, uid, folders.done);
}

async function obeySent(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  if (bot.sentView === null || bot.orderUids.size === 0) return;
  for (const uids of batchesOf(
    [...bot.orderUids].sort((a, b) => a - b),
    BATCH,
  )) {
    for await (const batch of fetchMessages(session, bot.sentView, uids)) {
      for (const fetched of batch) {
        await obeyMail(bot, session, folders, { fetched, source: 'sent' });
        await fileCopy(bot, session, folders, fetched);
      }
    }
    for (const uid of uids) bot.orderUids.delete(uid);
  }
}

async function ordersIn(session: Session, path: string): Promise<{ view: FolderView; uids: number[] }> {
  return await withFreshMailbox(session, path, async (_mailbox, view) => ({
    view,
    uids: await searchUids(session, { all: true }),
  }));
}

/** A message moved into Do is obeyed like one in Sent, and then filed. */
async function obeyMoved(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  const { view, uids } = await ordersIn(session, folders.orders);
  for (const part of batchesOf(uids, BATCH)) {
    for await (const batch of fetchMessages(session, view, part)) {
      for (const fetched of batch) {
        await obeyMail(bot, session, folders, { fetched, source: 'do' });
        await moveMessage(session, view, fetched.uid, folders.done);
      }
    }
  }
}

/**
 * Obeys every order that is there; receipts are among the pending notes afterwards.
 * @throws DriverseatError of the connection or the journal
 */
export async function obeyOrders(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  { lookIntoDo }: { lookIntoDo: boolean },
): Promise<void> {
  await obeySent(bot, session, folders);
  if (lookIntoDo) await obeyMoved(bot, session, folders);
}
