/**
 * The words of a project's mail: its news, filled into the client's template as things are now.
 *
 * What the news say is fixed; the names of phases and what she will do come from the project's file, the template and the
 * greeting from the workspace. A day that is past by the time it leaves is never promised.
 */
import { Temporal } from 'temporal-polyfill';
import { isSooner, type News, type ToldProject } from '../../ledger/news.js';
import type { Lack } from '../../notes/mail-waits.js';
import type { Settings } from '../../plan/settings.js';
import type { Client } from '../../projects/client.js';
import { phaseCalled } from '../../projects/next-step.js';
import type { Project } from '../../projects/project.js';
import { chooseTemplate } from '../../templates/choose-template.js';
import type { TemplateValues } from '../../templates/known-values.js';
import { phaseWords } from '../../templates/phase-words.js';
import { projectsList } from '../../templates/projects-list.js';
import { render, type WrittenMail } from '../../templates/render.js';
import { type Template, type TemplateName, templatePath } from '../../templates/template-name.js';

/** What the words are made from. */
export type WordSources = {
  templates: readonly Template[];
  /** Template files that can't be used as they stand. */
  brokenTemplates: readonly string[];
  projects: readonly Project[];
  signOff: string;
  referral: Settings['inquiries']['referral'];
};

/**
 * For whom, on which local day it leaves, on which day of theirs it is read, and whether the client still owes her an answer.
 */
export type WordedFor = {
  client: Client;
  day: Temporal.PlainDate;
  readOn: Temporal.PlainDate;
  isAnswerOwed: boolean;
};

/** The mail, or why it can't be written. */
export type NewsWords = ({ ok: true } & WrittenMail) | ({ ok: false } & Lack);

/** The template that tells such news. */
function templateOf(news: News): TemplateName {
  switch (news.tells) {
    case 'update':
      return news.projects.length > 1 ? 'progress-updates' : 'progress-update';
    case 'done':
      return 'done';
    case 'move':
      // Nothing is late: the new day is told as that of any next step.
      return isSooner(news) ? 'progress-update' : 'reschedule-notice';
    case 'correction':
      return 'correction';
    case 'who-writes':
      return 'who-writes';
  }
}

type Address = { language: string; isInformal: boolean };

function addressOf({ language, formal }: Client): Address {
  return { language, isInformal: !formal };
}

function projectOf({ projects }: WordSources, slug: string): Project | null {
  return projects.find((project) => project.slug === slug) ?? null;
}

/** What comes next, in the client's words; what is past by `day` has no day any more, and lets the mail wait. */
function nextValue(
  next: ToldProject['next'],
  project: Project | null,
  how: Address,
  day: Temporal.PlainDate,
) {
  if (next === null) return null;
  const said = next.date === null ? null : Temporal.PlainDate.from(next.date);
  const date = said !== null && Temporal.PlainDate.compare(said, day) < 0 ? null : said;
  const iWill =
    (project && phaseCalled(project, next.what)?.iWill) ?? phaseWords(next.what, how)?.iWill ?? null;
  return { what: next.what, date, iWill };
}

function projectValues(told: ToldProject, sources: WordSources, { client, day }: WordedFor): TemplateValues {
  const project = projectOf(sources, told.project);
  const { percent, remark, needFromYou, next } = told;
  return {
    project: { name: project?.name ?? told.project },
    percent,
    remark,
    needFromYou,
    next: nextValue(next, project, addressOf(client), day),
  };
}

/** The one need that a shared mail may ask for in its last line: several stand in their own paragraphs. */
function severalValues(
  news: News & { tells: 'update' },
  sources: WordSources,
  wanted: WordedFor,
): TemplateValues | string[] {
  const { client, readOn } = wanted;
  const all = news.projects.map((told) => projectValues(told, sources, wanted));
  const paragraphs = projectsList(all, client.language, { renderedFor: readOn });
  return paragraphs.ok ? { projects: { list: paragraphs.list } } : paragraphs.missing;
}

