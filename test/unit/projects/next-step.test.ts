/** Which steps of a project have a day, and stand open still. It is October 2026. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { datedSteps } from '../../../src/projects/next-step.js';
import type { Project } from '../../../src/projects/project.js';
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
