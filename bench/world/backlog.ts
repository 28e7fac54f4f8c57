/**
 * A mailbox full of mail that a bot has not seen, in as many copies as there are runs.
 */
import { join } from 'node:path';
import type { Bot } from '../../src/app/bot.js';
import { syncInbox } from '../../src/app/sync-inbox.js';
import { syncSent } from '../../src/app/sync-sent.js';
import type { Session } from '../../src/mailbox/session.js';
import { SENT_MAILS } from '../mail/kinds.js';
import { mixedMail, sentMail } from '../mail/mixed-mail.js';
import { benchBot } from './bot.js';
import { fillMaildir, linkMaildir } from './fill-maildir.js';
import { openInbox, type Way } from './mailboxes.js';

/** Mailboxes with the same mail, made when they are asked for. */
export type Backlog = { megabytes: number; copyTo(user: string): Promise<void> };

/** Writes `messages` mixed mails, and what she sent, into `source`; each copy is new to the server. */
export async function createBacklog(
  worldFolder: string,
  messages: number,
  source = 'source@ruiz.example',
): Promise<Backlog> {
  const at = (user: string, folder: 'INBOX' | 'Sent') => ({ worldFolder, user, folder });
  const bytes = await fillMaildir(at(source, 'INBOX'), mixedMail(messages));
  await fillMaildir(at(source, 'Sent'), sentMail(SENT_MAILS));
  return {
    megabytes: bytes / 1e6,
    async copyTo(user) {
      for (const folder of ['INBOX', 'Sent'] as const)
        await linkMaildir(at(source, folder), at(user, folder));
    },
  };
}

/** A bot in `user`'s mailbox that has judged nothing yet and knows Sent. */
export type NewBot = { bot: Bot; session: Session; end(): Promise<void> };

/** Logs a new bot in; its journal lies below the world's folder. It knows Sent unless `readsSent` is false. */
export async function openNewBot(way: Way, user: string, { readsSent = true } = {}): Promise<NewBot> {
  const { session, uidValidity } = await openInbox(way, user);
  const bot = await benchBot(user, join(way.caFile, '..'));
  const tellSince = '1970-01-01T00:00:00Z';
  const mark = { uidValidity, uid: 0, tellSince, why: 'first-contact' } as const;
  await bot.journal.append(bot.clock.now(), { type: 'baseline', ...mark });
  if (readsSent) await syncSent(bot, session, 'Sent');
  const end = async (): Promise<void> => {
    await session.end();
    await bot.journal.close();
  };
  return { bot, session, end };
}

/** Judges all that lies in INBOX, journal included; gives how many mails were judged. */
export async function scan({ bot, session }: NewBot): Promise<number> {
  await syncInbox(bot, session, 'INBOX');
  return bot.journal.ledger.judgedUids.size;
}
