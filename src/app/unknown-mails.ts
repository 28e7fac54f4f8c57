/**
 * Mails of which nobody can tell whether they reached anybody: they are shown until she says so, and never repeated by
 * themselves (DESIGN.md, promise 3).
 */
import type { Bot } from './bot.js';
import { readerName } from './tell-trouble.js';

/** Their keys, and whom each was for. */
export function unknownMails(bot: Bot): { key: string; name: string }[] {
  return [...bot.journal.ledger.mails.values()]
    .filter(({ state }) => state === 'unknown')
    .map((mail) => ({ key: mail.key, name: readerName(bot, mail) }));
}
