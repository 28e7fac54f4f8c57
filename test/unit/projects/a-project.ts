/** Tom's bio at 50 %, as the tables about projects have it; each row changes what it is about. */
import { Temporal } from 'temporal-polyfill';
import type { Phase, Progress, Project } from '../../../src/projects/project.js';

/** A day of a table. */
export function day(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text);
}

/** A phase with its day. */
export function aPhase(name: string, due: string | null, changes: Partial<Phase> = {}): Phase {
  return {
    name,
    due: due === null ? null : day(due),
    atTheEnd: null,
    iWill: null,
    thing: null,
    done: null,
    ...changes,
  };
}

/** Its progress. */
export function aProgress(changes: Partial<Progress> = {}): Progress {
  return {
    percent: 50,
    remark: null,
    next: null,
    needFromYou: null,
    told: { percent: 50, date: day('2026-10-02') },
    ...changes,
  };
}

/** The bio, due on 5, 9 and 16 October. */
export function aProject(changes: Partial<Project> = {}): Project {
  return {
    slug: 'bio',
    client: 'tom',
    cc: [],
    name: 'bio',
    goal: null,
    status: 'active',
    progress: aProgress(),
    phases: [aPhase('draft', '2026-10-05'), aPhase('review', '2026-10-09'), aPhase('final', '2026-10-16')],
    rounds: { included: 2, used: 1, extra: null },
    terms: { payment: null, usageRights: null, ownership: null },
    updates: { every: null },
    ...changes,
  };
}

/** "draft 2026-10-05, review -". */
export function phasesOf({ phases }: Pick<Project, 'phases'>): string {
  return phases.map(({ name, due }) => `${name} ${due ?? '-'}`).join(', ');
}
