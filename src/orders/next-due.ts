/**
 * Which step `move` and `late` concern: what comes next in a project, with the day that was planned for it.
 *
 * `progress.next`, else the next phase due (UX.md, "move and late"); where all days are past, the last one: only she knows what
 * holds instead.
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

/** What is due next as of `today`; null where nobody gave it a day. */
export function nextDue(project: Planned, today: Day): Due | null {
  const ahead = stillToDo(project);
  const { next } = ahead.progress;
  const phases = duePhases(ahead);
  if (next === null)
    return phases.find(({ due }) => Temporal.PlainDate.compare(due, today) >= 0) ?? phases.at(-1) ?? null;
  const due = next.date ?? phases.find(({ name }) => name === next.what)?.due ?? null;
  return due === null ? null : { name: next.what, due };
}
