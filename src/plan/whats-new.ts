/**
 * What of a project is new to its client? Only what she noted since they last heard: an order or an edited file
 * (issue "Projects", section 4; UX.md, rule 12).
 *
 * That days go by is no news: a phase whose day has passed says nothing about whether it was done.
 */
import type { Temporal } from 'temporal-polyfill';
import type { ToldProject } from '../ledger/news.js';
import type { Client } from '../projects/client.js';
import { isFinished } from '../projects/next-step.js';
import type { Project } from '../projects/project.js';
import { factsOf, type Heard } from './heard-facts.js';

/**
 * `done`: the percent is a hundred; `date`: one is given for the first time; `moved`: it is another than was told; `phase`:
 * the one told is finished.
 */
export type Novelty = 'percent' | 'done' | 'remark' | 'need' | 'date' | 'moved' | 'phase';

const ALL: readonly Novelty[] = ['percent', 'done', 'remark', 'need', 'date', 'moved', 'phase'];

/** What each level hears of; whether what is needed goes alone, update-news.ts decides. */
const HEARD_BY: Record<Client['level'], readonly Novelty[]> = {
  quiet: ['moved', 'phase', 'done'],
  normal: ALL,
  close: ALL,
};

/** That it is further than was heard. */
function newPercent(percent: number | null, heard: number): Novelty[] {
  if (percent === null || percent <= heard) return [];
  return [percent === 100 ? 'done' : 'percent'];
}

/**
 * To someone who was told nothing yet, everything is new. What is needed alone is no word about the work, and neither is a
 * day: it was agreed on when the project began, perhaps in her own mail.
 */
function firstNews({ percent, remark, next, needFromYou }: ToldProject): Novelty[] {
  const news: Novelty[] = [...newPercent(percent, 0), ...(remark === null ? [] : (['remark'] as const))];
  if (news.length === 0) return [];
  return [
    ...news,
    ...(next === null ? [] : (['date'] as const)),
    ...(needFromYou === null ? [] : (['need'] as const)),
  ];
}

/** Whether it is there, and another than was heard; what is unknown to have been heard is no news. */
function isOther(now: string | null, heard: string | null | undefined): boolean {
  return heard !== undefined && now !== null && now !== heard;
}

function newInNext(project: Project, now: ToldProject['next'], heard: ToldProject['next']): Novelty[] {
  if (now === null) return [];
  if (heard === null) return ['date'];
  if (now.what !== heard.what) return isFinished(project, heard.what) ? ['phase'] : [];
  if (now.date === heard.date) return [];
  return heard.date === null ? ['date'] : ['moved'];
}

function changes(project: Project, now: ToldProject, heard: Heard): Novelty[] {
  return [
    ...(heard.percent === undefined ? [] : newPercent(now.percent, heard.percent ?? 0)),
    ...(isOther(now.remark, heard.remark) ? (['remark'] as const) : []),
    ...(heard.next === undefined ? [] : newInNext(project, now.next, heard.next)),
    ...(isOther(now.needFromYou, heard.needFromYou) ? (['need'] as const) : []),
  ];
}

/** What is new in a mail that leaves on `day`, at the client's level; `heard` is null where nothing was ever told. */
export function whatsNew(
  project: Project,
  heard: Heard | null,
  { day, level }: { day: Temporal.PlainDate; level: Client['level'] },
): Novelty[] {
  const now = factsOf(project, day);
  const news = heard === null ? firstNews(now) : changes(project, now, heard);
  return news.filter((novelty) => HEARD_BY[level].includes(novelty));
}

/** Whether the file says less than the client was told: that is hers to correct, and never told by itself. */
export function isBackwards({ progress }: Project, heard: Heard | null): boolean {
  return progress.percent !== null && heard?.percent != null && progress.percent < heard.percent;
}