function moveValues(
  news: News & { tells: 'move' },
  sources: WordSources,
  { client }: WordedFor,
): TemplateValues {
  const project = projectOf(sources, news.project);
  const thing = project === null ? null : phaseCalled(project, news.phase)?.thing;
  const what = thing ?? phaseWords(news.phase, addressOf(client))?.thing ?? '';
  const day = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date);
  return {
    project: project === null ? null : { name: project.name },
    remark: news.remark,
    moved: { what, from: day(news.from), to: day(news.to) },
    final: news.final === null ? null : { to: day(news.final) },
  };
}

/** A day that comes sooner, as an update tells it. */
function soonerValues(
  { project: slug, phase, to, remark }: News & { tells: 'move' },
  sources: WordSources,
  { client, day }: WordedFor,
): TemplateValues {
  const project = projectOf(sources, slug);
  return {
    project: { name: project?.name ?? slug },
    ...{ percent: null, remark, needFromYou: null },
    next: nextValue({ what: phase, date: to }, project, addressOf(client), day),
  };
}

/** Nothing is asked of the client; of a project whose day comes sooner that is not said. */
function isNothingNeeded(news: News): boolean {
  return !isAnyNeeded(news) && !isSooner(news);
}

function isAnyNeeded(news: News): boolean {
  return 'projects' in news && news.projects.some(({ needFromYou }) => needFromYou !== null);
}

function valuesOf(news: News, sources: WordSources, wanted: WordedFor): TemplateValues | string[] {
  switch (news.tells) {
    case 'who-writes':
      return {};
    case 'move':
      return isSooner(news) ? soonerValues(news, sources, wanted) : moveValues(news, sources, wanted);
    case 'correction': {
      const [told] = news.projects;
      return {
        ...projectValues(told, sources, wanted),
        told: news.told === null ? null : { percent: news.told },
      };
    }
    case 'done':
      return projectValues(news.projects[0], sources, wanted);
    case 'update': {
      const [only, ...more] = news.projects;
      return only !== undefined && more.length === 0
        ? projectValues(only, sources, wanted)
        : severalValues(news, sources, wanted);
    }
  }
}

/** Writes the mail. Its subject is the template's; in a thread it keeps the thread's (`threadSubject`). */
export function wordNews(news: News, sources: WordSources, wanted: WordedFor): NewsWords {
  const { client, readOn } = wanted;
  const how = { name: templateOf(news), ...addressOf(client) };
  const template = chooseTemplate(sources.templates, how, sources.brokenTemplates);
  if (template === null) return withoutTemplate(how, sources);
  const missing = (names: readonly string[]): NewsWords => ({
    ok: false,
    why: 'missing',
    template: templatePath(template),
    missing: names,
  });
  const values = valuesOf(news, sources, wanted);
  if (Array.isArray(values)) return missing(values);
  const all: TemplateValues = {
    ...values,
    greeting: client.greeting,
    me: { signOff: sources.signOff },
    referral: sources.referral,
    nothingOpen: !wanted.isAnswerOwed && isNothingNeeded(news),
  };
  const written = render(template, all, { renderedFor: readOn });
  if (written.ok) return written;
  if ('missing' in written) return missing(written.missing);
  // What can't be used was refused when it was loaded.
  return { ok: false, why: 'empty', template: templatePath(template), missing: [] };
}

/** Which file is meant: the broken one, else the plain one that isn't there. */
function withoutTemplate(how: Address & { name: TemplateName }, { brokenTemplates }: WordSources): NewsWords {
  const plain = templatePath({ ...how, isInformal: false });
  const broken = brokenTemplates.find((file) => file === templatePath(how) || file === plain);
  const why = broken === undefined ? 'no-template' : 'broken-template';
  return { ok: false, why, template: broken ?? plain, missing: [] };
}
