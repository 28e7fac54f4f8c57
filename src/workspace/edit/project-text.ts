/**
 * A project as the text of its file, in the form of DESIGN.md: a line a setting, phases below each other.
 */
import type { Temporal } from 'temporal-polyfill';
import type { WeeklySlot } from '../../calendar/contact-policy.js';
import { weekdayName } from '../../calendar/weekdays.js';
import type { Phase, Progress, Project } from '../../projects/project.js';
import { layoutOf } from './layout.js';
import type { Path, Written } from './written.js';
import { onlySaid, pairLines } from './written-lines.js';

/** The file of the project called `slug`, by its path in the workspace. */
export function projectFile(slug: string): string {
  return `projects/${slug}.yaml`;
}

function day(date: Temporal.PlainDate | null): string | null {
  return date?.toString() ?? null;
}

/** "friday 10:00". */
function writtenSlot({ weekday, time }: WeeklySlot): string {
  return `${weekdayName(weekday)} ${time.toString({ smallestUnit: 'minute' })}`;
}

function writtenProgress({ percent, remark, next, needFromYou, told }: Progress): Written {
  return {
    percent,
    remark,
    next: next === null ? null : { what: next.what, date: day(next.date) },
    needFromYou,
    told: told === null ? null : { percent: told.percent, date: day(told.date) },
  };
}

function writtenPhase({ name, due, atTheEnd, iWill, thing, done }: Phase): Written {
  return { name, due: day(due), atTheEnd, iWill, thing, done };
}

/** A project's settings by name, in the order of its file; null where nobody has said anything yet. */
export function writtenProject(project: Omit<Project, 'slug'>): Record<string, Written> {
  const { client, cc, name, goal, status, progress, phases, rounds, terms, updates } = project;
  return {
    ...{ client, cc, name, goal, status },
    progress: writtenProgress(progress),
    phases: phases.map(writtenPhase),
    ...{ rounds, terms },
    updates: { every: updates.every === null ? null : writtenSlot(updates.every) },
  };
}

function isEmpty(value: Written): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** The text of a new project's file; what nobody has said yet is left out. */
export function projectText(project: Omit<Project, 'slug'>): string {
  const layout = layoutOf(projectFile(project.name));
  const lines = Object.entries(writtenProject(project)).flatMap(([key, value]) => {
    const said = onlySaid(value);
    const path: Path = [key];
    return isEmpty(said) ? [] : pairLines(layout, path, said, '');
  });
  return `${lines.join('\n')}\n`;
}
