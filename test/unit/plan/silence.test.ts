/**
 * Who heard nothing for too long, and whose day moved without a word (a-morning.ts has the day).
 */
import { describe, expect, it } from '@jest/globals';
import type { Happening } from '../../../src/ledger/entry.js';
import type { News } from '../../../src/ledger/news.js';
import { LAST_FRIDAY, NINE, planOf, type Row, thoughts } from './a-morning.js';
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

describe('each day that was told', () => {
  const move: News = {
    ...{ tells: 'move', project: 'bio', phase: 'review', from: '2026-10-09' },
    ...{ to: '2026-10-19', final: '2026-10-26', remark: null },
  };
  const phases = { draft: '2026-10-05', review: '2026-10-19', final: '2026-10-26' };
  const notice = sentNews('2026-10-05T08:00:00Z', move);
  const row: Row = { now: '2026-10-07T07:00:00Z', happenings: notice };
  it.each<[string, Row, string[]]>([
    ['is as it was told', { projects: [aProject({ percent: 50, phases })] }, []],
    [
      'is watched, whatever comes next',
      { projects: [aProject({ percent: 50, phases: { ...phases, final: '2026-11-02' } })] },
      ['tom asked date-changed: move bio final 2026-10-26 2026-11-02'],
    ],
    [
      'is told of together with another',
      {
        projects: [
          aProject({ percent: 50, phases: { ...phases, review: '2026-10-20', final: '2026-11-02' } }),
        ],
      },
      ['tom asked date-changed: move bio review 2026-10-19 2026-10-20 final 2026-11-02'],
    ],
    [
      'also one that an update told, two mails ago',
      {
        projects: [
          aProject({
            percent: 50,
            next: ['draft', '2026-10-14'],
            phases: { ...phases, draft: '2026-10-14', review: '2026-10-21' },
          }),
        ],
        happenings: [
          ...sentNews(
            '2026-10-01T08:00:00Z',
            update({ percent: 50, next: { what: 'review', date: '2026-10-19' } }),
          ),
          ...sentNews(
            '2026-10-02T08:00:00Z',
            update({ percent: 50, next: { what: 'draft', date: '2026-10-14' } }),
          ),
        ],
      },
      ['tom asked date-changed: move bio review 2026-10-19 2026-10-21'],
    ],
    [
      'is asked about beside an update of the day that does not tell it',
      {
        now: NINE,
        projects: [
          aProject({
            percent: 60,
            next: ['review', '2026-10-19'],
            phases: { ...phases, final: '2026-11-02' },
          }),
        ],
        happenings: [...sentNews(LAST_FRIDAY, update({ percent: 50 })), ...notice],
      },
      ['tom 10:00 update bio 60', 'tom asked date-changed: move bio final 2026-10-26 2026-11-02'],
    ],
    [
      'stays the question that it is',
      {
        projects: [aProject({ percent: 50, phases: { ...phases, final: '2026-11-02' } })],
        happenings: [
          ...notice,
          [
            '2026-10-06T07:00:00Z',
            {
              ...{ type: 'proposed', key: 'asked', client: 'tom', why: 'date-changed' },
              news: { ...move, phase: 'final', from: '2026-10-26', to: '2026-11-02', final: null },
            },
          ],
        ],
      },
      ['tom asked date-changed: move bio final 2026-10-26 2026-11-02'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(thoughts({ ...row, ...changes })).toEqual(expected);
    expect(planOf({ ...row, ...changes }).stale).toEqual([]);
  });
});

describe('a day that she changed in the file', () => {
  const told14 = sentNews(LAST_FRIDAY, update({ percent: 50, next: { what: 'review', date: '2026-10-14' } }));
  const moved = aProject({ percent: 50, next: ['review', '2026-10-19'] });
  const monday = '2026-10-05T07:00:00Z';
  const move: News = {
    ...{ tells: 'move', project: 'bio', phase: 'review', from: '2026-10-14' },
    ...{ to: '2026-10-19', final: null, remark: null },
  };
  it.each<[string, Row, string[]]>([
    [
      'is asked about',
      { projects: [moved], happenings: told14, now: monday },
      ['tom asked date-changed: move bio review 2026-10-14 2026-10-19'],
    ],
    [
      'also where the plan of phases has it',
      {
        projects: [aProject({ percent: 50, phases: { review: '2026-10-19' } })],
        happenings: told14,
        now: monday,
      },
      ['tom asked date-changed: move bio review 2026-10-14 2026-10-19'],
    ],
    [
      'is told by the slot’s own mail',
      { projects: [moved], happenings: told14 },
      ['tom 10:00 update bio 50'],
    ],
    [
      'is no question once told',
      { projects: [moved], happenings: [...told14, ...sentNews('2026-10-04T08:00:00Z', move)], now: monday },
      [],
    ],
    [
      'is no question where the old day is past',
      {
        projects: [moved],
        happenings: told14,
        now: '2026-10-15T07:00:00Z',
        wrote: { tom: '2026-10-14T07:00:00Z' },
      },
      [],
    ],
    [
      'is no question where it was never told',
      { projects: [moved], happenings: sentNews(LAST_FRIDAY, update({ percent: 50 })), now: monday },
      [],
    ],
  ])('%s', (_, row, expected) => {
    expect(thoughts(row)).toEqual(expected);
  });

  it('is not told at the slot either, where she said not to', () => {
    const { key, news } = planOf({ projects: [moved], happenings: told14, now: monday }).proposals[0] ?? {
      key: '',
      news: move,
    };
    const skipped: [string, Happening][] = [
      ...told14,
      [monday, { type: 'proposed', key, client: 'tom', why: 'date-changed', news }],
      [monday, { type: 'proposal-over', key, reason: 'skipped' }],
    ];
    expect(thoughts({ projects: [moved], happenings: skipped })).toEqual([]);
  });
});
