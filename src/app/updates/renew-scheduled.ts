/**
 * What she noted since the digest belongs into the update that is about to leave: it is planned anew with the newest facts
 * and words, shown, and leaves half an hour later at the earliest. Never the older text, never one that she has not seen.
 */
import { Temporal } from 'temporal-polyfill';
import { nextSendInstant } from '../../calendar/send-window.js';
import type { Happening } from '../../ledger/entry.js';
import { approvedText } from '../../ledger/mail-text.js';
import type { News } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { projectMailSubject, projectMailText } from '../../notes/project-mail.js';
import { noteWords } from '../../notes/words.js';
import { isPaused } from '../../plan/client-work.js';
import { planNews } from '../../plan/plan-news.js';
import { TO_STOP_MINUTES } from '../../plan/update-slot.js';
import type { Client } from '../../projects/client.js';
import { dayOf } from '../announce-texts.js';
import type { Bot } from '../bot.js';
import { noteSetting } from '../note-setting.js';
import { leavingAt } from '../projects/leaving-at.js';
import { clientOfMail } from '../projects/look-at-news.js';
import { fromTemplate, isRightStill, type MailWords, mailWords } from '../projects/mail-words.js';
import { shownMail } from '../projects/shown-mail.js';
import { putIntoQueue } from '../put-into-queue.js';
import { newsNow } from './news-now.js';

type Renewed = {
  mail: MailRecord;
  client: Client;
  news: News;
  words: MailWords & { ok: true };
  dueAt: Temporal.Instant;
};

/** At its hour, or when she had half an hour to see it. */
function newHour({ clock, rules }: Bot, { dueAt }: MailRecord, client: Client): Temporal.Instant | null {
  const earliest = clock.now().add({ minutes: TO_STOP_MINUTES });
  const due = Temporal.Instant.from(dueAt);
  const from = Temporal.Instant.compare(due, earliest) < 0 ? earliest : due;
  return nextSendInstant(rules.policy, from, client.timeZone);
}

function isAgreedStill(bot: Bot, mail: MailRecord, client: Client): boolean {
  const agreed = approvedText(bot.journal.ledger, mail.key);
  const { news } = mail;
  if (agreed === null || news === undefined) return false;
  return isRightStill(bot, { client, news }, dayOf(bot, leavingAt(bot, mail)), agreed.basis);
}

/** The update as it should be now; null where it is right as it is, or nothing can be made of it. */
function renewal(bot: Bot, mail: MailRecord): Renewed | null {
  const client = clientOfMail(bot, mail);
  // What she agreed to is hers, and nothing changes it but words that are not true any more.
  if (client === null || isAgreedStill(bot, mail, client)) return null;
  // Held, it has no hour: what changed meanwhile is shown once that is over, or asked about where it is late by then.
  if (bot.isStopped || isPaused(bot.rules.settings.paused, client.slug)) return null;
  const news = newsNow(bot, mail, client);
  const dueAt = newHour(bot, mail, client);
  const isTooLate =
    dueAt === null || Temporal.Instant.compare(dueAt, Temporal.Instant.from(mail.notAfter)) >= 0;
  if (news === null || isTooLate) return null;
  const day = dayOf(bot, dueAt);
  const words = mailWords(bot, { client, news }, day);
  const isSame = JSON.stringify(news) === JSON.stringify(mail.news);
  const basis = bot.journal.ledger.texts.get(mail.key)?.basis;
  if (!words.ok || (isSame && isRightStill(bot, { client, news }, day, basis ?? ''))) return null;
  return { mail, client, news, words, dueAt };
}

function showNote(bot: Bot, { mail, client, news, words, dueAt }: Renewed): void {
  const { key } = mail;
  const shown = shownMail(bot, {
    ...{ key, client, news, words, dueAt, again: 'changed' },
    waitsForSend: false,
    isRehearsed: mail.isRehearsed === true,
  });
  const setting = noteSetting(bot);
  const text = `${projectMailText(shown, setting)}\n\n${noteWords(setting.language).footer}\n`;
  bot.pending.push({
    subject: 'project-mail',
    about: `${key} ${words.hash}`,
    note: { subject: projectMailSubject(shown, setting), text },
    offers: [{ what: 'news', line: null, key, hash: words.hash }],
  });
}

/**
 * Plans the scheduled update `mail` anew where its facts or words have changed.
 * @throws DriverseatError of the journal
 */
export async function renewScheduled(bot: Bot, mail: MailRecord): Promise<void> {
  const renewed = renewal(bot, mail);
  if (renewed === null) return;
  const { client, news, words, dueAt } = renewed;
  const { key } = mail;
  const notAfter = Temporal.Instant.from(mail.notAfter);
  const isRehearsed = mail.isRehearsed === true;
  const anew = { key, kind: 'scheduled', client, news, dueAt, notAfter, edits: [], isRehearsed } as const;
  const happenings: Happening[] = [
    { type: 'dropped', key, why: 'overtaken' },
    { type: 'worded', ...fromTemplate(key, words) },
    planNews(anew),
  ];
  await bot.journal.append(bot.clock.now(), ...happenings);
  await putIntoQueue(bot, key, dueAt.toString());
  showNote(bot, renewed);
}
