/** A project after an order, a row each: what its file will say, and that doing it twice changes nothing more. */
import { describe, expect, it } from '@jest/globals';
import {
  afterDone,
  afterField,
  afterMove,
  afterStep,
  afterUpdate,
} from '../../../src/projects/apply-order.js';
import { nextStep } from '../../../src/projects/next-step.js';
import type { Project } from '../../../src/projects/project.js';
import { aPhase, aProgress, aProject, day, phasesOf } from './a-project.js';

const TUESDAY = { today: day('2026-10-06'), toldRemark: null };
const RETAINER = aProject({ phases: [], progress: aProgress({ percent: null, told: null }) });

/** "75 % · final touches · review 2026-10-09". */
function said({ progress }: Project): string {
  const { percent, remark, next } = progress;
  const facts = [
    percent === null ? null : `${percent} %`,
    remark,
    next && `${next.what} ${next.date ?? '-'}`,
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}

type Update = { percent?: number; date?: string; remark?: string };
type Row = [says: string, project: Project, order: Update, expected: string, toldRemark?: string];

const UPDATES: Row[] = [
  ['a percent', aProject(), { percent: 75 }, '75 %'],
  ['a remark', aProject(), { remark: 'final touches' }, '50 % · final touches'],
  ['a date is the next phase’s', aProject(), { date: '2026-10-09' }, '50 % · review 2026-10-09'],
  ['another date moves that phase', aProject(), { date: '2026-10-12' }, '50 % · review 2026-10-12'],
  [
    'what was promised before is meant again',
    aProject({ progress: aProgress({ next: { what: 'final', date: day('2026-10-08') } }) }),
    { date: '2026-10-14' },
    '50 % · final 2026-10-14',
  ],
  [
    'unless another phase is due on that very day',
    aProject({ progress: aProgress({ next: { what: 'draft', date: day('2026-10-06') } }) }),
    { date: '2026-10-09' },
    '50 % · review 2026-10-09',
  ],
  [
    'with no day ahead, the first phase without one is meant',
    aProject({ phases: [aPhase('draft', '2026-10-01'), aPhase('review', null)] }),
    { date: '2026-10-09' },
    '50 % · review 2026-10-09',
  ],
  [
    'a remark that he was told goes',
    aProject({ progress: aProgress({ remark: 'sketches' }) }),
    { percent: 75 },
    '75 %',
    'sketches',
  ],
  [
    'one that he was not told stays',
    aProject({ progress: aProgress({ remark: 'colours' }) }),
    { percent: 75 },
    '75 % · colours',
    'sketches',
  ],
  [
    'an update without a word of its own tells what the file says',
    aProject({ progress: aProgress({ remark: 'sketches' }) }),
    {},
    '50 % · sketches',
    'sketches',
  ],
  ['a retainer has no step for a day', RETAINER, { date: '2026-10-09', remark: 'site is up' }, 'site is up'],
];

describe('an update', () => {
  it.each(UPDATES)('%s', (...row) => {
    const [, project, { percent, date, remark }, expected, toldRemark] = row;
    const order = {
      percent: percent ?? null,
      date: date === undefined ? null : day(date),
      remark: remark ?? null,
    };
    const after = afterUpdate(project, order, { ...TUESDAY, toldRemark: toldRemark ?? null });
    expect(said(after)).toBe(expected);
    expect(afterUpdate(after, order, { ...TUESDAY, toldRemark: toldRemark ?? null })).toEqual(after);
  });

  it('sets the phase’s day as well', () => {
    const after = afterUpdate(aProject(), { percent: null, date: day('2026-10-12'), remark: null }, TUESDAY);
    expect(phasesOf(after)).toBe('draft 2026-10-05, review 2026-10-12, final 2026-10-16');
  });
});

describe('done', () => {
  it('leaves nothing that comes next or is needed', () => {
    const next = { what: 'final', date: day('2026-10-16') };
    const after = afterDone(aProject({ progress: aProgress({ next, needFromYou: 'photos' }) }), {
      remark: null,
    });
    expect(after.progress).toMatchObject({ percent: 100, next: null, needFromYou: null });
  });

  it('gives a retainer no percent', () => {
    expect(afterDone(RETAINER, { remark: null }).progress.percent).toBeNull();
  });
});

describe('a date that moves', () => {
  const moves = [
    { name: 'review', from: day('2026-10-09'), to: day('2026-10-19') },
    { name: 'final', from: day('2026-10-16'), to: day('2026-10-26') },
  ];

  it('moves all phases that the order names, and what was promised next', () => {
    const next = { what: 'review', date: day('2026-10-09') };
    const after = afterMove(aProject({ progress: aProgress({ next }) }), { moves });
    expect(phasesOf(after)).toBe('draft 2026-10-05, review 2026-10-19, final 2026-10-26');
    expect(said(after)).toBe('50 % · review 2026-10-19');
    expect(afterMove(after, { moves })).toEqual(after);
  });

  it('leaves another promise alone', () => {
    const next = { what: 'draft', date: day('2026-10-07') };
    expect(said(afterMove(aProject({ progress: aProgress({ next }) }), { moves }))).toBe(
      '50 % · draft 2026-10-07',
    );
  });
});

type Field = [field: string, value: string, date: string | null, expected: object | null];

const FIELDS: Field[] = [
  ['need', 'photos', null, { progress: { needFromYou: 'photos' } }],
  ['need', '-', null, { progress: { needFromYou: null } }],
  ['goal', 'three speaking invitations', null, { goal: 'three speaking invitations' }],
  ['extra', 'EUR 120', null, { rounds: { included: 2, extra: 'EUR 120' } }],
  ['rounds', '3', null, { rounds: { included: 3 } }],
  ['rounds', 'many', null, null],
  ['payment', 'half now', null, { terms: { payment: 'half now' } }],
  ['usageRights', 'web', null, { terms: { usageRights: 'web' } }],
  ['remark', 'sketches', null, { progress: { remark: 'sketches' } }],
  ['name', 'short bio', null, { name: 'short bio' }],
  ['name', '-', null, null],
  [
    'review',
    '12 oct',
    '2026-10-12',
    { phases: [{ name: 'draft' }, { due: day('2026-10-12') }, { name: 'final' }] },
  ],
  ['review', 'soon', null, null],
  ['final', '-', null, { phases: [{ name: 'draft' }, { name: 'review' }, { name: 'final', due: null }] }],
];

describe('a field', () => {
  it.each(FIELDS)('%s: %s', (field, value, date, expected) => {
    const after = afterField(aProject(), { field, value, date: date === null ? null : day(date) });
    if (expected === null) expect(after).toBeNull();
    else expect(after).toMatchObject(expected);
  });

  it.each([
    ['cleared, nothing is promised for it any more', '-', null, ''],
    ['moved, the promise moves with it', '12 oct', '2026-10-12', 'review 2026-10-12'],
  ])('of the phase that was promised: %s', (_, value, date, expected) => {
    const project = aProject({ progress: aProgress({ next: { what: 'review', date: day('2026-10-09') } }) });
    const after = afterField(project, { field: 'review', value, date: date === null ? null : day(date) });
    const next = after?.progress.next ?? null;
    expect(next === null ? '' : `${next.what} ${next.date}`).toBe(expected);
  });

  it('of a phase that was done: with a new day it is not', () => {
    const after = afterField(afterStep(aProject(), 'review'), {
      ...{ field: 'review', value: '12 oct', date: day('2026-10-12') },
    });
    expect(after?.phases.map(({ done }) => done)).toEqual([null, null, null]);
  });

  it('of a phase that the file lacks makes it, where it usually stands', () => {
    const project = aProject({ phases: [aPhase('draft', null), aPhase('final', null)] });
    const after = afterField(project, { field: 'review', value: '12 oct', date: day('2026-10-12') });
    expect(after && phasesOf(after)).toBe('draft -, review 2026-10-12, final -');
  });
});

describe('what comes next', () => {
  it.each([
    ['the next phase due', aProject(), '2026-10-06', 'review 2026-10-09'],
    ['on its very day still', aProject(), '2026-10-09', 'review 2026-10-09'],
    ['the one after, once it is past', aProject(), '2026-10-10', 'final 2026-10-16'],
    ['nothing after the last', aProject(), '2026-10-17', ''],
    [
      'what was promised',
      aProject({ progress: aProgress({ next: { what: 'proofs', date: day('2026-10-08') } }) }),
      '2026-10-06',
      'proofs 2026-10-08',
    ],
    [
      'nothing while a promise is past: only she knows',
      aProject({ progress: aProgress({ next: { what: 'proofs', date: day('2026-10-05') } }) }),
      '2026-10-06',
      '',
    ],
    [
      'a promise without a day takes its phase’s',
      aProject({ progress: aProgress({ next: { what: 'final', date: null } }) }),
      '2026-10-06',
      'final 2026-10-16',
    ],
  ])('is %s', (_, project, today, expected) => {
    const next = nextStep(project, day(today));
    expect(next === null ? '' : `${next.what} ${next.date}`).toBe(expected);
  });
});
