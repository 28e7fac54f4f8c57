/**
 * What she is asked about where nothing is new, and when such a question is over (a-morning.ts has the day).
 */
import { describe, expect, it } from '@jest/globals';
import type { Happening } from '../../../src/ledger/entry.js';
import type { News } from '../../../src/ledger/news.js';
import { heard, planOf, type Row, thoughts } from './a-morning.js';
import { aProject, sentNews, told, update } from './a-project.js';
import { aClient } from './a-reply.js';

describe('with nothing new', () => {
  const date: [string, string] = ['review', '2026-10-14'];
  const next = { what: 'review', date: '2026-10-14' };
  const before = sentNews('2026-10-01T08:00:00Z', update({ percent: 50, next }));
  const short = { silenceAlarm: { workingDays: 30 } };
  it.each<[string, Row, string[]]>([
    [
      'a day ahead is worth a proposal',
      { projects: [aProject({ percent: 50, next: date })], happenings: before, updates: short },
      ['tom asked nothing-new: update bio 50'],
    ],
    [
      'what is needed, too',
      {
        projects: [aProject({ percent: 50, needFromYou: 'photos' })],
        happenings: sentNews('2026-10-01T08:00:00Z', update({ percent: 50, needFromYou: 'photos' })),
        updates: short,
      },
      ['tom asked nothing-new: update bio 50'],
    ],
    [
      'never an empty "still working on it"',
      { projects: [aProject({ percent: 50 })], happenings: before, updates: short },
      [],
    ],
    [
      'a day that is past is nothing to say',
      {
        projects: [aProject({ percent: 50, next: ['review', '2026-10-08'] })],
        happenings: before,
        updates: short,
      },
      [],
    ],
    [
      'who heard at the last slot is not asked about',
      {
        projects: [aProject({ percent: 50, next: date })],
        happenings: sentNews('2026-10-02T08:01:00Z', update({ percent: 50, next })),
        updates: short,
      },
      [],
    ],
    [
      'to whom she wrote herself, neither',
      {
        projects: [aProject({ percent: 50, next: date })],
        happenings: before,
        wrote: { tom: '2026-10-06T08:00:00Z' },
        updates: short,
      },
      [],
    ],
    [
      'on another day nobody is asked about',
      {
        projects: [aProject({ percent: 50, next: date })],
        happenings: before,
        now: '2026-10-07T07:00:00Z',
        updates: short,
      },
      [],
    ],
    [
      'the setting limits them',
      {
        projects: [aProject({ percent: 50, next: date })],
        happenings: before,
        updates: { ...short, proposalsPerWeek: 0 },
      },
      [],
    ],
  ])('%s', (_, row, expected) => {
    expect(thoughts(row)).toEqual(expected);
  });

  it('asks about those first who heard nothing for longest', () => {
    const projects = [
      aProject({ percent: 50, next: date }),
      aProject({ slug: 'menu', client: 'pia', percent: 50, next: date }),
    ];
    const happenings = [
      ...before,
      ...sentNews('2026-09-28T08:00:00Z', update({ project: 'menu', percent: 50, next }), { client: 'pia' }),
    ];
    const row = { projects, happenings, updates: { ...short, proposalsPerWeek: 1 } };
    expect(thoughts(row)).toEqual(['pia asked nothing-new: update menu 50']);
    const asked: Happening = {
      type: 'proposed',
      key: 'x',
      client: 'lena',
      why: 'nothing-new',
      news: update(),
    };
    expect(thoughts({ ...row, happenings: [...happenings, ['2026-10-08T07:00:00Z', asked]] })).toEqual([]);
    expect(thoughts({ ...row, happenings: [...happenings, ['2026-10-01T07:00:00Z', asked]] })).toHaveLength(
      1,
    );
  });
});

