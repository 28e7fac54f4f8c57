/**
 * What left can't be stopped any more: a correction, which she is offered, shown, and sends or not (UX.md T4).
 */
import type { Temporal } from 'temporal-polyfill';
import { type News, projectsOf, type ValueEdit } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { firstName } from '../../notes/first-name.js';
import { mailKey } from '../../plan/mail-key.js';
import { correctionNews } from '../../plan/order-news.js';
import type { Project } from '../../projects/project.js';
import { hasEdits, takenBack, withEdits } from '../../workspace/edit/project-edits.js';
import { soonest } from '../projects/leaving-at.js';
import { fromTemplate, mailWords } from '../projects/mail-words.js';
import { whyUnwritten } from '../projects/why-unwritten.js';
import { newsAnswers } from './news-answers.js';
import type { Obeyed } from './obeying.js';
import { dayAt, type Offered, offered, show } from './offered-news.js';

/** It left: a correction is all that helps, and is shown first (UX.md T4). */
export function offerCorrection({ answering: { language }, offer, client }: Offered, late: string): Obeyed {
  const text = `${late} ${newsAnswers(language).correction(firstName(client.name))}`;
  return { text, offers: [{ ...offer, line: null, corrects: true }] };
}

/**
 * The project as it was before the order of the mail that left, with the changes that make it so; as it is where that is
 * over.
 */
function projectBefore(
  project: Project,
  { edits = [] }: MailRecord,
): { before: Project; edits: ValueEdit[] } {
  const back = hasEdits(project, edits) ? takenBack(edits) : [];
  const before = back.length === 0 ? null : withEdits(project, back);
  return before === null ? { before: project, edits: [] } : { before, edits: back };
}

/** What is told: the percent of before the order, or that the mail was a mistake. */
function correctionOf(before: Project, news: News, day: Temporal.PlainDate): News {
  const told = 'projects' in news ? (news.projects[0]?.percent ?? null) : null;
  const isMistake = told === null || before.progress.percent === told;
  if (!isMistake) return correctionNews(before, { told, remark: null }, day);
  const project = { ...before, progress: { ...before.progress, percent: null } };
  return correctionNews(project, { told: null, remark: null }, day);
}

/**
 * YES after "it left": a correction, shown and not sent. The project's file stays until she says SEND.
 * Null where she was not offered one.
 */
export async function correct(one: Offered): Promise<Obeyed | null> {
  const { answering, offer, mail, client, news } = one;
  const { bot, language } = answering;
  const { ledger } = bot.journal;
  const [slug] = projectsOf(news);
  const project = bot.rules.projects.find((other) => other.slug === slug);
  if (mail?.state !== 'sent' || offer.corrects !== true || project === undefined) return null;
  const key = mailKey(bot.account, 'correction', offer.key);
  if (ledger.mails.has(key) || ledger.proposals.over.has(key)) return null;
  const { before, edits } = projectBefore(project, mail);
  const at = soonest(bot) ?? bot.clock.now();
  const correction = correctionOf(before, news, dayAt(bot, at));
  const words = mailWords(bot, { client, news: correction }, dayAt(bot, at));
  if (!words.ok) return { text: whyUnwritten(words, language) };
  const corrects = { mail: offer.key, edits };
  await bot.journal.append(
    bot.clock.now(),
    { type: 'worded', ...fromTemplate(key, words) },
    {
      type: 'proposed',
      key,
      client: client.slug,
      why: 'correction',
      news: correction,
      corrects,
      isHers: true,
    },
  );
  const found = offered(answering, { what: 'news', line: null, key, hash: words.hash });
  const said = newsAnswers(language);
  const file = edits.length > 0 ? said.fileBack(project.slug) : said.fileStays(project.slug);
  return found === null ? null : show(found, at, null, [file]);
}
