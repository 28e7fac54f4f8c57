/**
 * A day that the client was told stands otherwise in the project's file by now: she is asked whether to tell
 * (issue "Projects", section 6). What an order moved was told at once, and differs no more.
 */
import { Temporal } from 'temporal-polyfill';
import type { News } from '../ledger/news.js';
import { phaseCalled } from '../projects/next-step.js';
import type { Project } from '../projects/project.js';
import type { Heard } from './heard-facts.js';

/** The news of a moved day. */
export type MoveNews = Extract<News, { tells: 'move' }>;

/** The phase's day as the file has it. */
function dayInFile(project: Project, phase: string): Temporal.PlainDate | null {
  const { next } = project.progress;
  return (next?.what === phase ? next.date : null) ?? phaseCalled(project, phase)?.due ?? null;
}

/** The day that moved, while both days are still ahead; null where none did. */
export function movedDate(project: Project, heard: Heard | null, today: Temporal.PlainDate): MoveNews | null {
  const told = heard?.next;
  if (told?.date == null) return null;
  const to = dayInFile(project, told.what);
  const from = Temporal.PlainDate.from(told.date);
  const isAhead = (day: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(day, today) >= 0;
  if (to === null || to.equals(from) || !isAhead(from) || !isAhead(to)) return null;
  return {
    ...{ tells: 'move', project: project.slug, phase: told.what },
    ...{ from: from.toString(), to: to.toString(), final: null, remark: null },
  };
}
