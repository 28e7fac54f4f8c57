/**
 * Held mail goes back to INBOX: all that lies in Driverseat/Held, in the order in which it came, whoever put it there.
 *
 * It needs nothing but the mailbox: with the journal lost, everything comes back as well. Unread state and keywords go along;
 * back in INBOX a mail has a new UID and is known by its identity.
 */
import { inOrderOfArrival } from '../mailbox/in-order-of-arrival.js';
import { moveMessages } from '../mailbox/move-message.js';
import type { Session } from '../mailbox/session.js';
import { isReleaseDue, type ReleaseOccasion } from '../plan/arrival.js';
import { isDriverseatError } from '../shared/errors.js';
import type { Bot, BotFolders } from './bot.js';
import { journalHindrance } from './hindrances.js';
import { isAnythingIn } from './send-state.js';

/**
 * Moves everything in Driverseat/Held back.
 * @throws DriverseatError of the connection, and `imap-refused`
 */
export async function moveAllBack(bot: Bot, session: Session, { held, inbox }: BotFolders): Promise<void> {
  const { view, runs } = await inOrderOfArrival(session, held);
  let mails = 0;
  for (const run of runs) mails += (await moveMessages(session, view, run, inbox)).size;
  bot.log.info({ mails }, 'held mail is back in INBOX');
}

/**
 * Moves held mail back if it is time. The mailbox must be ours. What a server refuses is told, and tried again at the next look.
 * @throws DriverseatError of the connection or the journal
 */
export async function releaseHeld(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  occasion: ReleaseOccasion,
): Promise<void> {
  const { policy, settings } = bot.rules;
  const { holdIncoming } = settings.contact;
  if (!isReleaseDue({ policy, holdIncoming, now: bot.clock.now() }, occasion)) return;
  try {
    if (await isAnythingIn(session, folders.held)) await moveAllBack(bot, session, folders);
    await journalHindrance(bot, 'held', false);
  } catch (error) {
    if (!isDriverseatError(error, 'imap-refused')) throw error;
    bot.log.error({ code: error.code }, 'held mail could not be moved back');
    await journalHindrance(bot, 'held', true);
  }
}
