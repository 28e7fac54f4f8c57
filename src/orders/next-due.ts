/**
 * Which step `move` and `late` concern: what comes next in a project, with the day that was planned for it.
 *
 * `progress.next`, else the next phase due (UX.md, "move and late"); where all days are past, the last one: only she knows what
 * holds instead. Its day stands in the file twice, and she may put one of the two off by hand: then the later one holds, since
 * nothing is to be promised too early.
 */
import { Temporal } from 'temporal-polyfill';
import { type Planned, stillToDo } from './still-to-do.js';

type Day = Temporal.PlainDate;

/** A step with its planned day. */
export type Due = { name: string; due: Day };

/** The phases with a day, the earliest first. */
export function duePhases({ phases }: Pick<Planned, 'phases'>): Due[] {
  return phases
    .flatMap(({ name, due }) => (due === null ? [] : [{ name, due }]))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.due, b.due));
}

/** The day of the step that was said, and of its phase; null where neither has one. */
export function saidDay({ phases, progress: { next } }: Planned): Day | null {
  if (next === null) return null;
  const due = phases.find(({ name }) => name === next.what)?.due ?? null;
  if (next.date === null || due === null) return next.date ?? due;
  return Temporal.PlainDate.compare(due, next.date) > 0 ? due : next.date;
}

/** What is due next as of `today`; null where nobody gave it a day. */
export function nextDue(project: Planned, today: Day): Due | null {
  const ahead = stillToDo(project);
  const { next } = ahead.progress;
  const phases = duePhases(ahead);
  if (next === null)
    return phases.find(({ due }) => Temporal.PlainDate.compare(due, today) >= 0) ?? phases.at(-1) ?? null;
  const due = saidDay(ahead);
  return due === null ? null : { name: next.what, due };
}
