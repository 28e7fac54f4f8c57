/**
 * A bot whose journal can't be written ends, and no entry can say so: it gives the mailbox back as a graceful stop does, and
 * puts one note into INBOX that stands in no journal.
 *
 * Started again and again, it says so once a day: the note's Message-ID is that of the day, and is looked for.
 */
import { hostname } from 'node:os';
import { FULL } from '../journal/on-disk.js';
import { appendMessage } from '../mailbox/append-message.js';
import { findMessageIds } from '../mailbox/find-message-ids.js';
import { askOwnership, releaseOwnership } from '../mailbox/ownership.js';
import type { Session } from '../mailbox/session.js';
import { type HeldMail, journalEndedNote } from '../notes/journal-ended.js';
import { composeNote } from '../outbox/compose-note.js';
import { mailKey, messageIdOf } from '../plan/mail-key.js';
import { type DriverseatError, isDriverseatError, systemCode } from '../shared/errors.js';
import type { Bot, BotFolders } from './bot.js';
import { orderAddress } from './order-address.js';
import { moveAllBack } from './release-held.js';
import { isAnythingIn } from './send-state.js';

const DAY_MS = 86_400_000;

async function giveBack(bot: Bot, session: Session, folders: BotFolders): Promise<HeldMail> {
  if (!(await isAnythingIn(session, folders.held))) return 'none';
  try {
    await moveAllBack(bot, session, folders);
    return 'back';
  } catch (error) {
    if (!isDriverseatError(error, 'imap-refused')) throw error;
    return 'stays';
  }
}

async function putLastNote(
  bot: Bot,
  session: Session,
  { inbox }: BotFolders,
  ending: { isFull: boolean; held: HeldMail },
): Promise<void> {
  const { me, noteLanguage, timeZone } = bot.rules;
  const now = bot.clock.now();
  const day = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const key = mailKey(bot.account, 'note', 'journal-ended', day);
  const messageId = messageIdOf(key, me.address);
  const sinceMs = now.epochMilliseconds - Math.max(0, bot.clock.offsetMs) - DAY_MS;
  if ((await findMessageIds(session, inbox, [messageId], sinceMs)).size > 0) return;
  const bytes = await composeNote({
    ...{ key, messageId, threadId: messageIdOf(mailKey(bot.account, 'notes of', day), me.address) },
    ...{ to: me, orderAddress: orderAddress(me.address), date: now },
    ...journalEndedNote({ host: hostname(), ...ending }, noteLanguage),
  });
  await appendMessage(session, inbox, bytes);
}

/**
 * Says that it ends because of `error`, and gives back held mail and the mailbox where that is ours. Does what still can be
 * done: it never throws.
 */
export async function sayLastWords(
  bot: Bot,
  session: Session,
  findFolders: () => Promise<BotFolders>,
  error: DriverseatError,
): Promise<void> {
  try {
    const folders = await findFolders();
    const instance = bot.journal.ledger.instance ?? '';
    const { isOwner } = await askOwnership(session, folders, instance);
    if (!isOwner) return;
    const held = await giveBack(bot, session, folders);
    await putLastNote(bot, session, folders, { isFull: FULL.has(systemCode(error.cause) ?? ''), held });
    await releaseOwnership(session, folders, instance);
    bot.log.info({ held }, 'mailbox released without a journal');
  } catch (err) {
    bot.log.error({ err }, 'last words not said');
  }
}
