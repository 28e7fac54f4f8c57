/**
 * The examples in what she reads: days that are ahead and open, a project that there is. What stands there can be typed as
 * it is.
 */
import { Temporal } from 'temporal-polyfill';
import { dayPlan } from '../calendar/day-plan.js';
import { nextOpenDay } from '../calendar/working-days.js';
import type { DayWords } from './day-words.js';
import { type Desk, type DeskProject, readOn } from './desk.js';
import type { Draft } from './order.js';

type Day = Temporal.PlainDate;

/** An example is so many days ahead at least: tomorrow would be no plan. */
const AHEAD = 2;
const A_WEEK = 7;
/** What is late is late by some days. */
const LATER = 4;

/** An open day ahead. */
export function exampleDay(desk: Desk): Day {
  const earliest = readOn(desk).add({ days: AHEAD });
  return nextOpenDay(desk.policy, earliest) ?? earliest;
}

/** When the project's next step is due, or its first phase ahead. */
function dueNext({ progress: { next }, phases }: DeskProject, today: Day): Day | null {
  const ahead = phases.flatMap(({ due }) =>
    due === null || Temporal.PlainDate.compare(due, today) < 0 ? [] : [due],
  );
  return next?.date ?? ahead[0] ?? null;
}

/** An open day to which the project may be moved: some days later than planned; without a slug later than any plan. */
export function exampleMove(desk: Desk, slug: string | null): Day {
  const planned = desk.projects
    .filter((project) => (slug === null ? project.status === 'active' : project.slug === slug))
    .flatMap((project) => dueNext(project, readOn(desk)) ?? []);
  const last = [exampleDay(desk), ...planned].toSorted(Temporal.PlainDate.compare).at(-1) ?? exampleDay(desk);
  const later = last.add({ days: LATER });
  return nextOpenDay(desk.policy, later) ?? later;
}

/** The open day after {@link exampleDay}. */
export function exampleEnd(desk: Desk): Day {
  const next = exampleDay(desk).add({ days: 1 });
  return nextOpenDay(desk.policy, next) ?? next;
}

/** A closed and an open working day of one week; the next two days where there are none such. */
export function exampleSwap(desk: Desk): [opens: Day, closes: Day] {
  const first = exampleDay(desk);
  const days = Array.from({ length: 2 * A_WEEK }, (_, ahead) => first.add({ days: ahead }));
  const isOpen = (day: Day): boolean => dayPlan(desk.policy, day).contact.length > 0;
  for (const opens of days.filter((day) => day.dayOfWeek < 6 && !isOpen(day))) {
    const closes = days.find((day) => isOpen(day) && day.weekOfYear === opens.weekOfYear);
    if (closes !== undefined) return [opens, closes];
  }
  return [first, exampleEnd(desk)];
}

/** The project to speak of: the thread's, else the first active one; null where none is active. */
export function exampleProject({ projects, thread }: Desk): DeskProject | null {
  const active = projects.filter(({ status }) => status === 'active');
  return active.find(({ slug }) => slug === thread?.project) ?? active[0] ?? null;
}

/** The same as a language writes them, to be typed as they stand. */
export type WrittenExamples = {
  day(desk: Desk): string;
  /** A day that the draft could be for: a date moves to a later one. */
  movable(desk: Desk, draft: Draft | null): string;
  twoDays(desk: Desk): string;
};

/** Examples in the language of these days. */
export function writtenExamples({ written }: DayWords): WrittenExamples {
  const day = (desk: Desk): string => written(exampleDay(desk));
  return {
    day,
    movable: (desk, draft) =>
      draft?.order === 'move' ? written(exampleMove(desk, draft.project)) : day(desk),
    twoDays: (desk) => exampleSwap(desk).map(written).join(' '),
  };
}
