/** Days that a client was told and that the file says otherwise by now: each is watched, and asked about once. */
import { describe, expect, it } from '@jest/globals';
import type { Happening } from '../../../src/ledger/entry.js';
import type { News } from '../../../src/ledger/news.js';
import { LAST_FRIDAY, NINE, planOf, type Row, thoughts } from './a-morning.js';
import { monday, moved, moveNews, told14, tuesday } from './a-moved-day.js';
import { aNewsMail, aProject, sentNews, update } from './a-project.js';

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
      'stays the question that it is, and is none a second time',
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
      [],
    ],
  ])('%s', (_, changes, expected) => {
    expect(thoughts({ ...row, ...changes })).toEqual(expected);
    expect(planOf({ ...row, ...changes }).stale).toEqual([]);
  });
});

describe('a day that she changed in the file', () => {
  const waits = aNewsMail(update({ percent: 50, next: { what: 'review', date: '2026-10-19' } }), {
    ...{ key: 'waits', kind: 'scheduled' },
  });
  const agreed: [string, Happening][] = [
    [monday, { type: 'worded', key: 'waits', subject: '', text: '', hash: 'h', basis: 'h' }],
    [monday, { type: 'approved', of: 'waits', hash: 'h' }],
  ];
  const gaveWay: [string, Happening] = [
    '2026-10-05T09:00:00Z',
    { type: 'dropped', key: 'waits', why: 'she-wrote' },
  ];
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
      'is asked about where that waits: it may never leave',
      { projects: [moved], happenings: told14, held: ['tom'] },
      ['tom 10:00 update bio 50', 'tom asked date-changed: move bio review 2026-10-14 2026-10-19'],
    ],
    [
      'is asked about where that waits since the digest',
      { projects: [moved], happenings: [...told14, [monday, waits]], now: tuesday, held: ['tom'] },
      ['tom asked date-changed: move bio review 2026-10-14 2026-10-19'],
    ],
    [
      'is told by what is on its way still',
      { projects: [moved], happenings: [...told14, [monday, waits]], now: tuesday },
      [],
    ],
    [
      'is told by what she said SEND to, whatever else waits',
      { projects: [moved], happenings: [...told14, [monday, waits], ...agreed], now: tuesday, held: ['tom'] },
      [],
    ],
    [
      'is asked about where that gave way to her own mail',
      {
        ...{ projects: [moved], happenings: [...told14, [monday, waits], gaveWay], now: tuesday },
        wrote: { tom: '2026-10-05T09:00:00Z' },
      },
      ['tom asked date-changed: move bio review 2026-10-14 2026-10-19', 'tom asked she-wrote: update bio 50'],
    ],
    [
      'is no question once told',
      {
        projects: [moved],
        happenings: [...told14, ...sentNews('2026-10-04T08:00:00Z', moveNews)],
        now: monday,
      },
      [],
    ],
    [
      'is asked about where the old day is past, too',
      { projects: [moved], happenings: told14, now: '2026-10-15T07:00:00Z' },
      ['tom asked date-changed: move bio review 2026-10-14 2026-10-19'],
    ],
    [
      'is not told by the slot’s own mail then, which tells the rest',
      {
        projects: [{ ...moved, progress: { ...moved.progress, percent: 60 } }],
        happenings: told14,
        now: '2026-10-16T07:00:00Z',
      },
      ['tom 10:00 update bio 60', 'tom asked date-changed: move bio review 2026-10-14 2026-10-19'],
    ],
    [
      'is no question where all is done',
      {
        projects: [{ ...moved, progress: { ...moved.progress, percent: 100 } }],
        happenings: told14,
        now: monday,
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
});
