/**
 * Who heard nothing for too long, and whose day moved without a word (a-morning.ts has the day).
 */
import { describe, expect, it } from '@jest/globals';
import type { Happening } from '../../../src/ledger/entry.js';
import type { Project } from '../../../src/projects/project.js';
import { NINE, planOf, type Row, thoughts } from './a-morning.js';
import { aProject, sentNews, update } from './a-project.js';

describe('the silence alarm', () => {
  const row: Row = {
    now: '2026-10-07T07:00:00Z',
    projects: [aProject({ percent: 50, next: ['review', '2026-10-14'] })],
  };
  const since = (at: string): [string, Happening][] => sentNews(at, update({ percent: 40 }));
  it.each<[string, Row, string[]]>([
    ['four working days are none', { ...row, happenings: since('2026-10-01T08:00:00Z') }, []],
    [
      'five are one: Thursdays count, she works then',
      { ...row, happenings: since('2026-09-30T08:00:00Z') },
      ['tom asked silence: update bio 50'],
    ],
    [
      'her own mail counts as hearing',
      { ...row, happenings: since('2026-09-28T08:00:00Z'), wrote: { tom: '2026-10-05T08:00:00Z' } },
      [],
    ],
    [
      'so does what the file says was told',
      { ...row, projects: [aProject({ percent: 50, told: [40, '2026-10-05'] })] },
      [],
    ],
    [
      'without facts she is asked for some',
      { ...row, projects: [aProject()], happenings: since('2026-09-28T08:00:00Z') },
      ['tom asked silence: update '],
    ],
    ['who never heard since the bot came', { ...row }, ['tom asked silence: update bio 50']],
    [
      'what is done is nothing to be silent about',
      { ...row, projects: [aProject({ percent: 100 })], happenings: since('2026-09-28T08:00:00Z') },
      [],
    ],
    [
      'at a slot the mail itself ends it',
      { ...row, now: NINE, happenings: since('2026-09-28T08:00:00Z') },
      ['tom 10:00 update bio 50'],
    ],
    [
      'at a slot without news it is the one question',
      {
        ...row,
        now: NINE,
        happenings: sentNews(
          '2026-09-28T08:00:00Z',
          update({ percent: 50, next: { what: 'review', date: '2026-10-14' } }),
        ),
      },
      ['tom asked silence: update bio 50'],
    ],
    [
      'it is no proposal of the week',
      { ...row, happenings: since('2026-09-28T08:00:00Z'), updates: { proposalsPerWeek: 0 } },
      ['tom asked silence: update bio 50'],
    ],
    [
      'the setting says how long',
      { ...row, happenings: since('2026-10-01T08:00:00Z'), updates: { silenceAlarm: { workingDays: 4 } } },
      ['tom asked silence: update bio 50'],
    ],
  ])('%s', (_, changed, expected) => {
    expect(thoughts(changed)).toEqual(expected);
  });

  it('takes the place of what waits with the same text', () => {
    const before = since('2026-09-28T08:00:00Z');
    const [alarm] = planOf({ ...row, happenings: before }).proposals;
    const waits: Happening = {
      ...{ type: 'proposed', key: 'waits', client: 'tom', why: 'nothing-new' },
      news: alarm?.news ?? update(),
    };
    const asks = ['05', '06'].map((day): [string, Happening] => [
      `2026-10-${day}T07:00:00Z`,
      { type: 'proposal-asked', key: 'waits', in: `digest 2026-10-${day}` },
    ]);
    const plan = planOf({ ...row, happenings: [...before, ['2026-10-02T07:00:00Z', waits], ...asks] });
    expect(plan.proposals.map(({ why }) => why)).toEqual(['silence']);
    expect(plan.stale).toEqual(['waits']);
  });

  it('is raised once in a silence, and stands while it lasts', () => {
    const happenings = since('2026-09-28T08:00:00Z');
    const [alarm] = planOf({ ...row, happenings }).proposals;
    const proposed: Happening = {
      type: 'proposed',
      client: 'tom',
      key: alarm?.key ?? '',
      why: 'silence',
      news: alarm?.news ?? update(),
    };
    const open: [string, Happening][] = [...happenings, ['2026-10-07T07:00:00Z', proposed]];
    const later = { ...row, now: '2026-10-12T07:00:00Z', happenings: open };
    expect(planOf(later)).toEqual({ stale: [], scheduled: [], proposals: [] });
    const over: [string, Happening] = [NINE, { type: 'proposal-over', key: proposed.key, reason: 'skipped' }];
    expect(planOf({ ...later, happenings: [...open, over] }).proposals).toEqual([]);
  });
});

