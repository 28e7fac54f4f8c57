/**
 * Stopped is a state of the mailbox: while anything lies in Driverseat/Stop, no mail to a client leaves, from any bot
 * (DESIGN.md). A stop order puts a message there before all else; `resume` takes everything out again.
 */
import { appendMessage } from '../../mailbox/append-message.js';
import { moveMessage } from '../../mailbox/move-message.js';
import { isOwnRecord, RECORD_HEADERS } from '../../mailbox/own-record.js';
import { headersSince } from '../../mailbox/read-headers.js';
import type { Session } from '../../mailbox/session.js';
import { withFreshMailbox } from '../../mailbox/with-mailbox.js';
import { composeNote } from '../../outbox/compose-note.js';
import { mailKey, messageIdOf } from '../../plan/mail-key.js';
import type { Bot, BotFolders } from '../bot.js';
import { orderAddress } from '../order-address.js';

/** Every message that a stop order puts there stands in this thread, and no note does. */
export function stopsThread({ account, rules }: Bot): string {
  return messageIdOf(mailKey(account, 'stops'), rules.me.address);
}

/**
 * Stops everything. Done twice, there are two messages: stopping errs towards stopping.
 * @throws DriverseatError of the connection
 */
export async function stopAll(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  { order, subject, text }: { order: string; subject: string; text: string },
): Promise<void> {
  const { me } = bot.rules;
  const key = mailKey(bot.account, 'stop', order);
  const bytes = await composeNote({
    key,
    messageId: messageIdOf(key, me.address),
    threadId: stopsThread(bot),
    to: me,
    orderAddress: orderAddress(me.address),
    subject,
    text,
    date: bot.clock.now(),
  });
  await appendMessage(session, folders.stop, bytes, { flags: ['\\Seen'] });
  bot.isStopped = true;
}

/**
 * Empties the folder: our own messages go to Done, everything else back to INBOX, unread state kept.
 * @throws DriverseatError of the connection; what was moved is moved
 */
export async function endStop(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  const { view, rows } = await withFreshMailbox(session, folders.stop, async (_mailbox, stop) => {
    const found: { uid: number; isOwn: boolean }[] = [];
    const address = orderAddress(bot.rules.me.address);
    for await (const batch of headersSince(session, 0, RECORD_HEADERS)) {
      for (const { uid, header } of batch) found.push({ uid, isOwn: isOwnRecord(header, address) });
    }
    return { view: stop, rows: found };
  });
  for (const { uid, isOwn } of rows)
    await moveMessage(session, view, uid, isOwn ? folders.done : folders.inbox);
  bot.isStopped = false;
}
