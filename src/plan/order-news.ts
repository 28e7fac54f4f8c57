/**
 * What a client should hear after an order, or of a project as it stands, as news (ledger/news.ts).
 */
import { Temporal } from 'temporal-polyfill';
import type { News, ToldProject } from '../ledger/news.js';
import { nextStep } from '../projects/next-step.js';
import type { Project } from '../projects/project.js';

/** A date that moves, with the phases that move with it; the first is the one that is told. */
export type MovedDates = {
  project: string;
  moves: readonly { name: string; from: Temporal.PlainDate; to: Temporal.PlainDate }[];
  remark: string | null;
};

/** A project's facts as of `today`. */
export function toldProject(project: Project, today: Temporal.PlainDate): ToldProject {
  const { percent, remark, needFromYou } = project.progress;
  const next = nextStep(project, today);
  return {
    project: project.slug,
    percent,
    remark,
    next: next === null ? null : { what: next.what, date: next.date?.toString() ?? null },
    needFromYou,
  };
}

/** The news of a progress update about these projects, of one client. */
export function updateNews(projects: readonly Project[], today: Temporal.PlainDate): News {
  return { tells: 'update', projects: projects.map((project) => toldProject(project, today)) };
}

/** The closing update: nothing comes next. */
export function doneNews(project: Project, today: Temporal.PlainDate): News {
  return { tells: 'done', projects: [{ ...toldProject(project, today), next: null }] };
}

/** A correction: the client was told `told` percent; `remark` says what happened, since what is on her desk does not. */
export function correctionNews(
  project: Project,
  { told, remark }: { told: number | null; remark: string | null },
  today: Temporal.PlainDate,
): News {
  return { tells: 'correction', projects: [{ ...toldProject(project, today), remark }], told };
}

/**
 * The dates of the project that move; null where none does. The final date is told where its last phase moves with an earlier
 * one, and not where all of it comes sooner: an update names one day.
 */
export function moveNews(
  { project, moves, remark }: MovedDates,
  { phases }: Pick<Project, 'phases'>,
): News | null {
  const [first, ...later] = moves;
  if (first === undefined) return null;
  const last = later.find(({ name }) => name === phases.at(-1)?.name);
  const isLater = Temporal.PlainDate.compare(first.to, first.from) > 0;
  return {
    tells: 'move',
    project,
    phase: first.name,
    from: first.from.toString(),
    to: first.to.toString(),
    final: isLater ? (last?.to.toString() ?? null) : null,
    remark,
  };
}
