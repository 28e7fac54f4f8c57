/**
 * What there is to tell of a project, and what its client has heard of it: the two that whats-new.ts compares.
 *
 * What was heard is folded from the mails that left. Before the first of them the project's file says what percent was told
 * (DESIGN.md, "projects/bio.yaml"), and what else stood in it when the bot first saw it so is known, too.
 */
import { Temporal } from 'temporal-polyfill';
import { withClient } from '../ledger/conversation.js';
import type { Happening } from '../ledger/entry.js';
import type { Ledger } from '../ledger/ledger.js';
import { leavesPercent, type News, projectsOf, type ToldProject } from '../ledger/news.js';
import { isOpen, leftAt, type MailRecord } from '../ledger/planned-mail.js';
import type { Project } from '../projects/project.js';
import { toldProject } from './order-news.js';

/** What a client has heard of a project; what is left out is not known. */
export type Heard = Partial<Omit<ToldProject, 'project'>> & {
  /** Each phase's day as it was told last, by the phase's name; ISO 8601. */
  days?: ReadonlyMap<string, string>;
  /** No mail told it: the file said so before the first. */
  isFromFile?: true;
};

/** The project's facts as a mail of that day tells them; a next step without a day would make a hole in it. */
export function factsOf(project: Project, day: Temporal.PlainDate): ToldProject {
  const told = toldProject(project, day);
  return told.next?.date == null ? { ...told, next: null } : told;
}

/** The facts without the remark that a mail told already: it was about what was on her desk then. */
export function freshFacts(project: Project, heard: Heard | null, day: Temporal.PlainDate): ToldProject {
  const told = factsOf(project, day);
  const isTold = told.remark !== null && told.remark === heard?.remark && heard.isFromFile !== true;
  return isTold ? { ...told, remark: null } : told;
}

/** The days that a notice tells: the phase's, and that of the last one where it moves, too. */
function daysMoved({ phase, to, final }: News & { tells: 'move' }, { phases }: Project): [string, string][] {
  const last = phases.at(-1)?.name;
  return [[phase, to], ...(final === null || last === undefined ? [] : [[last, final] as [string, string]])];
}

/** What is known of one who heard only when what comes next is due: nothing else was ever told. */
const UNTOLD = { percent: null, remark: null, needFromYou: null } satisfies Heard;

/** What is known to have been heard once this was told, too. */
function withNews(heard: Heard | null, news: News, project: Project): Heard | null {
  if (news.tells === 'who-writes') return heard;
  const before = heard?.days ?? [];
  if (news.tells === 'move') {
    const days = new Map([...before, ...daysMoved(news, project)]);
    return { ...(heard ?? UNTOLD), next: { what: news.phase, date: news.to }, days };
  }
  const told = news.projects.find(({ project: slug }) => slug === project.slug);
  if (told === undefined) return heard;
  const { project: _, percent, ...facts } = told;
  const { next } = facts;
  const days = new Map([...before, ...(next?.date == null ? [] : [[next.what, next.date] as const])]);
  const known = leavesPercent(news) ? heard : { percent };
  return { ...known, ...facts, remark: facts.remark ?? heard?.remark ?? null, days };
}

/** When it left, or will. */
function leavesAt(mail: MailRecord): Temporal.Instant {
  return Temporal.Instant.from(mail.state === 'sent' ? leftAt(mail) : mail.dueAt);
}

/** What the client had heard before any mail of the bot's. */
function heardBefore({ met }: Ledger['conversations'], project: Project): Heard | null {
  const { slug, client, progress } = project;
  const { told } = progress;
  if (told === null) return null;
  const seen = withClient(met.get(slug), client);
  if (seen === undefined) return { percent: told.percent };
  const { remark, next, needFromYou } = seen.facts;
  const days = new Map(next?.date == null ? [] : [[next.what, next.date] as const]);
  return { percent: told.percent, remark, next, needFromYou, days, isFromFile: true };
}

/** Mails with news of a project that were sent to its client, or are on their way, oldest first; it may have been another's. */
function mailsAbout({ mails }: Pick<Ledger, 'mails'>, { slug, client }: Project): MailRecord[] {
  return [...mails.values()]
    .filter((mail) => mail.client === client && (mail.state === 'sent' || isOpen(mail)))
    .filter(({ news }) => news !== undefined && projectsOf(news).includes(slug))
    .toSorted((a, b) => Temporal.Instant.compare(leavesAt(a), leavesAt(b)));
}

/**
 * What the client will have heard of the project once all that is planned has left, the mail `except` aside; null where
 * nothing was ever told.
 */
export function heardOf(
  ledger: Pick<Ledger, 'mails' | 'conversations'>,
  project: Project,
  except: string | null = null,
): Heard | null {
  let heard = heardBefore(ledger.conversations, project);
  for (const { key, news, isRehearsed } of mailsAbout(ledger, project))
    if (key !== except && news !== undefined && isRehearsed !== true) heard = withNews(heard, news, project);
  return heard;
}

/** The same without what goes by itself and has not left yet: it may be held, or give way. */
export function surelyHeard(
  { mails, conversations }: Pick<Ledger, 'mails' | 'conversations'>,
  project: Project,
): Heard | null {
  const sure = [...mails].filter(([, { kind, state }]) => kind !== 'scheduled' || state === 'sent');
  return heardOf({ mails: new Map(sure), conversations }, project);
}

/**
 * The projects of which the client had heard before the bot's first mail, and that it sees so for the first time: what their
 * files say by now counts as heard.
 */
export function projectsMet(
  { mails, conversations: { met } }: Pick<Ledger, 'mails' | 'conversations'>,
  projects: readonly Project[],
  day: Temporal.PlainDate,
): Happening[] {
  const isNew = (project: Project): boolean =>
    project.progress.told !== null &&
    withClient(met.get(project.slug), project.client) === undefined &&
    mailsAbout({ mails }, project).length === 0;
  return projects.filter(isNew).map((project) => {
    const { slug, client } = project;
    return { type: 'project-met', project: slug, client, facts: factsOf(project, day) };
  });
}

/** When the client last got mail about a project from the bot; null where never. */
export function lastNewsAt({ mails }: Pick<Ledger, 'mails'>, client: string): Temporal.Instant | null {
  const sent = [...mails.values()].filter(
    (mail) => mail.client === client && mail.state === 'sent' && mail.news !== undefined,
  );
  return sent.map(leavesAt).toSorted(Temporal.Instant.compare).at(-1) ?? null;
}
