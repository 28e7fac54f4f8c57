/**
 * What there is to tell of a project, and what its client has heard of it: the two that whats-new.ts compares.
 *
 * What was heard is folded from the mails that left. Where the journal knows of none, the project's file says what percent
 * was told, and nothing else is known (DESIGN.md, "projects/bio.yaml").
 */
import { Temporal } from 'temporal-polyfill';
import type { Ledger } from '../ledger/ledger.js';
import { type News, projectsOf, type ToldProject } from '../ledger/news.js';
import { isOpen, type MailRecord } from '../ledger/planned-mail.js';
import type { Project } from '../projects/project.js';

/** What a client has heard of a project; what is left out is not known. */
export type Heard = Partial<Omit<ToldProject, 'project'>>;

type Day = Temporal.PlainDate;

function isAhead(date: Day | null, day: Day): date is Day {
  return date !== null && Temporal.PlainDate.compare(date, day) >= 0;
}

/** What comes next, with its day; what has no day, or a day that is over, would make a hole in a mail. */
function nextOf({ progress, phases }: Project, day: Day): ToldProject['next'] {
  const said = progress.next;
  if (said !== null && isAhead(said.date, day)) return { what: said.what, date: said.date.toString() };
  const due = phases.find((phase) => isAhead(phase.due, day) && (said === null || isSaidOrLater(phase, said)));
  return due === undefined ? null : { what: due.name, date: due.due?.toString() ?? null };
}

type Said = NonNullable<Project['progress']['next']>;

/** What she said comes next without its day stands among the phases with it; a day that is over is followed by a later one. */
function isSaidOrLater({ name }: Project['phases'][number], { what, date }: Said): boolean {
  return date === null ? name === what : name !== what;
}

/** The project's facts as a mail of that day tells them. */
export function factsOf(project: Project, day: Day): ToldProject {
  const { percent, remark, needFromYou } = project.progress;
  return { project: project.slug, percent, remark, next: nextOf(project, day), needFromYou };
}

/** What is known to have been heard once this was told, too. */
function withNews(heard: Heard | null, news: News, slug: string): Heard | null {
  if (news.tells === 'who-writes') return heard;
  if (news.tells === 'move') return { ...heard, next: { what: news.phase, date: news.to } };
  const told = news.projects.find(({ project }) => project === slug);
  if (told === undefined) return heard;
  const { project: _, ...facts } = told;
  return facts;
}

/** When it left, or will. */
function leavesAt({ state, since, dueAt }: MailRecord): Temporal.Instant {
  return Temporal.Instant.from(state === 'sent' ? since : dueAt);
}

/** Mails with news of a project that were sent, or are on their way to it, oldest first. */
function mailsAbout({ mails }: Pick<Ledger, 'mails'>, slug: string): MailRecord[] {
  return [...mails.values()]
    .filter((mail) => mail.state === 'sent' || isOpen(mail))
    .filter(({ news }) => news !== undefined && projectsOf(news).includes(slug))
    .toSorted((a, b) => Temporal.Instant.compare(leavesAt(a), leavesAt(b)));
}

/**
 * What the client will have heard of the project once all that is planned has left, the mail `except` aside; null where
 * nothing was ever told.
 */
export function heardOf(
  ledger: Pick<Ledger, 'mails'>,
  project: Project,
  except: string | null = null,
): Heard | null {
  const { told } = project.progress;
  let heard: Heard | null = told === null ? null : { percent: told.percent };
  for (const { key, news, isRehearsed } of mailsAbout(ledger, project.slug))
    if (key !== except && news !== undefined && isRehearsed !== true)
      heard = withNews(heard, news, project.slug);
  return heard;
}

/** When the client last got mail about a project from the bot; null where never. */
export function lastNewsAt({ mails }: Pick<Ledger, 'mails'>, client: string): Temporal.Instant | null {
  const sent = [...mails.values()].filter(
    (mail) => mail.client === client && mail.state === 'sent' && mail.news !== undefined,
  );
  return sent.map(leavesAt).toSorted(Temporal.Instant.compare).at(-1) ?? null;
}
