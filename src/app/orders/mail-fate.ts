/**
 * What keeps a planned mail from leaving at its hour, in her language, where `status` and `week` list it.
 */
import { Temporal } from 'temporal-polyfill';
import { goesByItself } from '../../ledger/mail-text.js';
import { projectsOf } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { mailWaitsText } from '../../notes/mail-waits.js';
import { statusWords } from '../../notes/status-words.js';
import { noteWords } from '../../notes/words.js';
import type { Bot } from '../bot.js';
import { mailWaits } from '../projects/mail-waits.js';
import { unansweredLetter } from '../updates/unanswered-letter.js';

/** That an update waits for her answer to its client; null where it does not. */
function awaited(bot: Bot, mail: MailRecord): string | null {
  const { client, news } = mail;
  if (!goesByItself(bot.journal.ledger, mail) || news === undefined || client === null) return null;
  const letter = unansweredLetter(bot, { slug: client }, projectsOf(news));
  if (letter === null) return null;
  const { noteLanguage, timeZone } = bot.rules;
  const on = Temporal.Instant.from(letter.receivedAt).toZonedDateTimeISO(timeZone).toPlainDate();
  return statusWords(noteLanguage).waitsForAnswer(noteWords(noteLanguage).day(on));
}

/** "waits for SEND", "ill, until you order on", "waits until you answer"; null where it leaves at its hour. */
export function mailFate(bot: Bot, mail: MailRecord): string | null {
  const { noteLanguage } = bot.rules;
  const waits = mailWaits(bot, mail);
  return waits === null ? awaited(bot, mail) : mailWaitsText(waits, noteLanguage);
}