describe('a proposal is over', () => {
  const next = { what: 'review', date: '2026-10-14' };
  const news = update({ percent: 50, next });
  const project = aProject({ percent: 50, next: ['review', '2026-10-14'] });
  const open: [string, Happening][] = [
    ...sentNews('2026-09-21T08:00:00Z', news),
    ['2026-10-02T07:00:00Z', { type: 'proposed', key: 'p', client: 'tom', why: 'nothing-new', news }],
  ];
  it.each<[string, Row, boolean]>([
    ['not while it is true', {}, false],
    [
      'when its facts are others',
      { projects: [aProject({ percent: 60, next: ['review', '2026-10-14'] })] },
      true,
    ],
    ['when its day is past', { now: '2026-10-15T07:00:00Z' }, true],
    [
      'not while the file of its project is broken',
      {
        projects: [project, aProject({ slug: 'logo', percent: 20 })],
        broken: ['bio'],
        updates: { every: null },
      },
      false,
    ],
    ['when the project is closed', { projects: [aProject({ percent: 50, status: 'closed' })] }, true],
    ['when she wrote herself', { wrote: { tom: '2026-10-02T09:00:00Z' } }, true],
    ['not when she wrote before', { wrote: { tom: '2026-10-01T09:00:00Z' } }, false],
    [
      'when other news left',
      { happenings: [...open, ...sentNews('2026-10-06T08:00:00Z', update(told({ project: 'logo' })))] },
      true,
    ],
  ])('%s', (_, row, expected) => {
    const { stale } = planOf({ projects: [project], happenings: open, ...row });
    expect(stale).toEqual(expected ? ['p'] : []);
  });
});

describe('what waits for her word', () => {
  const quiet = { silenceAlarm: { workingDays: 30 } };
  const always: Row = {
    projects: [aProject({ percent: 60 })],
    updates: { ...quiet, ask: 'always' },
    now: '2026-10-16T07:00:05Z',
  };
  const asked = (why: 'always-ask' | 'nothing-new', news: News, client = 'tom'): [string, Happening] => [
    '2026-10-09T07:00:05Z',
    { type: 'proposed', key: `last week ${client}`, client, why, news },
  ];
  const mine = asked('always-ask', update({ percent: 60 }));
  it.each<[string, Row, string[]]>([
    ['is not asked about one more time at the next slot', {}, []],
    [
      'is, once its facts are others',
      { projects: [aProject({ percent: 70 })] },
      ['tom asked always-ask: update bio 70'],
    ],
    [
      'is, where she said SKIP',
      {
        happenings: [
          ...heard(),
          mine,
          ['2026-10-09T07:10:00Z', { type: 'proposal-over', key: 'last week tom', reason: 'skipped' }],
        ],
      },
      ['tom asked always-ask: update bio 60'],
    ],
    [
      'is, where it is over this very morning',
      { wrote: { tom: '2026-10-14T08:00:00Z' } },
      ['tom asked always-ask: update bio 60'],
    ],
    [
      'is, by the alarm',
      { updates: { ask: 'always' }, happenings: [...heard(), mine, shownIn('a'), shownIn('b')] },
      ['tom asked silence: update bio 60'],
    ],
  ])('%s', (_, row, expected) => {
    expect(thoughts({ ...always, happenings: [...heard(), mine], ...row })).toEqual(expected);
  });

  it('uses up no week of the others', () => {
    const next = { what: 'review', date: '2026-11-14' };
    const people = ['tom', 'pia', 'omar', 'lena'];
    const row: Row = {
      clients: people.map((slug) => aClient({ slug, address: `${slug}@example.com` })),
      projects: people.map((client) =>
        aProject({ client, slug: `of ${client}`, percent: 50, next: ['review', '2026-11-14'] }),
      ),
      updates: quiet,
      now: '2026-10-16T07:00:05Z',
    };
    const news = (client: string) => update({ project: `of ${client}`, percent: 50, next });
    const happenings = [
      ...people.flatMap((client, index) => sentNews(`2026-09-2${index}T08:00:00Z`, news(client), { client })),
      ...['tom', 'pia'].map((client) => asked('nothing-new', news(client), client)),
      ...['tom', 'pia'].flatMap((client) => [shownIn('a', client), shownIn('b', client)]),
    ];
    expect(thoughts({ ...row, happenings })).toEqual([
      'omar asked nothing-new: update of omar 50',
      'lena asked nothing-new: update of lena 50',
    ]);
  });
});

function shownIn(digest: string, client = 'tom'): [string, Happening] {
  return ['2026-10-12T07:00:05Z', { type: 'proposal-asked', key: `last week ${client}`, in: digest }];
}
