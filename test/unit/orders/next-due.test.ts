/** Which step `move` concerns: the one that an update names, in whatever order the phases stand. It is 6 October 2026. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { nextDue } from '../../../src/orders/next-due.js';
import { nextStep } from '../../../src/projects/next-step.js';
import { aPhase, aProgress, aProject } from '../projects/a-project.js';

const TODAY = Temporal.PlainDate.from('2026-10-06');
const PHASES = [aPhase('draft', '2026-10-05'), aPhase('final', '2026-10-16'), aPhase('review', '2026-10-09')];

function moved(next: [what: string, date: string | null] | null, phases = PHASES): string {
  const date = next?.[1] == null ? null : Temporal.PlainDate.from(next[1]);
  const progress = aProgress({ next: next === null ? null : { what: next[0], date } });
  const due = nextDue(aProject({ phases, progress }), TODAY);
  return due === null ? 'none' : `${due.name} ${due.due.day}`;
}

describe('the step that move concerns', () => {
  it.each([
    ['the earliest ahead, wherever it stands in the file', null, 'review 9'],
    ['the one that was said', ['final', '2026-10-20'], 'final 20'],
    ['the one that was said, with its phase’s day', ['final', null], 'final 16'],
    ['one that was said and is past', ['printing', '2026-10-02'], 'printing 2'],
    ['one whose phase was put off', ['draft', '2026-10-02'], 'draft 5'],
    ['one that was said and has no day', ['printing', null], 'none'],
  ] as const)('%s', (_, next, expected) => {
    expect(moved(next === null ? null : [...next])).toBe(expected);
  });

  it('none that is done', () => {
    const done = PHASES.map((phase) => ({ ...phase, done: phase.name === 'review' }));
    expect(moved(null, done)).toBe('final 16');
    expect(moved(['review', '2026-10-12'], done)).toBe('final 16');
  });

  it('where all is past: the last', () => {
    expect(moved(null, [aPhase('draft', '2026-09-05'), aPhase('proof', '2026-09-01')])).toBe('draft 5');
  });

  it('is the one that an update names, where that has a day', () => {
    const date = fc.option(fc.integer({ min: -10, max: 30 }).map((days) => TODAY.add({ days }).toString()));
    const phases = fc.tuple(date, date, date).map((days) => days.map((day, at) => aPhase(`p${at}`, day)));
    const said = fc.option(fc.tuple(fc.constantFrom('p0', 'p1', 'p2', 'other'), date));
    fc.assert(
      fc.property(phases, said, (all, next) => {
        const day = next?.[1] == null ? null : Temporal.PlainDate.from(next[1]);
        const progress = aProgress({
          percent: 40,
          next: next === null ? null : { what: next[0], date: day },
        });
        const project = aProject({ phases: all, progress });
        const told = nextStep(project, TODAY);
        if (told?.date == null) return;
        expect(nextDue(project, TODAY)).toEqual({ name: told.what, due: told.date });
      }),
    );
  });
});
