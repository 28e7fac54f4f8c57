/**
 * What she noted since the digest belongs into the update that is about to leave: it is planned anew with the newest facts
 * and words, shown, and leaves half an hour later at the earliest. Never the older text, never one that she has not seen.
 *
 * Who saves a file often gets one note: it is shown once what it would say has been the same for a few minutes. One that waits
 * for her answer to a letter is not shown before she is asked about it. What can't be written by now is told of.
 */
import { Temporal } from 'temporal-polyfill';
import { nextSendInstant } from '../../calendar/send-window.js';
import type { Happening } from '../../ledger/entry.js';
import { digestsDone } from '../../ledger/ledger.js';
import { type News, projectsOf } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { projectMailSubject, projectMailText } from '../../notes/project-mail.js';
import { noteWords } from '../../notes/words.js';
import { isPaused } from '../../plan/client-work.js';
import { digestOf } from '../../plan/digest-due.js';
import { givesWay } from '../../plan/gave-way.js';
import { planNews } from '../../plan/plan-news.js';
import { TO_STOP_MINUTES } from '../../plan/update-slot.js';
import type { Client } from '../../projects/client.js';
import { dayOf } from '../announce-texts.js';
import type { Bot } from '../bot.js';
import { noteSetting } from '../note-setting.js';
import { clientOfMail } from '../projects/look-at-news.js';
import { fromTemplate, isRightStill, type MailWords, mailWords } from '../projects/mail-words.js';
import { shownMail } from '../projects/shown-mail.js';
import { isNeverShown } from '../projects/shown-words.js';
import { tellUnwritten } from '../projects/tell-unwritten.js';
import { putIntoQueue } from '../put-into-queue.js';
import { isHers, newsNow } from './news-now.js';
import { unansweredLetter } from './unanswered-letter.js';
import { wroteAt } from './updates-asked.js';

/** So long what it would say must have been the same. */
const QUIET_MS = 3 * 60_000;

/** An update by what its client would be told now, and when it would leave so. */
type ByNow = { mail: MailRecord; client: Client; news: News; dueAt: Temporal.Instant; words: MailWords };

/** One that is planned anew. */
type Renewed = ByNow & { words: MailWords & { ok: true } };

/** At its hour, or when she had half an hour to see it; null where no window comes. */
export function newHour(
  { clock, rules }: Pick<Bot, 'clock' | 'rules'>,
  { dueAt }: MailRecord,
  client: Client,
): Temporal.Instant | null {
  const earliest = clock.now().add({ minutes: TO_STOP_MINUTES });
  const due = Temporal.Instant.from(dueAt);
  const from = Temporal.Instant.compare(due, earliest) < 0 ? earliest : due;
  return nextSendInstant(rules.policy, from, client.timeZone);
}

/** A crash came before she saw what it says since the digest of its day. */
function isLostFromSight(bot: Bot, { key, dueAt }: MailRecord): boolean {
  const digest = digestOf(dayOf(bot, Temporal.Instant.from(dueAt)));
  const isDigestThere = digestsDone(bot.journal.ledger).some(({ about }) => about.includes(digest));
  return isDigestThere && isNeverShown(bot, key);
}

/** Whether she has stopped writing: it would have said the same for a few minutes. */
function isSettled({ unsettled, clock }: Bot, { mail, news, words }: Renewed): boolean {
  const says = JSON.stringify([news, words.hash]);
  const nowMs = clock.now().epochMilliseconds;
  const known = unsettled.get(mail.key);
  if (known?.says === says) return Math.abs(nowMs - known.sinceMs) >= QUIET_MS;
  unsettled.set(mail.key, { says, sinceMs: nowMs });
  return false;
}

/** Whether nothing of it can be read: it waits. Where some can, that leaves without the rest. */
function areAllBroken({ brokenProjects }: Bot, news: News): boolean {
  return projectsOf(news).every((slug) => brokenProjects.includes(slug));
}

/** The update as it would be planned now; null where it stays as it is, or nothing is to be made of it. */
function updateByNow(bot: Bot, mail: MailRecord): ByNow | null {
  const client = clientOfMail(bot, mail);
  // What she agreed to is hers, and nothing changes it but words that are not true any more; what she wrote stays.
  if (client === null || isHers(bot, mail, client)) return null;
  // Held, it has no hour: what changed meanwhile is shown once that is over, or asked about where it is late by then.
  if (bot.isStopped || isPaused(bot.rules.settings.paused, client.slug)) return null;
  // It goes no more: she is asked about what is new by then.
  if (givesWay(mail, wroteAt(bot, client))) return null;
  const news = newsNow(bot, mail, client);
  const dueAt = newHour(bot, mail, client);
  const isTooLate =
    dueAt === null || Temporal.Instant.compare(dueAt, Temporal.Instant.from(mail.notAfter)) >= 0;
  if (news === null || isTooLate) return null;
  return { mail, client, news, dueAt, words: mailWords(bot, { client, news }, dayOf(bot, dueAt)) };
}

/** Whether it is right as it was planned, and she saw it. */
function isAsPlanned(bot: Bot, { mail, client, news, dueAt }: Renewed): boolean {
  const known = bot.journal.ledger.texts.get(mail.key) ?? { subject: '', basis: '' };
  return (
    JSON.stringify(news) === JSON.stringify(mail.news) &&
    isRightStill(bot, { client, news }, dayOf(bot, dueAt), known) &&
    !isLostFromSight(bot, mail)
  );
}

/** The update as it should be now; null where it is right as it is, or can't be written: she is told of that. */
function renewal(bot: Bot, mail: MailRecord): Renewed | null {
  const byNow = updateByNow(bot, mail);
  if (byNow === null) return null;
  const { words } = byNow;
  if (words.ok) return isAsPlanned(bot, { ...byNow, words }) ? null : { ...byNow, words };
  tellUnwritten(bot, mail, byNow, words);
  return null;
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

/** Plans it anew, and shows it. */
async function renew(bot: Bot, renewed: Renewed): Promise<void> {
  const { mail, client, news, words, dueAt } = renewed;
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
  if (unansweredLetter(bot, client, projectsOf(news)) === null) showNote(bot, renewed);
}

/**
 * Plans each scheduled update that waits anew where its facts or words have changed.
 * @throws DriverseatError of the journal
 */
export async function renewUpdates(bot: Bot): Promise<void> {
  const waiting = [...bot.journal.ledger.mails.values()].filter(
    ({ kind, state, news }) =>
      kind === 'scheduled' && state === 'planned' && news !== undefined && !areAllBroken(bot, news),
  );
  for (const mail of waiting) {
    const renewed = renewal(bot, mail);
    const isDue = renewed !== null && isSettled(bot, renewed);
    if (renewed === null || isDue) bot.unsettled.delete(mail.key);
    if (isDue) await renew(bot, renewed);
  }
}
