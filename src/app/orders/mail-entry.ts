/**
 * A planned mail in full, as `show` and `week` list it.
 */
import { mailLabel } from '../../notes/mail-kinds.js';
import { mailBlock } from '../../notes/project-mail.js';
import { noteWords } from '../../notes/words.js';
import type { Bot } from '../bot.js';
import type { Leaving } from '../projects/leaving-at.js';
import { mailInFull } from '../projects/mail-words.js';
import { mailFate } from './mail-fate.js';

/**
 * Its label behind `before`, when it leaves or why it does not, and its text where that is known already.
 */
export function mailEntry(bot: Bot, { mail, at }: Leaving, before = ''): string[] {
  const { noteLanguage: language, timeZone } = bot.rules;
  const now = bot.clock.now().toZonedDateTimeISO(timeZone);
  const when = mailFate(bot, mail) ?? noteWords(language).when(at, now);
  const words = bot.journal.ledger.texts.get(mail.key);
  const block = words === undefined ? [] : mailBlock(mailInFull(bot, mail, words), language);
  return ['', `${before}${mailLabel(mail, language)} · ${when}`, ...block];
}
