/**
 * A project without what is done: nobody is told of it as of something that comes.
 *
 * A phase is done where its file says `done: true`, which YES to a digest's line writes; and so is what was due before it.
 */
import { Temporal } from 'temporal-polyfill';

type Day = Temporal.PlainDate;
type Step = { name: string; due: Day | null; done?: boolean | null };

/** What must be known of a project. */
export type Planned = {
  phases: readonly Step[];
  progress: { next: { what: string; date: Day | null } | null };
};

/** The latest day of what is done; null where nothing is, or it had no day. */
function doneUntil(phases: readonly Step[]): Day | null {
  const days = phases.flatMap(({ done, due }) => (done === true && due !== null ? [due] : []));
  return days.toSorted(Temporal.PlainDate.compare).at(-1) ?? null;
}

/** The project as if the phases that are done stood neither in its plan nor in its progress. */
export function stillToDo<P extends Planned>(project: P): P {
  const { phases, progress } = project;
  const until = doneUntil(phases);
  const isDone = ({ done, due }: Step): boolean =>
    done === true || (until !== null && due !== null && Temporal.PlainDate.compare(due, until) < 0);
  const isNextDone = phases.some((phase) => isDone(phase) && phase.name === progress.next?.what);
  return {
    ...project,
    phases: phases.filter((phase) => !isDone(phase)),
    progress: isNextDone ? { ...progress, next: null } : progress,
  };
}
