/**
 * A day that the client was told, of whatever phase, stands otherwise in the project's file by now: she is asked whether to
 * tell (issue "Projects", section 6). What an order moved was told at once, and differs no more.
 */
import { Temporal } from 'temporal-polyfill';
import type { News } from '../ledger/news.js';
import { dayInFile } from '../projects/next-step.js';
import type { Project } from '../projects/project.js';
import type { Heard } from './heard-facts.js';

/** The news of a moved day. */
export type MoveNews = Extract<News, { tells: 'move' }>;

/** The phase's move, while its new day is ahead; null where its day is as it was told. */
function moveOf(
  project: Project,
  [phase, day]: [string, string],
  today: Temporal.PlainDate,
): MoveNews | null {
  const to = dayInFile(project, phase);
  const from = Temporal.PlainDate.from(day);
  if (to === null || to.equals(from) || Temporal.PlainDate.compare(to, today) < 0) return null;
  return {
    ...{ tells: 'move', project: project.slug, phase },
    ...{ from: from.toString(), to: to.toString(), final: null, remark: null },
  };
}

/**
 * The days that moved, earliest told first; one notice tells of the last phase together with the first that moved. Of a project
 * that is done, no day is ahead.
 */
export function movedDates(project: Project, heard: Heard | null, today: Temporal.PlainDate): MoveNews[] {
  if (project.progress.percent === 100) return [];
  const told = [...(heard?.days ?? [])].toSorted(([, a], [, b]) =>
    Temporal.PlainDate.compare(Temporal.PlainDate.from(a), Temporal.PlainDate.from(b)),
  );
  const moves = told.flatMap((one) => moveOf(project, one, today) ?? []);
  const last = project.phases.at(-1)?.name;
  const final = moves.find(({ phase }) => phase === last);
  const [first, ...others] = moves.filter((move) => move !== final);
  if (first === undefined) return moves;
  return [{ ...first, final: final?.to ?? null }, ...others];
}
