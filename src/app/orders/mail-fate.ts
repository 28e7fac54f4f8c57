/**
 * What keeps a planned mail from leaving at its hour, in her language, where `status` and `week` list it.
 */
import type { MailRecord } from '../../ledger/planned-mail.js';
import { mailWaitsText } from '../../notes/mail-waits.js';
import type { Bot } from '../bot.js';
import { waitsForSend } from '../projects/look-at-news.js';
import { mailWaits } from '../projects/mail-waits.js';

/** "waits for SEND", "ill, until you order on"; null where it leaves at its hour. */
export function mailFate(bot: Bot, mail: MailRecord): string | null {
  const waits = mailWaits(bot, mail, waitsForSend(bot, mail));
  return waits === null ? null : mailWaitsText(waits, bot.rules.noteLanguage);
}
