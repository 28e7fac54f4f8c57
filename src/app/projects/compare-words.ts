/**
 * Words that have changed since she saw them are shown anew, and wait for SEND (UX.md, rule 5): a template was edited, the
 * project's file, or the day on which the mail leaves. Never the older text, never one that she has not seen. Scheduled updates
 * are planned anew instead (updates/renew-scheduled.ts).
 */
import { Temporal } from 'temporal-polyfill';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { projectMailSubject, projectMailText } from '../../notes/project-mail.js';
import { noteWords } from '../../notes/words.js';
import type { Client } from '../../projects/client.js';
import type { Bot } from '../bot.js';
import { noteSetting } from '../note-setting.js';
import { clientOfMail, waitsForSend } from './look-at-news.js';
import { fromTemplate, type MailWords, mailWords } from './mail-words.js';
import { isAnyBroken, shownMail } from './shown-mail.js';
import { isNeverShown } from './shown-words.js';
import { whyUnwritten } from './why-unwritten.js';

type News = NonNullable<MailRecord['news']>;

/** The local day on which it leaves: when it is due, or today where that is past. */
function leavingDay({ clock, rules }: Bot, { dueAt }: MailRecord): Temporal.PlainDate {
  const due = Temporal.Instant.from(dueAt);
  const now = clock.now();
  const at = Temporal.Instant.compare(due, now) < 0 ? now : due;
  return at.toZonedDateTimeISO(rules.timeZone).toPlainDate();
}

/** One note about a mail, unless it is among the pending ones. */
function push(
  bot: Bot,
  mail: MailRecord,
  note: { subject: string; text: string },
  seen: string,
  hash: string | null,
): void {
  const about = `${mail.key} ${seen}`;
  const isTold = [...bot.journal.ledger.notes.values()].some(
    (one) => one.isDone && one.about.includes(about),
  );
  if (isTold || bot.pending.some((pending) => pending.about === about)) return;
  const { footer } = noteWords(bot.rules.noteLanguage);
  const text = `${note.text}\n\n${footer}\n`;
  const offers = hash === null ? [] : [{ what: 'news' as const, line: null, key: mail.key, hash }];
  bot.pending.push({ subject: 'project-mail', about, note: { subject: note.subject, text }, offers });
}

/** The mail that reads otherwise now: taken down, and shown. */
async function showAnew(
  bot: Bot,
  mail: MailRecord,
  { client, news }: { client: Client; news: News },
  words: MailWords & { ok: true },
): Promise<void> {
  await bot.journal.append(bot.clock.now(), { type: 'worded', ...fromTemplate(mail.key, words) });
  const shown = shownMail(bot, {
    key: mail.key,
    client,
    news,
    words,
    dueAt: Temporal.Instant.from(mail.dueAt),
    waitsForSend: true,
    isRehearsed: mail.isRehearsed === true,
    again: 'changed',
  });
  const setting = noteSetting(bot);
  const note = { subject: projectMailSubject(shown, setting), text: projectMailText(shown, setting) };
  push(bot, mail, note, words.hash, words.hash);
}

async function compare(bot: Bot, mail: MailRecord): Promise<void> {
  const client = clientOfMail(bot, mail);
  const { news } = mail;
  if (client === null || news === undefined) return;
  const words = mailWords(bot, { client, news }, leavingDay(bot, mail));
  if (words.ok) {
    const isOther = bot.journal.ledger.texts.get(mail.key)?.basis !== words.hash;
    const isUnseen = waitsForSend(bot, mail) && isNeverShown(bot, mail.key);
    if (isOther || isUnseen) await showAnew(bot, mail, { client, news }, words);
    return;
  }
  // A broken template has a note of its own.
  if (words.why === 'broken-template') return;
  const text = whyUnwritten(words, bot.rules.noteLanguage);
  const subject = `${client.name.split(' ')[0]}: ${words.missing.join(', ') || words.template}`;
  push(bot, mail, { subject, text }, `lacks ${words.missing.join(' ')}`, null);
}

/**
 * Compares each mail that waits with what it would say now, whenever the workspace or the day has changed.
 * @throws DriverseatError of the journal
 */
export async function compareWords(bot: Bot): Promise<void> {
  const today = bot.clock.now().toZonedDateTimeISO(bot.rules.timeZone).toPlainDate().toString();
  const { rules, wordsComparedBy } = bot;
  if (wordsComparedBy?.rules === rules && wordsComparedBy.day === today) return;
  for (const mail of bot.journal.ledger.mails.values()) {
    const isWaiting = mail.state === 'planned' && mail.kind !== 'scheduled';
    if (isWaiting && mail.news !== undefined && !isAnyBroken(bot, mail.news)) await compare(bot, mail);
  }
  bot.wordsComparedBy = { rules, day: today };
}
