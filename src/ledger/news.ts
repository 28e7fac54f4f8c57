/**
 * What a mail tells a client about projects, as values: its words can be written anew from them, by another template or for
 * another day. Days are ISO 8601 ("2026-10-09"), projects are slugs.
 */

/** How far one project is, as it is told. */
export type ToldProject = {
  project: string;
  /** 0 to 100; null for a retainer. */
  percent: number | null;
  remark: string | null;
  /** What comes next: the phase's name and its day. */
  next: { what: string; date: string | null } | null;
  needFromYou: string | null;
};

/** A mail's news. */
export type News =
  /** Several projects of one client share a mail. */
  | { tells: 'update'; projects: readonly ToldProject[] }
  /** The closing update. */
  | { tells: 'done'; projects: readonly [ToldProject] }
  /** A date moves: `final` is the last phase's new day, where that is another one and moves too. */
  | {
      tells: 'move';
      project: string;
      phase: string;
      from: string;
      to: string;
      final: string | null;
      remark: string | null;
    }
  /** The client was told wrongly: `told` is the percent that they were told; null where all of it was a mistake. */
  | { tells: 'correction'; projects: readonly [ToldProject]; told: number | null }
  /** An honest answer to "is this a bot?"; `answers` is the client's mail that asks, its id without brackets. */
  | { tells: 'who-writes'; answers?: { messageId: string; subject: string } };

/** A project's step as it is told: the phase's name and its day. */
export type ToldStep = { project: string; what: string; date: string };

/** Whether the news tell of that step that it comes on that day. */
export function tellsStep(news: News, { project, what, date }: ToldStep): boolean {
  if (news.tells === 'who-writes') return false;
  if (news.tells === 'move') return news.project === project && news.phase === what && news.to === date;
  return news.projects.some(
    ({ project: slug, next }) => slug === project && next?.what === what && next.date === date,
  );
}

/** Whether a day that moves comes sooner: a reader hears of it as of any next step, nothing of theirs is late. */
export function isSooner(news: News): boolean {
  return news.tells === 'move' && news.to < news.from;
}

/** Whether it takes all of a mail back and says no percent: what the client knew of that before holds still. */
export function leavesPercent(news: News): boolean {
  return news.tells === 'correction' && news.told === null && news.projects[0].percent === null;
}

/** The slugs of the projects that a mail is about. */
export function projectsOf(news: News): string[] {
  if (news.tells === 'who-writes') return [];
  return news.tells === 'move' ? [news.project] : news.projects.map(({ project }) => project);
}

/** What is needed from the client. */
export function needsOf(news: News): string[] {
  return 'projects' in news ? news.projects.flatMap(({ needFromYou }) => needFromYou ?? []) : [];
}

/** One value of a project's file that an order changed, so that UNDO can take it back. Values as they stand in YAML. */
export type ValueEdit = { path: readonly (string | number)[]; before: unknown; after: unknown };
