/**
 * `move mon 19 / photographer late`, `late 3d`: the next date moves, and the later phases with it.
 *
 * It concerns `progress.next`, else the next phase due. Later phases keep their gap in calendar days; what falls on a
 * closed or no-contact day goes to the next open one (UX.md, "move and late").
 */
import { Temporal } from 'temporal-polyfill';
import { isCountedAhead } from '../calendar/date-words.js';
import { addWorkingDays, nextOpenDay } from '../calendar/working-days.js';
import { type Desk, type DeskProject, writtenOn } from './desk.js';
import type { Doubt } from './doubt.js';
import { type Drafted, drafted } from './draft-of.js';
import { findProject } from './find-project.js';
import { type JudgedDay, onlyDay } from './judge-day.js';
import { type Due, duePhases, nextDue } from './next-due.js';
import type { MovedPhase } from './order.js';
import type { Parts } from './parts.js';
import { sayLine } from './say-line.js';
import { doubtLeavesLater, saysHour, sendTimeOf } from './send-time.js';

type Day = Temporal.PlainDate;

/** All dates that move when `first` moves to `to`. */
function movesOf(project: DeskProject, first: Due, to: Day, { policy }: Desk): MovedPhase[] {
  const laterOnes = duePhases(project).filter(
    ({ name, due }) => name !== first.name && Temporal.PlainDate.compare(due, first.due) > 0,
  );
  const moved = laterOnes.map(({ name, due }) => {
    const day = to.add({ days: first.due.until(due).days });
    return { name, from: due, to: nextOpenDay(policy, day) ?? day };
  });
  return [{ name: first.name, from: first.due, to }, ...moved];
}

/** The day `days` working days after the planned one, or the next open one. */
function lateDay(planned: Day, days: number, { policy }: Desk): Day | null {
  const day = addWorkingDays(policy, planned, days);
  return day === null ? null : nextOpenDay(policy, day);
}

function missing(parts: Parts): Doubt {
  return { kind: 'missing', order: 'move', part: parts.orders.includes('late') ? 'days' : 'date' };
}

/** Days behind `move`, or "+3d" and "in 3 days" behind `late`: near to "late 3d". A week has five working days. */
function nearLate(days: string, parts: Parts, desk: Desk): Doubt {
  const [, figure = '', unit = ''] = /(\d+) ?(\w?)/.exec(days) ?? [];
  const count = (unit === 'w' || unit === 'h' ? 5 : 1) * Number(figure);
  const project = parts.names.length > 0 ? null : findProject(parts.names, desk).project;
  const meant = { ...parts, orders: ['late' as const], dates: [], days: [count] };
  return {
    kind: 'near-miss',
    understood: `late ${count}d`,
    isWhole: false,
    line: sayLine(meant, project, desk),
  };
}

/** The new day: said, or reckoned from the planned one. */
function newDay(parts: Parts, due: Due | null, desk: Desk): JudgedDay {
  const [days] = parts.days;
  const [said] = parts.dates;
  if (said !== undefined) {
    if (days !== undefined) return { date: null, doubt: { kind: 'two-dates' } };
    return parts.orders.includes('late') && isCountedAhead(said.written)
      ? { date: null, doubt: nearLate(said.written, parts, desk) }
      : onlyDay(parts.dates, desk);
  }
  if (days === undefined) return { date: null, doubt: missing(parts) };
  if (!parts.orders.includes('late')) return { date: null, doubt: nearLate(`${days}d`, parts, desk) };
  return { date: due === null ? null : lateDay(due.due, days, desk), doubt: null };
}

/** What was planned comes sooner: a slip, more often than not. */
function doubtEarlier({ slug }: DeskProject, { name, due }: Due, to: Day): Doubt | null {
  const isEarlier = Temporal.PlainDate.compare(to, due) < 0;
  return isEarlier ? { kind: 'earlier', project: slug, name, from: due, to } : null;
}

/** A date that moves. */
export function draftMove(parts: Parts, desk: Desk): Drafted {
  const whose = findProject(parts.names, desk);
  const project = desk.projects.find(({ slug }) => slug === whose.project) ?? null;
  const due = project === null ? null : nextDue(project, writtenOn(desk));
  const { date, doubt } = newDay(parts, due, desk);
  const { sendAt, doubt: timeDoubt } = sendTimeOf(parts, desk);
  const hasMoves = project !== null && due !== null && date !== null;
  return drafted(
    {
      order: 'move',
      project: whose.project,
      date,
      days: parts.days[0] ?? null,
      moves: hasMoves ? movesOf(project, due, date, desk) : null,
      remark: parts.remark,
      sendAt,
      isHerHour: saysHour(parts),
    },
    whose.doubt,
    doubt,
    timeDoubt,
    date === null && doubt === null && due !== null ? { kind: 'missing', order: 'move', part: 'date' } : null,
    project !== null && due === null ? { kind: 'no-date-planned', project: project.slug } : null,
    hasMoves ? doubtEarlier(project, due, date) : null,
    hasMoves && due.due.equals(date) ? { kind: 'same-date', project: project.slug, date } : null,
    doubtLeavesLater(date, sendAt),
  );
}
