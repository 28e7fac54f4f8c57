/**
 * That a planned mail can't be written as things are: told once for the same reason, and by each digest until it is mended.
 */
import type { MailRecord } from '../../ledger/planned-mail.js';
import { firstName } from '../../notes/first-name.js';
import { newsLabel, projectMailWords } from '../../notes/project-mail.js';
import { noteWords } from '../../notes/words.js';
import type { Bot } from '../bot.js';
import { isTold } from '../is-told.js';
import type { MailWords, Told } from './mail-words.js';
import { waitsUnwritten } from './why-unwritten.js';

/** The note is among the pending ones afterwards; a broken template has one of its own. */
export function tellUnwritten(
  bot: Bot,
  mail: MailRecord,
  { client, news }: Told,
  words: MailWords & { ok: false },
): void {
  const about = `${mail.key} lacks ${words.missing.join(' ') || words.why}`;
  if (words.why === 'broken-template' || isTold(bot, about)) return;
  const { noteLanguage: language, settings } = bot.rules;
  const isRehearsed = mail.isRehearsed === true || settings.mode === 'rehearsal';
  const named = { label: newsLabel(news, language), name: firstName(client.name), isRehearsed };
  const text = `${waitsUnwritten(words, named, language)}\n\n${noteWords(language).footer}\n`;
  const subject = projectMailWords(language).heldBack(named.label, named.name);
  bot.pending.push({ subject: 'project-mail', about, note: { subject, text } });
}
