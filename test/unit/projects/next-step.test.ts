/** Which steps of a project have a day, and stand open still. It is October 2026. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import {
  datedSteps,
  dayInFile,
  isFinished,
  nextStep,
  overdueStep,
  stepAhead,
} from '../../../src/projects/next-step.js';
import type { Phase, Project } from '../../../src/projects/project.js';
import { aPhase, aProgress, aProject } from './a-project.js';

const phases = [aPhase('draft', '2026-10-05'), aPhase('review', '2026-10-09'), aPhase('final', '2026-10-16')];

function steps(next: [what: string, date: string | null] | null, changes: Partial<Project> = {}): string {
  const date = next?.[1] == null ? null : Temporal.PlainDate.from(next[1]);
  const progress = aProgress({ percent: 50, next: next === null ? null : { what: next[0], date } });
  return datedSteps({ ...aProject({ phases, progress }), ...changes })
    .map(({ what, date: due, isSaid }) => `${what} ${due.day}${isSaid ? ' said' : ''}`)
    .join(', ');
}

describe('steps that stand open', () => {
  it.each([
    ['where none was said: all phases', null, 'draft 5, review 9, final 16'],
    ['the one that was said, and those after it', ['review', '2026-10-09'], 'review 9 said, final 16'],
    ['with the day that she said', ['review', '2026-10-12'], 'review 12 said, final 16'],
    ['with that of its phase where she put that off', ['review', '2026-10-07'], 'review 9 said, final 16'],
    ['with the phase’s day where she said none', ['review', null], 'review 9 said, final 16'],
    ['one that is no phase', ['printing', '2026-10-12'], 'printing 12 said, final 16'],
    [
      'one that is no phase and has no day: those of the plan',
      ['printing', null],
      'draft 5, review 9, final 16',
    ],
  ] as const)('%s', (_, next, expected) => {
    expect(steps(next === null ? null : [...next])).toBe(expected);
  });

  it('a phase without a day is left out, those after it are not', () => {
    const [draft, , final] = phases;
    const undated = [draft, aPhase('review', null), final].filter((phase) => phase !== undefined);
    expect(steps(['review', null], { phases: undated })).toBe('final 16');
  });

  it('of what is done none is open', () => {
    expect(steps(null, { progress: aProgress({ percent: 100 }) })).toBe('');
  });
});

describe('a phase that is done', () => {
  const [draft, review, final] = phases as [Phase, Phase, Phase];
  const done = (phase: Phase): Phase => ({ ...phase, done: true });
  it.each([
    ['is no step any more', [done(draft), review, final], null, 'review 9, final 16'],
    ['and neither is what was due before it', [draft, done(review), final], null, 'final 16'],
    ['the last one', [draft, review, done(final)], null, ''],
    ['that was said', [draft, done(review), final], ['review', '2026-10-12'], 'final 16'],
    [
      'before the one that was said',
      [done(draft), review, final],
      ['review', '2026-10-12'],
      'review 12 said, final 16',
    ],
  ] as const)('%s', (_, all, next, expected) => {
    expect(steps(next === null ? null : [...next], { phases: all })).toBe(expected);
  });

  it('is promised by no mail, whatever its day', () => {
    const today = Temporal.PlainDate.from('2026-10-06');
    const all = aProject({ phases: [draft, done(review), final] });
    expect(nextStep(all, today)?.what).toBe('final');
    expect(nextStep(aProject({ phases: [draft, review, done(final)] }), today)).toBeNull();
    expect(dayInFile(all, 'review')).toBeNull();
    expect(isFinished(all, 'review')).toBe(true);
  });
});

describe('of a project that is done, nothing is ahead and nothing overdue', () => {
  it.each([
    ['its phases', null, 100, null],
    ['its phases, one percent before', null, 99, 'review'],
    ['a step that was said', ['review', '2026-10-12'], 100, null],
    ['a step that was said, one percent before', ['review', '2026-10-12'], 99, 'review'],
    ['a step whose day is past', ['draft', '2026-10-05'], 100, null],
    ['a step whose day is past, one percent before', ['draft', '2026-10-05'], 99, 'review'],
  ] as const)('%s', (_, said, percent, expected) => {
    const today = Temporal.PlainDate.from('2026-10-08');
    const next = said === null ? null : { what: said[0], date: Temporal.PlainDate.from(said[1]) };
    const project = aProject({ phases, progress: aProgress({ percent, next }) });
    expect(stepAhead(project, today)?.what ?? null).toBe(expected);
    if (percent === 100) expect(overdueStep(project, today)).toBeNull();
  });

  it('the plan names no next one for its client, but what she said herself does', () => {
    const today = Temporal.PlainDate.from('2026-10-08');
    const said = { what: 'printing', date: Temporal.PlainDate.from('2026-10-12') };
    const done = (next: typeof said | null) =>
      aProject({ phases, progress: aProgress({ percent: 100, next }) });
    expect(nextStep(done(null), today)).toBeNull();
    expect(nextStep(done(said), today)).toEqual(said);
  });
});
