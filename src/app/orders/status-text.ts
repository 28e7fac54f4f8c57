/**
 * Where everything stands, in one note (UX.md T15): the mode and what holds mail, each project, what is planned with its time,
 * what waits for her.
 */
import { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../../judgement/context.js';
import { projectsOf } from '../../ledger/news.js';
import { isOpen, leftAt, type MailRecord } from '../../ledger/planned-mail.js';
import { mailLabel } from '../../notes/mail-kinds.js';
import { phaseName } from '../../notes/phase-name.js';
import { leavingHour } from '../../notes/project-mail.js';
import { statusWords } from '../../notes/status-words.js';
import { noteWords } from '../../notes/words.js';
import { stepOverdue } from '../../plan/overdue-step.js';
import { stepAhead } from '../../projects/next-step.js';
import type { Project } from '../../projects/project.js';
import { projectFile } from '../../workspace/edit/project-text.js';
import type { Bot } from '../bot.js';
import { isHindered } from '../hindrances.js';
import { noteSetting } from '../note-setting.js';
import { openFact } from '../projects/begun-projects.js';
import { byLeaving } from '../projects/leaving-at.js';
import { readerName } from '../tell-trouble.js';
import { mailFate } from './mail-fate.js';

function clientName({ rules }: Bot, slug: string): string {
  return rules.clientOfSlug(slug)?.name ?? slug;
}

function mailLine(bot: Bot, mail: MailRecord, at: Temporal.ZonedDateTime, language: NoteLanguage): string {
  const { client } = mail;
  const theirs = client === null ? null : bot.rules.clientOfSlug(client)?.timeZone;
  const when = leavingHour(at, theirs ?? bot.rules.timeZone, noteSetting(bot));
  const fate = mailFate(bot, mail);
  return `  ${when}  ${mailLabel(mail, language)} → ${readerName(bot, mail)}${fate === null ? '' : ` (${fate})`}`;
}

/** When the client last heard of the project from the bot; what the file remembers where the journal does not. */
function toldOf(
  { rules, journal }: Bot,
  { slug, progress }: Project,
): { date: Temporal.PlainDate; percent: number | null } | null {
  const last = [...journal.ledger.mails.values()]
    .filter(({ state, news }) => state === 'sent' && news !== undefined && projectsOf(news).includes(slug))
    .map(leftAt)
    .toSorted()
    .at(-1);
  const percent = progress.told?.percent ?? null;
  if (last === undefined) return progress.told === null ? null : { date: progress.told.date, percent };
  return { date: Temporal.Instant.from(last).toZonedDateTimeISO(rules.timeZone).toPlainDate(), percent };
}

/** "bio (Tom Hale): 75 % · told 50 % on Fri 2 Oct 2026 · next review Fri 9 Oct 2026 · round 1 of 2". */
function projectLine(bot: Bot, project: Project, language: NoteLanguage): string {
  const words = statusWords(language);
  const { day } = noteWords(language);
  const { progress, rounds } = project;
  const { timeZone } = bot.rules;
  const today = bot.clock.now().toZonedDateTimeISO(timeZone).toPlainDate();
  const overdue =
    project.status === 'active' ? stepOverdue(bot.journal.ledger, project, { today, timeZone }) : null;
  const next = stepAhead(project, today);
  const told = toldOf(bot, project);
  const facts = [
    project.status === 'active' ? null : words.status[project.status],
    progress.percent === null ? null : words.percent(progress.percent),
    told === null ? words.neverTold : words.told(told.percent, day(told.date)),
    overdue === null ? null : words.overdue(`${phaseName(overdue.what, language)} ${day(overdue.date)}`),
    next === null
      ? null
      : words.next(
          [phaseName(next.what, language), next.date === null ? null : day(next.date)]
            .filter(Boolean)
            .join(' '),
        ),
    rounds.included === null ? null : words.round(rounds.used, rounds.included),
    progress.needFromYou === null ? null : words.need(progress.needFromYou),
    openFact(bot, project, language),
  ];
  return `  ${project.slug} (${clientName(bot, project.client)}): ${facts.filter((fact) => fact !== null).join(' · ')}`;
}

function healthLines(bot: Bot, language: NoteLanguage): string[] {
  const words = statusWords(language);
  const { mode, paused } = bot.rules.settings;
  const holds = paused.map((pause) =>
    pause.what === 'client' ? clientName(bot, pause.client) : words.holds[pause.what],
  );
  const brokenFiles = [...bot.brokenTemplates, ...bot.brokenProjects.map(projectFile)];
  return [
    words.mode[mode],
    ...(holds.length > 0 ? [words.paused(holds.join('; '))] : []),
    ...(bot.isStopped ? [words.stopped] : []),
    ...(bot.isConfigBroken ? [words.broken] : []),
    ...(brokenFiles.length > 0 ? [words.brokenFiles(brokenFiles.join(', '))] : []),
    ...(bot.isClockWrong || isHindered(bot, 'clock') ? [words.clock] : []),
    ...(isHindered(bot, 'queue') ? [words.queue] : []),
    ...(bot.journal.ledger.breaker === null ? [] : [words.breaker]),
  ];
}

/** The status as lines, without an end of line; of one project where it is named. */
export function statusText(bot: Bot, language: NoteLanguage, only: string | null = null): string {
  const words = statusWords(language);
  const { ledger } = bot.journal;
  const isMeant = (slugs: readonly string[]): boolean => only === null || slugs.includes(only);
  const projects = bot.rules.projects.filter(
    ({ slug, status }) => slug === only || (only === null && status !== 'closed'),
  );
  const open = [...ledger.mails.values()].filter(
    (mail) =>
      isOpen(mail) && (only === null || isMeant(mail.news === undefined ? [] : projectsOf(mail.news))),
  );
  return [
    ...healthLines(bot, language),
    ...(projects.length === 0
      ? []
      : [words.projects, ...projects.map((one) => projectLine(bot, one, language))]),
    open.length === 0 ? words.nothing : words.planned,
    ...byLeaving(bot, open).map(({ mail, at }) => mailLine(bot, mail, at, language)),
  ].join('\n');
}
