/**
 * What a mail that waits would tell if it were ordered now: the project's file may say otherwise by then, by hand or by an
 * order of which the client hears nothing. Never a percent, a day, "done" or "nothing for you to do", that is not true any more
 * (UX.md, rule 5).
 *
 * A correction tells what was before it, and its SEND makes the file say so: of its step that is known alone whether the day is
 * past.
 */
import { Temporal } from 'temporal-polyfill';
import type { News, ToldProject } from '../ledger/news.js';
import { dayInFile } from '../projects/next-step.js';
import type { Project } from '../projects/project.js';
import { factsOf } from './heard-facts.js';

type Day = Temporal.PlainDate;

/** The step that is told, as long as it has that day; else what comes next. */
function nextByNow(next: ToldProject['next'], project: Project, day: Day): ToldProject['next'] {
  if (next?.date == null) return next;
  return dayInFile(project, next.what)?.toString() === next.date ? next : factsOf(project, day).next;
}

function toldByNow(told: ToldProject, projects: readonly Project[], day: Day): ToldProject {
  const project = projects.find(({ slug }) => slug === told.project);
  if (project === undefined) return told;
  const { percent, remark, needFromYou } = project.progress;
  return {
    ...told,
    percent: told.percent === null ? null : percent,
    remark: told.remark === null ? null : remark,
    next: nextByNow(told.next, project, day),
    needFromYou,
  };
}

/** Nothing comes next, as long as it is done; else it is an update as any other. */
function doneByNow(news: News & { tells: 'done' }, projects: readonly Project[], day: Day): News {
  const [told] = news.projects;
  const now = toldByNow(told, projects, day);
  const project = projects.find(({ slug }) => slug === told.project);
  if (project === undefined || now.percent === told.percent) return { ...news, projects: [now] };
  return { tells: 'update', projects: [{ ...now, next: factsOf(project, day).next }] };
}

/** The step that a correction names; none where its day is past. */
function nextAhead(next: ToldProject['next'], day: Day): ToldProject['next'] {
  const isPast =
    next?.date != null && Temporal.PlainDate.compare(Temporal.PlainDate.from(next.date), day) < 0;
  return isPast ? null : next;
}

/** The new days, as the file has them; a date that was moved back is hers to say. */
function moveByNow(news: News & { tells: 'move' }, projects: readonly Project[]): News {
  const project = projects.find(({ slug }) => slug === news.project);
  if (project === undefined) return news;
  const to = dayInFile(project, news.phase)?.toString() ?? news.to;
  const last = project.phases.at(-1)?.due?.toString() ?? news.final;
  return to === news.from ? news : { ...news, to, final: news.final === null ? null : last };
}

/** The news of a mail about these projects that leaves on `day`; the same where their files say so still. */
export function newsByNow(news: News, projects: readonly Project[], day: Day): News {
  switch (news.tells) {
    case 'update':
      return { ...news, projects: news.projects.map((told) => toldByNow(told, projects, day)) };
    case 'done':
      return doneByNow(news, projects, day);
    case 'correction': {
      const [told] = news.projects;
      return { ...news, projects: [{ ...told, next: nextAhead(told.next, day) }] };
    }
    case 'move':
      return moveByNow(news, projects);
    default:
      return news;
  }
}
