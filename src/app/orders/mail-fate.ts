/**
 * What keeps a planned mail from leaving at its hour, where `status` and `week` list it: nobody knows whether it left already,
 * it is a rehearsal or was ordered in one, its words wait for her, she holds it, or its client waits for her answer.
 */
import { Temporal } from 'temporal-polyfill';
import { approvedText } from '../../ledger/mail-text.js';
import { projectsOf } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { statusWords } from '../../notes/status-words.js';
import { noteWords } from '../../notes/words.js';
import { waitsForAgreement } from '../announce-planned.js';
import type { Bot } from '../bot.js';
import { waitsForSend } from '../projects/look-at-news.js';
import { whyHeld } from '../projects/why-held.js';
import { unansweredLetter } from '../updates/unanswered-letter.js';

/** That an update waits for her answer to its client; null where it does not. */
function awaited(bot: Bot, { key, kind, client, news }: MailRecord): string | null {
  const isAutomatic = kind === 'scheduled' && approvedText(bot.journal.ledger, key) === null;
  if (!isAutomatic || news === undefined || client === null) return null;
  const letter = unansweredLetter(bot, { slug: client }, projectsOf(news));
  if (letter === null) return null;
  const { noteLanguage, timeZone } = bot.rules;
  const on = Temporal.Instant.from(letter.receivedAt).toZonedDateTimeISO(timeZone).toPlainDate();
  return statusWords(noteLanguage).waitsForAnswer(noteWords(noteLanguage).day(on));
}

/** "waits for SEND", "ill, until you order on"; null where it leaves at its hour. */
export function mailFate(bot: Bot, mail: MailRecord): string | null {
  const words = statusWords(bot.rules.noteLanguage);
  if (mail.state === 'unknown') return words.unknown;
  if (bot.rules.settings.mode === 'rehearsal') return words.rehearsed;
  if (waitsForSend(bot, mail)) return words.waitsForSend;
  if (mail.isRehearsed === true) return words.rehearsed;
  const held = whyHeld(bot, mail) ?? awaited(bot, mail);
  return held === null && waitsForAgreement(bot, mail) ? words.waitsForSend : held;
}
