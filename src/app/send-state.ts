/**
 * What the hour says about all mail to clients, asked of the mailbox and the settings as they are right now.
 */
import { askOwnership } from '../mailbox/ownership.js';
import type { Session } from '../mailbox/session.js';
import type { SendState } from '../plan/send-obstacle.js';
import type { Bot, BotFolders } from './bot.js';

/**
 * Whether anything lies in the folder: one STATUS.
 * @throws DriverseatError of the connection, also where the server does not say
 */
export async function isAnythingIn(session: Session, path: string): Promise<boolean> {
  const status = await session.command(`looking at ${path}`, (client) =>
    client.status(path, { messages: true }),
  );
  // Silence is no permission: a server that won't tell counts as a full folder.
  return status === false || status.messages === undefined || status.messages > 0;
}

/**
 * Asks everything anew.
 * @throws DriverseatError of the connection
 */
export async function sendStateNow(bot: Bot, session: Session, folders: BotFolders): Promise<SendState> {
  const { mode, paused } = bot.rules.settings;
  bot.isStopped = await isAnythingIn(session, folders.stop);
  const ownership = await askOwnership(session, folders, bot.journal.ledger.instance ?? '');
  return {
    mode,
    paused,
    isStopped: bot.isStopped,
    isBroken: bot.isConfigBroken,
    isOwner: ownership.isOwner,
    isClockWrong: bot.isClockWrong,
  };
}
