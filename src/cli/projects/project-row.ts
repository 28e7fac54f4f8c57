/**
 * A project as `driverseat projects` and `driverseat status` tell it: how far it is, what is next, what nobody has said yet.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Client } from '../../projects/client.js';
import { overdueStep, stepAhead } from '../../projects/next-step.js';
import type { Project } from '../../projects/project.js';

/** A project for programs; days are ISO 8601. */
export type ProjectRow = {
  /** Its slug: the name of its file. */
  project: string;
  name: string;
  /** The client's slug and name. */
  client: string;
  clientName: string;
  status: Project['status'];
  /** A retainer has neither phases nor a percent. */
  isRetainer: boolean;
  goal: string | null;
  percent: number | null;
  remark: string | null;
  /** What is overdue: the step that was said, or the one that a digest told as late; null where nothing is. */
  overdue: { what: string; date: string } | null;
  /** What comes next, as the progress says it, else the next phase due; never what is overdue. */
  next: { what: string; date: string | null } | null;
  needFromYou: string | null;
  /** What the client was told last, by the project's file. */
  told: { percent: number | null; date: string } | null;
  rounds: Project['rounds'];
  phases: readonly { name: string; due: string | null; atTheEnd: string | null }[];
  /** Settings of its file that nobody has said yet: "phases.draft.due", "terms.payment". */
  open: readonly string[];
};

/** What of a project is overdue; null where nothing is. */
export type OverdueOf = (project: Project) => { what: string; date: Temporal.PlainDate } | null;

/** What slipped, and what comes next all the same. */
function stepsOf(
  project: Project,
  today: Temporal.PlainDate,
  overdueOf: OverdueOf,
): Pick<ProjectRow, 'overdue' | 'next'> {
  const late = project.status === 'closed' ? null : overdueOf(project);
  const next = stepAhead(project, today);
  return {
    overdue: late === null ? null : { what: late.what, date: late.date.toString() },
    next: next === null ? null : { what: next.what, date: next.date?.toString() ?? null },
  };
}

/** A retainer is billed by the month: rounds are agreed for what has phases. */
function openOf({ goal, phases, rounds, terms }: Project): string[] {
  const said: [string, unknown][] = [
    ...phases.map(({ name, due }): [string, unknown] => [`phases.${name}.due`, due]),
    ...(phases.length === 0
      ? []
      : ([
          ['rounds.included', rounds.included],
          ['rounds.extra', rounds.extra],
        ] satisfies [string, unknown][])),
    ['goal', goal],
    ['terms.payment', terms.payment],
    ['terms.usageRights', terms.usageRights],
    ['terms.ownership', terms.ownership],
  ];
  return said.flatMap(([name, value]) => (value === null ? [name] : []));
}

function rowOf(
  project: Project,
  clients: readonly Client[],
  steps: Pick<ProjectRow, 'overdue' | 'next'>,
): ProjectRow {
  const { slug, name, client, status, goal, progress, rounds, phases } = project;
  const { percent, remark, needFromYou, told } = progress;
  return {
    ...{ project: slug, name, client },
    clientName: clients.find((one) => one.slug === client)?.name ?? client,
    ...{ status, isRetainer: phases.length === 0 && percent === null, goal, percent, remark, ...steps },
    ...{ needFromYou, told: told === null ? null : { percent: told.percent, date: told.date.toString() } },
    rounds,
    phases: phases.map((phase) => ({
      name: phase.name,
      due: phase.due?.toString() ?? null,
      atTheEnd: phase.atTheEnd,
    })),
    open: openOf(project),
  };
}

/** The day that matters first: what is overdue, else what is next. */
export function firstDay({ overdue, next }: Pick<ProjectRow, 'overdue' | 'next'>): string | null {
  return overdue?.date ?? next?.date ?? null;
}

/** Later than any day that is planned. */
const NO_DAY = '9999-12-31';

/** Closed ones come last, those without a date before them. */
function rank(row: ProjectRow): string {
  return `${row.status === 'closed' ? 1 : 0} ${firstDay(row) ?? NO_DAY}`;
}

/** All projects by the day that matters first; `today` is her day, and `overdueOf` knows what the journal says of it. */
export function projectRows(
  projects: readonly Project[],
  clients: readonly Client[],
  today: Temporal.PlainDate,
  overdueOf: OverdueOf = (project) => overdueStep(project, today),
): ProjectRow[] {
  const rows = projects.map((project) => rowOf(project, clients, stepsOf(project, today, overdueOf)));
  return rows.toSorted((a, b) => rank(a).localeCompare(rank(b)) || a.project.localeCompare(b.project));
}
