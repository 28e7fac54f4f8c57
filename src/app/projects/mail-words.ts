/**
 * A project's mail as it would be written right now: in the client's words, in the thread that the client knows.
 */
import type { Temporal } from 'temporal-polyfill';
import { dateThere } from '../../calendar/date-there.js';
import type { MailText, Worded } from '../../ledger/mail-text.js';
import { type News, projectsOf, type ValueEdit } from '../../ledger/news.js';
import { bareSubject } from '../../message/bare-subject.js';
import type { MailInFull } from '../../notes/update-lines.js';
import type { ParentMessage } from '../../outbox/mail-fields.js';
import { newsByNow } from '../../plan/news-by-now.js';
import { isAnswerOwed } from '../../plan/unanswered.js';
import type { Client } from '../../projects/client.js';
import type { Project } from '../../projects/project.js';
import { textHash } from '../../templates/text-hash.js';
import { withEdits } from '../../workspace/edit/project-edits.js';
import type { Asked } from '../bot.js';
import { threadWith } from '../conversation/thread-of-project.js';
import { greetingOf } from '../learn-greetings.js';
import { type NewsWords, type WordSources, wordNews } from './word-news.js';

/**
 * A mail's words with the hash of them, whether they are those for a client who owes her an answer, and the news that they tell
 * where the project's file says otherwise by now; or why it can't be written.
 */
export type MailWords =
  | { ok: true; subject: string; text: string; hash: string; isAnswerOwed: boolean; news?: News }
  | Extract<NewsWords, { ok: false }>;

/** The thread that a mail goes into: what it answers, and the subject that it keeps. */
export type MailThread = { parent: ParentMessage; subject: string };

/** What is asked for words. */
type WordsBot = Asked<'rules' | 'brokenTemplates'>;

/** What words are made from, as the bot has it now. */
function wordSources({ rules, brokenTemplates }: WordsBot): WordSources {
  const { templates, projects, settings } = rules;
  const { me, inquiries } = settings;
  return { templates, brokenTemplates, projects, signOff: me.signOff, referral: inquiries.referral };
}

/** In the conversation in which the client asked. */
function answerTo({ answers }: News & { tells: 'who-writes' }): MailThread | null {
  if (answers === undefined) return null;
  const { messageId, subject } = answers;
  return { parent: { messageId, inReplyTo: [], references: [] }, subject: `Re: ${bareSubject(subject)}` };
}

/** What goes to whom, by the slug. */
type NewsTo = { client: string | null; news?: News };

/** The project's thread with that client; null where there is none yet, and for a mail about several projects, or none. */
export function mailThread(bot: Asked, { client, news }: NewsTo): MailThread | null {
  if (news?.tells === 'who-writes') return answerTo(news);
  const [project, ...others] = news === undefined ? [] : projectsOf(news);
  if (project === undefined || others.length > 0) return null;
  const thread = threadWith(bot, { project, client });
  if (thread === undefined) return null;
  const { messageId, references, subject } = thread;
  return { parent: { messageId, inReplyTo: [], references }, subject: `Re: ${bareSubject(subject)}` };
}

/** A mail as it leaves and is shown: in the project's thread, under the thread's subject, whatever it was worded with. */
export function mailInFull(
  bot: Asked,
  to: NewsTo,
  { subject, text }: Pick<MailText, 'subject' | 'text'>,
): MailInFull {
  const thread = mailThread(bot, to);
  return { subject: thread?.subject ?? subject, text, isInThread: thread !== null };
}

/** Who is told what; `edits`: her SEND makes them in the project's file first. */
export type Told = { client: Client; news: News; edits?: readonly ValueEdit[] };

/** Whether the client owes her an answer about any of it. */
function isOwed({ journal }: Asked, { client, news }: Told): boolean {
  const { conversations } = journal.ledger;
  return projectsOf(news).some((project) => isAnswerOwed(conversations, { client: client.slug, project }));
}

/** The projects as their files say, with the edits in that of the news. */
function projectsWith(
  { rules }: Asked<'rules'>,
  news: News,
  edits: readonly ValueEdit[],
): readonly Project[] {
  const [about] = projectsOf(news);
  if (edits.length === 0) return rules.projects;
  return rules.projects.map((project) =>
    project.slug === about ? (withEdits(project, edits) ?? project) : project,
  );
}

/** The words for a mail that leaves on the local day `day`. */
export function mailWords(bot: WordsBot, told: Told, day: Temporal.PlainDate): MailWords {
  return wordsWhere(bot, told, day, isOwed(bot, told));
}

function wordsWhere(
  bot: WordsBot,
  { client, news: planned, edits = [] }: Told,
  day: Temporal.PlainDate,
  isAnswerOwed: boolean,
): MailWords {
  const news = newsByNow(planned, projectsWith(bot, planned, edits), day);
  const isAsPlanned = JSON.stringify(news) === JSON.stringify(planned);
  const greeted = { ...client, greeting: greetingOf(bot, client) };
  const readOn = dateThere(bot.rules.policy, day, client.timeZone);
  const written = wordNews(news, wordSources(bot), { client: greeted, day, readOn, isAnswerOwed });
  if (!written.ok) return written;
  const subject = mailThread(bot, { client: client.slug, news })?.subject ?? written.subject;
  const hash = textHash({ subject, body: written.body });
  return { ok: true, subject, text: written.body, hash, isAnswerOwed, ...(isAsPlanned ? {} : { news }) };
}

/** The words as the journal takes them down, from the template. */
export function fromTemplate(
  key: string,
  { ok: _, hash, ...words }: MailWords & { ok: true },
): Omit<Worded, 'type'> {
  return { key, ...words, hash, basis: hash };
}

/** Her own words, beside what the template would say by now. */
export function ownWords(known: MailText, { hash, isAnswerOwed }: MailWords & { ok: true }): MailText {
  return { ...known, basis: hash, isAnswerOwed };
}

/** Whether `less` is `more` with something left out of it at one place. */
function saysLess(less: string, more: string): boolean {
  let start = 0;
  while (start < less.length && less[start] === more[start]) start += 1;
  return less.length <= more.length && more.endsWith(less.slice(start));
}

/** Whether she saw these words, be it under another subject: in a thread, the mail has the thread's, and EDIT changes none. */
function isSame(
  bot: Asked,
  { client, news }: Told,
  { text, hash }: MailWords & { ok: true },
  { subject, basis }: Pick<MailText, 'subject' | 'basis'>,
): boolean {
  if (hash === basis) return true;
  const isInThread = mailThread(bot, { client: client.slug, news }) !== null;
  return isInThread && textHash({ subject, body: text }) === basis;
}

/**
 * Whether what she saw is right by now. A client who has answered meanwhile makes nothing untrue: the words only leave out that
 * nothing is open. Nor does another thread, into which it goes then.
 */
export function isRightStill(
  bot: WordsBot,
  told: Told,
  day: Temporal.PlainDate,
  known: Pick<MailText, 'subject' | 'basis' | 'isAnswerOwed'>,
): boolean {
  const now = mailWords(bot, told, day);
  if (!now.ok || isSame(bot, told, now, known)) return now.ok;
  if (known.isAnswerOwed !== true) return false;
  const without = wordsWhere(bot, told, day, true);
  if (!without.ok || !isSame(bot, told, without, known)) return false;
  return without.subject === now.subject && saysLess(without.text, now.text);
}
