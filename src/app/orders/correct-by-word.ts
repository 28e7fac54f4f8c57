/**
 * What left can't be stopped any more: a correction, which she is offered, shown, and sends or not (UX.md T4).
 */
import { Temporal } from 'temporal-polyfill';
import { type News, projectsOf, type ToldProject, type ValueEdit } from '../../ledger/news.js';
import type { MailRecord } from '../../ledger/planned-mail.js';
import { firstName } from '../../notes/first-name.js';
import { answerByNumber, blockLines, numberedOffers, numberedTexts } from '../../notes/numbered-lines.js';
import { heardOf } from '../../plan/heard-facts.js';
import { mailKey } from '../../plan/mail-key.js';
import { correctionNews } from '../../plan/order-news.js';
import { dayInFile } from '../../projects/next-step.js';
import type { Project } from '../../projects/project.js';
import { hasEdits, takenBack, withEdits } from '../../workspace/edit/project-edits.js';
import type { Bot } from '../bot.js';
import { soonest } from '../projects/leaving-at.js';
import { fromTemplate, mailWords } from '../projects/mail-words.js';
import { whyUnwritten } from '../projects/why-unwritten.js';
import { newsAnswers } from './news-answers.js';
import type { Obeyed } from './obeying.js';
import { dayAt, type Offered, offered, show } from './offered-news.js';
import { subjectOf } from './receipt-text.js';

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

/** What is told of the project: the percent of before the order, or that the mail was a mistake. */
function correctionOf(before: Project, news: News, day: Temporal.PlainDate): News {
  const mistaken = 'projects' in news ? news.projects.find(({ project }) => project === before.slug) : null;
  const told = mistaken?.percent ?? null;
  const isMistake = told === null || before.progress.percent === told;
  if (!isMistake) return correctionNews(before, { told, remark: null }, day);
  const project = { ...before, progress: { ...before.progress, percent: null } };
  return correctionNews(project, { told: null, remark: null }, day);
}

/** What the client had been told to come next before the farewell `key`, on its day as the file has it; null where that is past. */
function nextBefore(
  { journal }: Bot,
  project: Project,
  key: string,
  day: Temporal.PlainDate,
): ToldProject['next'] {
  const next = heardOf(journal.ledger, project, key)?.next ?? null;
  if (next?.date == null) return null;
  const date = dayInFile(project, next.what) ?? Temporal.PlainDate.from(next.date);
  return Temporal.PlainDate.compare(date, day) < 0 ? null : { what: next.what, date: date.toString() };
}

/** The correction; where the farewell's order can't be taken back, nothing in the file says which step is still to come. */
function correctionAfter(
  { answering: { bot }, offer, news }: Offered,
  before: Project,
  isBack: boolean,
  day: Temporal.PlainDate,
): News {
  const correction = correctionOf(before, news, day);
  if (isBack || news.tells !== 'done' || correction.tells !== 'correction') return correction;
  const [told] = correction.projects;
  return { ...correction, projects: [{ ...told, next: nextBefore(bot, before, offer.key, day) }] };
}

/** The correction of what the mail told of that project, proposed and shown. */
async function correctProject(
  one: Offered,
  mail: MailRecord,
  project: Project,
  key: string,
): Promise<Obeyed> {
  const { answering, offer, client } = one;
  const { bot, language } = answering;
  const { before, edits } = projectBefore(project, mail);
  const at = soonest(bot) ?? bot.clock.now();
  const correction = correctionAfter(one, before, edits.length > 0, dayAt(bot, at));
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
  const said = newsAnswers(language);
  const found = offered(answering, { what: 'news', line: null, key, hash: words.hash });
  const file = edits.length > 0 ? said.fileBack(project.slug) : said.fileStays(project.slug);
  return found === null ? { text: said.gone } : show(found, at, null, [file]);
}

/** Several corrections of one mail, numbered: each is sent, or not, by itself. */
function numbered({ answering: { language }, client }: Offered, corrections: readonly Obeyed[]): Obeyed {
  const said = newsAnswers(language);
  const lines = corrections.map(({ subject, text, offers = [] }) => ({
    text: subject ?? text ?? '',
    offer: offers[0] ?? null,
    block: subject === undefined || text === null ? null : text.split('\n'),
  }));
  const offers = numberedOffers(lines);
  const line = offers[0]?.line ?? null;
  const whole = said.corrections(firstName(client.name));
  return {
    text: [whole, ...numberedTexts(lines), ...blockLines(lines)].join('\n'),
    subject: subjectOf(whole, language),
    apart: `${whole} ${said.inTheirNote}`,
    offers,
    ...(line === null ? {} : { how: answerByNumber('send', line, language) }),
  };
}

/** The projects of the mail that may still be corrected, each with its correction's key. */
function toCorrect({ answering: { bot }, offer, news }: Offered): { project: Project; key: string }[] {
  const { mails, proposals } = bot.journal.ledger;
  return projectsOf(news).flatMap((slug, at) => {
    const project = bot.rules.projects.find((other) => other.slug === slug);
    const key = mailKey(bot.account, 'correction', offer.key, ...(at === 0 ? [] : [slug]));
    return project === undefined || mails.has(key) || proposals.over.has(key) ? [] : [{ project, key }];
  });
}

/**
 * YES after "it left": a correction for each project of the mail, shown and not sent. The project's file stays until she says
 * SEND. Null where she was not offered one.
 */
export async function correct(one: Offered): Promise<Obeyed | null> {
  const { offer, mail } = one;
  if (mail?.state !== 'sent' || offer.corrects !== true) return null;
  const corrections: Obeyed[] = [];
  for (const { project, key } of toCorrect(one))
    corrections.push(await correctProject(one, mail, project, key));
  const [only, ...others] = corrections;
  return others.length === 0 ? (only ?? null) : numbered(one, corrections);
}
