/**
 * What comes next in a project: as its progress says, else the next phase due (TEXTS.md, `next`).
 *
 * A day that is past is no next step: a mail must not promise it, and only she knows what holds instead.
 */
import { Temporal } from 'temporal-polyfill';
import { nextDue, saidDay } from '../orders/next-due.js';
import { stillToDo } from '../orders/still-to-do.js';
import type { Phase, Project } from './project.js';

type Day = Temporal.PlainDate;

/** What comes next, and when; null where nobody said a day. */
export type NextStep = { what: string; date: Day | null };

function isPast(date: Day | null, today: Day): boolean {
  return date !== null && Temporal.PlainDate.compare(date, today) < 0;
}

/** Nothing of its plan is ahead, or overdue. */
function isDone({ progress }: Pick<Project, 'progress'>): boolean {
  return progress.percent === 100;
}

/** The first phase with a day from `today` on. */
function phaseAhead({ phases }: Pick<Project, 'phases'>, today: Day): NextStep | null {
  const ahead = phases
    .flatMap(({ name, due }) => (due === null || isPast(due, today) ? [] : [{ what: name, date: due }]))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
  return ahead[0] ?? null;
}

/**
 * The next step as of `today`; null where there is none, or where the one that was said is past. Of what is done, only a
 * said one.
 */
export function nextStep(project: Pick<Project, 'phases' | 'progress'>, today: Day): NextStep | null {
  const open = stillToDo(project);
  const { next } = open.progress;
  if (next === null) return isDone(open) ? null : phaseAhead(open, today);
  const date = saidDay(open);
  // Of a step without a day of its own, one that is past says nothing.
  if (isPast(date, today)) return next.date === null ? next : null;
  return { what: next.what, date };
}

/** The phase of that name; null where the project has none. */
export function phaseCalled({ phases }: Pick<Project, 'phases'>, name: string): Phase | null {
  return phases.find((phase) => phase.name === name) ?? null;
}

/** The phase's day as the file has it; null where it has none, or the phase is done. */
export function dayInFile(project: Pick<Project, 'phases' | 'progress'>, phase: string): Day | null {
  const open = stillToDo(project);
  return open.progress.next?.what === phase ? saidDay(open) : (phaseCalled(open, phase)?.due ?? null);
}

/** Whether the phase that was told is over by her word: it is done, she names another one, or took it out of the plan. */
export function isFinished(project: Pick<Project, 'phases' | 'progress'>, told: string): boolean {
  const { progress, phases } = stillToDo(project);
  return (progress.next !== null && progress.next.what !== told) || phases.every(({ name }) => name !== told);
}

/** The day of the step that is past, and of which nobody said what holds instead; null where there is none. */
export function overdueStep(
  project: Pick<Project, 'phases' | 'progress'>,
  today: Day,
): { what: string; date: Day } | null {
  const open = stillToDo(project);
  const { next } = open.progress;
  if (isDone(open)) return null;
  const date = saidDay(open);
  return next !== null && date !== null && isPast(date, today) ? { what: next.what, date } : null;
}

/** A step with its day; `isSaid`: her progress names it as the next one. */
export type DatedStep = { what: string; date: Day; isSaid: boolean };

/** Whether the phase comes after the step that was said. */
function isAfter(project: Pick<Project, 'phases' | 'progress'>, name: string, due: Day): boolean {
  const { next } = project.progress;
  const said = saidDay(project);
  if (next === null || said !== null) return said === null || Temporal.PlainDate.compare(due, said) > 0;
  const names = project.phases.map((phase) => phase.name);
  return names.indexOf(name) > names.indexOf(next.what);
}

/**
 * All that has a day and of which nothing says that it is done, past days too, the earliest first: the step that was said, and
 * the phases after it; all of them where none was said.
 */
export function datedSteps(project: Pick<Project, 'phases' | 'progress'>): DatedStep[] {
  const open = stillToDo(project);
  const { next } = open.progress;
  if (isDone(open)) return [];
  const said = saidDay(open);
  const later = open.phases.flatMap(({ name, due }) =>
    due !== null && name !== next?.what && isAfter(open, name, due)
      ? [{ what: name, date: due, isSaid: false }]
      : [],
  );
  return [
    ...(next === null || said === null ? [] : [{ what: next.what, date: said, isSaid: true }]),
    ...later.toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date)),
  ];
}

/** The step that `move` concerns, with its planned day; null where it has none. */
export function stepThatMoves(
  project: Pick<Project, 'phases' | 'progress'>,
  today: Day,
): { what: string; date: Day } | null {
  const due = nextDue(project, today);
  return due === null ? null : { what: due.name, date: due.due };
}

/** What comes next as of `today`, past a step that is overdue; null where nothing does, or all is done. */
export function stepAhead(project: Pick<Project, 'phases' | 'progress'>, today: Day): NextStep | null {
  if (isDone(project)) return null;
  return nextStep(project, today) ?? datedSteps(project).find(({ date }) => !isPast(date, today)) ?? null;
}
