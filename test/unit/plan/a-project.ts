/**
 * Tom's bio, and mails that told him of it, for the tables about updates: it is Friday, 9 October 2026.
 */
import { Temporal } from 'temporal-polyfill';
import type { WeeklySlot } from '../../../src/calendar/contact-policy.js';
import type { Happening } from '../../../src/ledger/entry.js';
import type { News, ToldProject } from '../../../src/ledger/news.js';
import type { Planned } from '../../../src/ledger/planned-mail.js';
import type { Settings } from '../../../src/plan/settings.js';
import type { Progress, Project } from '../../../src/projects/project.js';
import { aPlanned } from './a-reply.js';

/** What a row says of a project; days as text. */
export type ProjectFacts = Partial<Pick<Project, 'slug' | 'client' | 'status' | 'updates'>> &
  Partial<Pick<Progress, 'percent' | 'remark' | 'needFromYou'>> & {
    next?: [what: string, date: string | null] | null;
    told?: [percent: number | null, date: string];
    phases?: Record<string, string | null>;
  };

function day(text: string | null): Temporal.PlainDate | null {
  return text === null ? null : Temporal.PlainDate.from(text);
}

export function aProject(facts: ProjectFacts = {}): Project {
  const { next = null, told, phases = {}, slug = 'bio' } = facts;
  return {
    slug,
    client: facts.client ?? 'tom',
    cc: [],
    name: slug,
    goal: null,
    status: facts.status ?? 'active',
    progress: {
      percent: facts.percent ?? null,
      remark: facts.remark ?? null,
      next: next === null ? null : { what: next[0], date: day(next[1]) },
      needFromYou: facts.needFromYou ?? null,
      told: told === undefined ? null : { percent: told[0], date: Temporal.PlainDate.from(told[1]) },
    },
    phases: Object.entries(phases).map(([name, due]) => ({
      ...{ name, due: day(due), atTheEnd: null, iWill: null, thing: null, done: null },
    })),
    rounds: { included: null, used: 0, extra: null },
    terms: { payment: null, usageRights: null, ownership: null },
    updates: facts.updates ?? { every: null },
  };
}

/** "5 10:00" is Fridays at ten. */
export function slot(text: string): WeeklySlot {
  const [weekday = '', time = ''] = text.split(' ');
  return { weekday: Number(weekday) as WeeklySlot['weekday'], time: Temporal.PlainTime.from(time) };
}

export function someUpdates(changes: Partial<Settings['updates']> = {}): Settings['updates'] {
  return {
    every: slot('5 10:00'),
    ask: 'when-nothing-new',
    silenceAlarm: { workingDays: 5 },
    undo: Temporal.Duration.from({ minutes: 10 }),
    proposalsPerWeek: 2,
    checkInAfter: Temporal.Duration.from({ days: 21 }),
    ...changes,
  };
}

export function told(changes: Partial<ToldProject> = {}): ToldProject {
  return { project: 'bio', percent: 50, remark: null, next: null, needFromYou: null, ...changes };
}

export function update(...projects: Partial<ToldProject>[]): News {
  return { tells: 'update', projects: projects.map(told) };
}

/** Project mail, planned and no more. */
export function aNewsMail(news: News, changes: Partial<Planned> = {}): Planned {
  return aPlanned({ key: 'news', kind: 'ordered', answers: null, news, ...changes });
}

/** Project mail that left at `at`. */
export function sentNews(at: string, news: News, changes: Partial<Planned> = {}): [string, Happening][] {
  const planned = aNewsMail(news, { key: `news ${at}`, ...changes });
  const { key } = planned;
  return [
    [at, planned],
    [at, { type: 'claimed', key, claimId: `claim ${key}` }],
    [at, { type: 'sending', key }],
    [at, { type: 'sent', key, refused: [] }],
  ];
}
