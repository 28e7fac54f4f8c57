/**
 * Looks for orders where she may put them, and obeys them: in Sent, and in Driverseat/Do (UX.md, rule 1).
 *
 * Before anything due is looked at, so that a stop stops it; `isThorough` looks into her folders, too. The copy of an order
 * that came back to INBOX is filed into Done.
 */
import { batchesOf } from '../../mailbox/drain.js';
import { findMessageIds } from '../../mailbox/find-message-ids.js';
import { moveMessage } from '../../mailbox/move-message.js';
import type { Session } from '../../mailbox/session.js';
import { type FolderView, withFreshMailbox } from '../../mailbox/with-mailbox.js';
import { unreadableOrderNote } from '../../notes/unreadable.js';
import type { Bot, BotFolders } from '../bot.js';
import { isTold } from '../is-told.js';
import { hasUnreadOrders } from '../look-again.js';
import { isToBeTried, readCarefully } from '../read-carefully.js';
import { isAnythingIn } from '../send-state.js';
import { allIn } from './all-in.js';
import { obeyMail } from './obey-mail.js';
import { isHersInDo } from './order-lines.js';
import { askAboutTags } from './tags-in-inbox.js';
import { tellStopped } from './tell-stopped.js';

const BATCH = 20;
const DAY_MS = 86_400_000;

/** So long a copy may take to come to INBOX, in milliseconds; after that there is none. */
const COPY_LIMIT_MS = 10 * 60_000;

/** The copies that the order address brought to INBOX are records of ours now; one that has not come yet is looked for again. */
async function fileCopies(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  const { copiesToFile, clock } = bot;
  if (copiesToFile.size === 0) return;
  const nowMs = clock.now().epochMilliseconds;
  const sinceMs = Math.min(...copiesToFile.values(), nowMs - clock.offsetMs) - DAY_MS;
  const found = await findMessageIds(session, folders.inbox, copiesToFile.keys(), sinceMs);
  const view = await withFreshMailbox(session, folders.inbox, async (_mailbox, inbox) => inbox);
  for (const [id, writtenMs] of [...copiesToFile]) {
    const uid = found.get(id);
    if (uid !== undefined) await moveMessage(session, view, uid, folders.done);
    if (uid !== undefined || Math.abs(nowMs - writtenMs) > COPY_LIMIT_MS) copiesToFile.delete(id);
  }
}

/** She hears once that an order of hers may lie unread: the note is named after where it lies. */
function tellUnreadable(bot: Bot, { path, uidValidity }: FolderView, uid: number): void {
  const about = `unreadable order ${path} ${uidValidity} ${uid}`;
  bot.log.error({ uid }, 'order could not be read');
  if (isTold(bot, about)) return;
  const note = unreadableOrderNote(path, bot.rules.noteLanguage);
  bot.pending.push({ subject: 'unreadable', about, note });
}

/** What can't be had yet is asked for again at the next look. */
function forgetRead(bot: Bot, view: FolderView, uids: readonly number[]): void {
  for (const uid of uids.filter((one) => !isToBeTried(bot, view, one))) bot.orderUids.delete(uid);
}

async function obeySent(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  if (bot.sentView === null || bot.orderUids.size === 0) return;
  const view = bot.sentView;
  // One that the server can't give holds neither the others nor, after a few looks, the mail that waits for it.
  const leaveOut = (uid: number): void => tellUnreadable(bot, view, uid);
  for (const uids of batchesOf(
    [...bot.orderUids].sort((a, b) => a - b),
    BATCH,
  )) {
    for await (const batch of readCarefully(bot, session, { view, uids, leaveOut })) {
      for (const fetched of batch) {
        await obeyMail(bot, session, folders, { fetched, source: 'sent' });
        const { messageId } = fetched.mail;
        if (messageId !== null) bot.copiesToFile.set(messageId, fetched.internalDateMs);
      }
    }
    forgetRead(bot, view, uids);
  }
}

/** A message moved into Do is obeyed like one in Sent, once. */
async function obeyMoved(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  const { view, uids } = await allIn(session, folders.orders);
  const left = new Set(uids.map((uid) => `${view.uidValidity} ${uid}`));
  // Known before it is read: a connection that breaks at one of them does not hold mail for ever.
  bot.leftInDo = left;
  const leaveOut = (uid: number): void => tellUnreadable(bot, view, uid);
  const isObeyed = (uid: number): boolean =>
    bot.movedToFile.some((moved) => moved.uid === uid && moved.view.uidValidity === view.uidValidity);
  for (const part of batchesOf(
    uids.filter((uid) => !isObeyed(uid)),
    BATCH,
  )) {
    for await (const batch of readCarefully(bot, session, { view, uids: part, leaveOut })) {
      for (const fetched of batch) {
        left.delete(`${view.uidValidity} ${fetched.uid}`);
        await obeyMail(bot, session, folders, { fetched, source: 'do' });
        const place = isHersInDo(bot, fetched) ? folders.done : folders.inbox;
        bot.movedToFile.push({ view, uid: fetched.uid, place });
      }
    }
  }
}

/**
 * Files what was moved into Do, once its receipt lies in INBOX: a crash before that finds it there still. What she did not
 * write comes back to INBOX.
 * @throws DriverseatError of the connection
 */
export async function fileMoved({ movedToFile }: Bot, session: Session): Promise<void> {
  for (let moved = movedToFile[0]; moved !== undefined; moved = movedToFile[0]) {
    await moveMessage(session, moved.view, moved.uid, moved.place);
    movedToFile.shift();
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
  { isThorough }: { isThorough: boolean },
): Promise<void> {
  if (isThorough || hasUnreadOrders(bot)) bot.isStopped = await isAnythingIn(session, folders.stop);
  await obeySent(bot, session, folders);
  await fileCopies(bot, session, folders);
  await askAboutTags(bot);
  if (!isThorough && !bot.hasMovedOrders) return;
  // She may have taken it out again: then nothing is waited for.
  bot.hasMovedOrders = false;
  if (await isAnythingIn(session, folders.orders)) await obeyMoved(bot, session, folders);
  await tellStopped(bot, session, folders);
}