it('an alarm without facts is over once there are some, and rests while the client is paused', () => {
  const proposed: Happening = {
    ...{ type: 'proposed', key: 'old', client: 'tom', why: 'silence' },
    news: update(),
  };
  const row: Row = {
    projects: [aProject({ percent: 50 })],
    happenings: [['2026-10-08T07:00:00Z', proposed]],
    updates: { every: null },
  };
  expect(planOf(row)).toMatchObject({ stale: ['old'], proposals: [{ why: 'silence' }] });
  const nothing = { stale: [], scheduled: [], proposals: [] };
  expect(planOf({ ...row, paused: [{ what: 'client', client: 'tom' }] })).toEqual(nothing);
  expect(planOf({ ...row, paused: [{ what: 'ill' }] })).toEqual(nothing);
});

describe('another question about the client', () => {
  const happenings = sentNews(
    '2026-10-02T08:00:00Z',
    update({ percent: 75, next: { what: 'review', date: '2026-10-30' } }),
  );
  const monday = '2026-10-05T07:00:00Z';
  const late = '2026-10-13T07:00:00Z';
  const less = aProject({ percent: 60, next: ['review', '2026-10-30'] });
  const moved = aProject({ percent: 75, next: ['review', '2026-11-06'] });

  /** What she was asked on Monday, and what became of it. */
  function asked(project: Project, ...ends: ((key: string) => Happening)[]): [string, Happening][] {
    const [proposal] = planOf({ projects: [project], happenings, now: monday }).proposals;
    if (proposal === undefined) throw new Error('she is asked on Monday');
    const { key, why, news } = proposal;
    return [
      ...happenings,
      [monday, { type: 'proposed', key, client: 'tom', why, news }],
      ...ends.map((end): [string, Happening] => [monday, end(key)]),
    ];
  }

  const skip = (key: string): Happening => ({ type: 'proposal-over', key, reason: 'skipped' });
  const digest =
    (date: string) =>
    (key: string): Happening => ({ type: 'proposal-asked', key, in: `digest ${date}` });
  const twice = [digest('2026-10-05'), digest('2026-10-06')];
  it.each<[string, Project, [string, Happening][], string[]]>([
    [
      'once skipped, masks no silence: less than was told',
      less,
      asked(less, skip),
      ['tom asked silence: update '],
    ],
    [
      'once skipped, masks no silence: a moved day',
      moved,
      asked(moved, skip),
      ['tom asked silence: update '],
    ],
    ['asked twice, masks none either', moved, asked(moved, ...twice), ['tom asked silence: update bio 75']],
    ['that is asked still, is the one', moved, asked(moved), []],
  ])('%s', (_, project, before, expected) => {
    const row = { projects: [project], happenings: before, now: late, updates: { every: null } };
    expect(thoughts(row)).toEqual(expected);
  });
});

describe('a mail of unknown fate', () => {
  const left = sentNews('2026-10-06T08:00:00Z', update({ percent: 75 })).slice(0, 3);
  const unknown: [string, Happening] = [
    '2026-10-06T08:00:05Z',
    { type: 'unknown', key: 'news 2026-10-06T08:00:00Z' },
  ];
  const row: Row = {
    projects: [aProject({ percent: 75, next: ['review', '2026-10-30'] })],
    happenings: [...sentNews('2026-09-28T08:00:00Z', update({ percent: 50 })), ...left, unknown],
    updates: { every: null },
  };
  it.each<[string, string, string[]]>([
    ['counts as heard for as long as silence is none', '2026-10-12T07:00:05Z', []],
    ['and then no more', '2026-10-13T07:00:05Z', ['tom asked silence: update bio 75']],
  ])('%s', (_, now, expected) => {
    expect(thoughts({ ...row, now })).toEqual(expected);
  });
});
