/**
 * A project after an order: the outcome stands in absolute days and values, so that doing it twice changes nothing more
 * (DESIGN.md, "Orders").
 */
import { Temporal } from 'temporal-polyfill';
import type { DoneOrder, FieldOrder, MoveOrder, UpdateOrder } from '../orders/order.js';
import { stillToDo } from '../orders/still-to-do.js';
import { nextStep } from './next-step.js';
import { newPhase, type Phase, type Project } from './project.js';

type Day = Temporal.PlainDate;

/** What the order is read against: the local day, and the remark that the client was told last. */
export type OrderedOn = { today: Day; toldRemark: string | null };

/** Phases that every project may have; a day for one that the file lacks makes it, in this order. */
const USUAL_PHASES = ['draft', 'review', 'final'];

function withProgress(project: Project, progress: Partial<Project['progress']>): Project {
  return { ...project, progress: { ...project.progress, ...progress } };
}

/** A remark that the client knows already is about what was on her desk then. */
function freshRemark({ progress }: Project, said: string | null, { toldRemark }: OrderedOn): string | null {
  if (said !== null) return said;
  return progress.remark === toldRemark ? null : progress.remark;
}

/**
 * What is promised for `date`: the phase that is due on that very day, else the next step, else the first phase without a day;
 * a project without phases names nothing.
 */
function stepFor(project: Project, date: Day, today: Day): string | null {
  const { phases, progress } = stillToDo(project);
  const onDay = phases.find(({ due }) => due?.equals(date) === true);
  if (onDay !== undefined) return onDay.name;
  const open = phases.find(({ due }) => due === null || Temporal.PlainDate.compare(due, today) >= 0);
  const next = progress.next ?? nextStep(project, today);
  return next?.what ?? open?.name ?? project.phases.at(-1)?.name ?? null;
}

/** What has a new day is not done. */
function withDue(phases: readonly Phase[], name: string, due: Day | null): Phase[] {
  return phases.map((phase) => (phase.name === name ? { ...phase, due, done: null } : phase));
}

function withNext(project: Project, date: Day | null, what: string | null): Project {
  if (date === null || what === null) return project;
  const phases = withDue(project.phases, what, date);
  return withProgress({ ...project, phases }, { next: { what, date } });
}

/** `75% fri / final touches`. `what` is promised for the day where the project itself names nothing. */
export function afterUpdate(
  project: Project,
  { percent, date, remark }: Pick<UpdateOrder, 'percent' | 'date' | 'remark'>,
  on: OrderedOn,
): Project {
  const isNews = percent !== null || date !== null || remark !== null;
  const next = withNext(project, date, date === null ? null : stepFor(project, date, on.today));
  return withProgress(next, {
    percent: percent ?? project.progress.percent,
    remark: isNews ? freshRemark(project, remark, on) : project.progress.remark,
  });
}

/** `done`: nothing comes next, and nothing is needed any more. */
export function afterDone(project: Project, { remark }: Pick<DoneOrder, 'remark'>): Project {
  const percent = project.phases.length === 0 && project.progress.percent === null ? null : 100;
  return withProgress(project, { percent, remark, next: null, needFromYou: null });
}

/** YES to a line of the digest about this step: it is done. */
export function afterStep(project: Project, name: string): Project {
  const phases = project.phases.map((phase) => (phase.name === name ? { ...phase, done: true } : phase));
  const isNext = project.progress.next?.what === name;
  return withProgress({ ...project, phases }, isNext ? { next: null } : {});
}

/** `move mon 19`, `late 3d`: all dates of the order. */
export function afterMove(project: Project, { moves }: Pick<MoveOrder, 'moves'>): Project {
  const [first] = moves;
  const phases = moves.reduce((all, { name, to }) => withDue(all, name, to), [...project.phases]);
  const { next } = project.progress;
  const isNext = next !== null && first !== undefined && next.what === first.name;
  return withProgress({ ...project, phases }, isNext ? { next: { ...next, date: first.to } } : {});
}

/** A phase that the file lacks comes where it usually stands. */
function withPhase(project: Project, name: string, due: Day | null): Project {
  const hasIt = project.phases.some((phase) => phase.name === name);
  const { next } = project.progress;
  // Without its day nothing is promised for the phase any more.
  const isPromised = next?.what === name && next.date !== due;
  const moved = isPromised
    ? withProgress(project, { next: due === null ? null : { what: name, date: due } })
    : project;
  if (hasIt) return { ...moved, phases: withDue(project.phases, name, due) };
  const phase = newPhase(name, due);
  const rank = USUAL_PHASES.indexOf(name);
  const at = project.phases.findIndex((other) => USUAL_PHASES.indexOf(other.name) > rank);
  const place = at < 0 ? project.phases.length : at;
  return { ...moved, phases: project.phases.toSpliced(place, 0, phase) };
}

/** How many rounds are included: "2", or "2, EUR 120 each" with the price of one more. */
function roundsIn(value: string | null): { included: number | null } | null {
  if (value === null) return { included: null };
  const number = /^\s*(\d{1,2})\b/.exec(value)?.[1];
  return number === undefined ? null : { included: Number(number) };
}

/** The phase that `thing` names where nothing else says which: what comes next, else the last; null for a retainer. */
export function phaseToName(project: Project, today: Day): string | null {
  return nextStep(project, today)?.what ?? project.phases.at(-1)?.name ?? null;
}

/** What a mail calls the phase; a step that is none of the file's phases becomes one. */
function withThing(project: Project, name: string, thing: string | null): Project {
  const { next } = project.progress;
  const known = project.phases.some((phase) => phase.name === name)
    ? project
    : withPhase(project, name, next?.what === name ? next.date : null);
  return {
    ...known,
    phases: known.phases.map((phase) => (phase.name === name ? { ...phase, thing } : phase)),
  };
}

/**
 * The project with the field set; null where the value is none of that field. `-` clears it. `phase` is the one that `thing`
 * names.
 */
export function afterField(
  project: Project,
  { field, value, date }: Pick<FieldOrder, 'field' | 'value' | 'date'>,
  phase: string | null = null,
): Project | null {
  const said = value === '-' ? null : value;
  switch (field) {
    case 'need':
      return withProgress(project, { needFromYou: said });
    case 'remark':
      return withProgress(project, { remark: said });
    case 'goal':
      return { ...project, goal: said };
    case 'name':
      return said === null ? null : { ...project, name: said };
    case 'thing':
      return phase === null ? null : withThing(project, phase, said);
    case 'extra':
      return { ...project, rounds: { ...project.rounds, extra: said } };
    case 'rounds': {
      const rounds = roundsIn(said);
      return rounds === null ? null : { ...project, rounds: { ...project.rounds, ...rounds } };
    }
    case 'payment':
    case 'usageRights':
    case 'ownership':
      return { ...project, terms: { ...project.terms, [field]: said } };
    default:
      return said !== null && date === null ? null : withPhase(project, field, date);
  }
}
