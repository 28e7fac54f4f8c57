/**
 * A mailbox may have no Sent folder when the bot comes: many mail programs make it with the first mail that she sends. Her orders
 * lie there, a stop too, so it is looked for until it is there; she is told once.
 */
import { findFolders } from '../mailbox/folders.js';
import type { Session } from '../mailbox/session.js';
import { noSentNote } from '../notes/no-sent.js';
import type { Bot, BotFolders } from './bot.js';
import { isTold } from './is-told.js';

const ABOUT = 'no sent folder';

function tell(bot: Bot, { orders }: BotFolders): void {
  if (isTold(bot, ABOUT)) return;
  bot.log.warn('no Sent folder was found');
  bot.pending.push({ subject: 'trouble', about: ABOUT, note: noSentNote(orders, bot.rules.noteLanguage) });
}

/**
 * The folders with Sent, if it is there by now.
 * @throws DriverseatError of the connection
 */
export async function lookForSent(bot: Bot, session: Session, folders: BotFolders): Promise<BotFolders> {
  if (folders.sent !== null) return folders;
  const { sent } = await findFolders(session);
  if (sent === null) tell(bot, folders);
  return { ...folders, sent: sent?.path ?? null };
}
