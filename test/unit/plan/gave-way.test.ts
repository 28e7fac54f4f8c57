/**
 * Tom's update of Friday, 9 October, gave way to what Ana wrote to him herself: the next digest, on Monday, asks (a-morning.ts
 * has the desk).
 */
import { describe, expect, it } from '@jest/globals';
import type { Happening } from '../../../src/ledger/entry.js';
import { gaveWay, updatesGivingWay } from '../../../src/plan/gave-way.js';
import { instant } from '../calendar/policies.js';
import { heard, planOf, type Row, thoughts } from './a-morning.js';
import { aNewsMail, aProject, sentNews, slot, update } from './a-project.js';
import { aLedger } from './a-reply.js';

const FRIDAY = '2026-10-09T07:00:05Z';
const MONDAY = '2026-10-12T07:00:05Z';
const planned = aNewsMail(update({ percent: 75 }), { key: 'held', kind: 'scheduled' });
const gone: [string, Happening][] = [
  ...heard(),
  [FRIDAY, planned],
  ['2026-10-09T09:00:00Z', { type: 'dropped', key: 'held', why: 'she-wrote' }],
];
const monday: Row = {
  projects: [aProject({ percent: 75 })],
  happenings: gone,
  now: MONDAY,
  wrote: { tom: '2026-10-09T08:50:00Z' },
};
const ASKED = ['tom asked she-wrote: update bio 75'];

const digest: [string, Happening][] = [
  [
    MONDAY,
    { type: 'noting', messageId: 'digest', subject: 'digest', about: ['digest 2026-10-12'], authors: [] },
  ],
  [MONDAY, { type: 'noted', messageId: 'digest' }],
];

/** Monday's question, and what became of it. */
function answered(reason: 'skipped' | 'sent'): [string, Happening][] {
  const [proposal] = planOf(monday).proposals;
  if (proposal === undefined) throw new Error('she is asked on Monday');
  const { key, news } = proposal;
  return [
    ...gone,
    [MONDAY, { type: 'proposed', key, client: 'tom', why: 'she-wrote', news }],
    [MONDAY, { type: 'proposal-over', key, reason }],
  ];
}

describe('what an update was to tell that gave way', () => {
  it.each<[string, Row, string[]]>([
    ['is proposed by the next digest', {}, ASKED],
    [
      'with what she noted since',
      { projects: [aProject({ percent: 80 })] },
      ['tom asked she-wrote: update bio 80'],
    ],
    ['not where nothing of it is new any more', { projects: [aProject({ percent: 50 })] }, []],
    [
      'not where she ordered it meanwhile',
      { happenings: [...gone, ...sentNews('2026-10-09T12:00:00Z', update({ percent: 75 }))] },
      [],
    ],
    ['nor once she skipped it', { happenings: answered('skipped') }, []],
    [
      'skipped, it is not asked again for what she noted since: that goes at the slot',
      { happenings: answered('skipped'), projects: [aProject({ percent: 80 })] },
      [],
    ],
    [
      'which is next Friday, as ever',
      { happenings: [...gone, ...digest], now: '2026-10-16T07:00:05Z' },
      ['tom 10:00 update bio 75'],
    ],
    [
      'at a slot that comes before she was asked, she is asked, too',
      { projects: [aProject({ percent: 75, updates: { every: slot('1 10:00') } })] },
      ASKED,
    ],
  ])('%s', (_, row, expected) => {
    expect(thoughts({ ...monday, ...row })).toEqual(expected);
  });

  it.each<[string, Row, boolean]>([
    [
      'another mail of hers to him does not end the question',
      { wrote: { tom: '2026-10-12T10:00:00Z' } },
      false,
    ],
    ['other facts do', { projects: [aProject({ percent: 80 })] }, true],
  ])('%s', (_, row, isOver) => {
    const [proposal] = planOf(monday).proposals;
    const { key = '', news = update() } = proposal ?? {};
    const asked: Happening = { type: 'proposed', key, client: 'tom', why: 'she-wrote', news };
    const tuesday = {
      ...monday,
      now: '2026-10-13T07:00:05Z',
      happenings: [...gone, [MONDAY, asked]] as Row['happenings'],
    };
    expect(planOf({ ...tuesday, ...row } as Row).stale).toEqual(isOver ? [key] : []);
  });
});

describe('an update that waits', () => {
  const wrote = (at: string | null) => () => (at === null ? null : instant(at));
  it.each<[string, string | null, [string, Happening][], string[]]>([
    ['gives way to her mail', '2026-10-09T08:50:00Z', [], ['held']],
    ['not to an earlier one', '2026-10-09T06:50:00Z', [], []],
    ['nor where she wrote none', null, [], []],
    [
      'nor where she agreed to it',
      '2026-10-09T08:50:00Z',
      [
        [FRIDAY, { type: 'worded', key: 'held', subject: '', text: '', hash: 'h', basis: 'h' }],
        [FRIDAY, { type: 'approved', of: 'held', hash: 'h' }],
      ],
      [],
    ],
  ])('%s', (_, at, happenings, expected) => {
    expect(updatesGivingWay(aLedger([FRIDAY, planned], ...happenings), wrote(at))).toEqual(expected);
  });

  it('that ended otherwise gave way to nothing', () => {
    const skipped: [string, Happening] = [FRIDAY, { type: 'dropped', key: 'held', why: 'skipped' }];
    expect(gaveWay(aLedger([FRIDAY, planned], skipped), 'tom', null)).toBeNull();
    expect(gaveWay(aLedger(...gone), 'tom', null)?.key).toBe('held');
  });
});

describe('an update that waited for her answer until it was too late', () => {
  const tooLate: [string, Happening][] = [
    ...heard(),
    [FRIDAY, planned],
    ...digest,
    ['2026-10-12T08:00:00Z', { type: 'dropped', key: 'held', why: 'unanswered' }],
  ];
  const answeredIt = { tom: '2026-10-12T12:00:00Z' };
  const tuesday: Row = {
    ...{ projects: [aProject({ percent: 75 })], happenings: tooLate, now: '2026-10-13T07:00:05Z' },
    wrote: answeredIt,
    updates: { silenceAlarm: { workingDays: 30 } },
  };
  const skipped = (): [string, Happening][] => {
    const { key = '', news = update() } = planOf(tuesday).proposals[0] ?? {};
    return [
      ...tooLate,
      ['2026-10-13T07:00:05Z', { type: 'proposed', key, client: 'tom', why: 'she-wrote', news }],
      ['2026-10-13T08:00:00Z', { type: 'proposal-over', key, reason: 'skipped' }],
    ];
  };
  it.each<[string, Row, string[]]>([
    ['is proposed once she has answered', {}, ASKED],
    ['not before that', { wrote: {} }, []],
    ['nor for what she wrote before it was planned', { wrote: { tom: '2026-10-09T06:00:00Z' } }, []],
    ['nor twice', { happenings: skipped(), wrote: { tom: '2026-10-13T09:00:00Z' } }, []],
    [
      'and does not go at a slot before she was asked',
      { projects: [aProject({ percent: 75, updates: { every: slot('2 10:00') } })] },
      ASKED,
    ],
    [
      'at the next slot it is planned anew, answer or not',
      { now: '2026-10-16T07:00:05Z', wrote: {} },
      ['tom 10:00 update bio 75'],
    ],
  ])('%s', (_, row, expected) => {
    expect(thoughts({ ...tuesday, ...row })).toEqual(expected);
  });
});
