/**
 * What keeps a planned mail from leaving at its hour, in her language, where `status` and `week` list it.
 */
import { Temporal } from 'temporal-polyfill';
import { goesByItself } from '../../ledger/mail-text.js';
import { projectsOf } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { firstName } from '../../notes/first-name.js';
import { mailWaitsText } from '../../notes/mail-waits.js';
import { statusWords } from '../../notes/status-words.js';
import { noteWords } from '../../notes/words.js';
import { givesWay } from '../../plan/gave-way.js';
import type { Bot } from '../bot.js';
import { mailWaits } from '../projects/mail-waits.js';
import { unansweredLetter } from '../updates/unanswered-letter.js';
import { wroteAt } from '../updates/updates-asked.js';

/** That an update gives way to what she wrote to its client, or waits for her answer; null where neither is so. */
function byHerMail(bot: Bot, mail: MailRecord): string | null {
  const { noteLanguage, timeZone, clientOfSlug } = bot.rules;
  const { kind, news } = mail;
  const client = clientOfSlug(mail.client ?? '');
  const isAutomatic = kind === 'scheduled' && goesByItself(bot.journal.ledger, mail);
  if (!isAutomatic || news === undefined || client === null) return null;
  const words = statusWords(noteLanguage);
  if (givesWay(mail, wroteAt(bot, client))) return words.gaveWay(firstName(client.name));
  const letter = unansweredLetter(bot, client, projectsOf(news));
  if (letter === null) return null;
  const on = Temporal.Instant.from(letter.receivedAt).toZonedDateTimeISO(timeZone).toPlainDate();
  return words.waitsForAnswer(noteWords(noteLanguage).day(on));
}

/** "waits for SEND", "ill, until you order on", "waits until you answer"; null where it leaves at its hour. */
export function mailFate(bot: Bot, mail: MailRecord): string | null {
  const { noteLanguage } = bot.rules;
  const waits = mailWaits(bot, mail);
  return waits === null ? byHerMail(bot, mail) : mailWaitsText(waits, noteLanguage);
}
