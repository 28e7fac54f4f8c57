/**
 * A message that she moved into Driverseat/Stop stops everything: she has one receipt of it, as of a stop order (UX.md, T15).
 */
import { headersSince } from '../../mailbox/read-headers.js';
import type { Session } from '../../mailbox/session.js';
import { withFreshMailbox } from '../../mailbox/with-mailbox.js';
import { noteWords } from '../../notes/words.js';
import type { Bot, BotFolders } from '../bot.js';
import { isTold } from '../is-told.js';
import { isAnythingIn } from '../send-state.js';
import { stoppedText } from './stopped-text.js';
import { stopsThread } from './stopping.js';

/** What stopped the bot: the first message in the folder; null where that was an order, which has its receipt. */
async function firstMoved(bot: Bot, session: Session, path: string): Promise<string | null> {
  const thread = `<${stopsThread(bot)}>`;
  return await withFreshMailbox(session, path, async (_mailbox, { uidValidity }) => {
    for await (const [first] of headersSince(session, 0, ['x-driverseat-key', 'in-reply-to'])) {
      if (first === undefined) continue;
      const isOrdered =
        first.header.has('x-driverseat-key') && first.header.get('in-reply-to')?.trim() === thread;
      return isOrdered ? null : `stop ${uidValidity} ${first.uid}`;
    }
    return null;
  });
}

/**
 * Puts the receipt among the pending notes, once.
 * @throws DriverseatError of the connection
 */
export async function tellStopped(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  if (!(await isAnythingIn(session, folders.stop))) return;
  const about = await firstMoved(bot, session, folders.stop);
  const { pending, rules } = bot;
  if (about === null || isTold(bot, about)) return;
  const text = stoppedText(bot, rules.noteLanguage);
  const [subject = text] = text.split('.');
  const lines = [text, '', noteWords(rules.noteLanguage).footer];
  pending.push({ subject: 'stopped', about, note: { subject, text: `${lines.join('\n')}\n` } });
}
