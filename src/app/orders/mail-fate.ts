/**
 * What keeps a planned mail from leaving at its hour, where `status` and `week` list it: nobody knows whether it left already,
 * it is a rehearsal or was ordered in one, its words wait for her, or she holds it.
 */
import type { MailRecord } from '../../ledger/planned-mail.js';
import { statusWords } from '../../notes/status-words.js';
import type { Bot } from '../bot.js';
import { waitsForSend } from '../projects/look-at-news.js';
import { whyHeld } from '../projects/why-held.js';

/** "waits for SEND", "ill, until you order on"; null where it leaves at its hour. */
export function mailFate(bot: Bot, mail: MailRecord): string | null {
  const words = statusWords(bot.rules.noteLanguage);
  if (mail.state === 'unknown') return words.unknown;
  if (bot.rules.settings.mode === 'rehearsal') return words.rehearsed;
  if (waitsForSend(bot, mail)) return words.waitsForSend;
  return mail.isRehearsed === true ? words.rehearsed : whyHeld(bot, mail);
}
