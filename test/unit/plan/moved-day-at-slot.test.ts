/** A day that she changed in the file, at the slot of an update: told as new, or hers to tell. */
import { describe, expect, it } from '@jest/globals';
import type { Happening } from '../../../src/ledger/entry.js';
import { planOf, type Row, thoughts } from './a-morning.js';
import { monday, moved, moveNews, told14, tuesday } from './a-moved-day.js';
import { sentNews } from './a-project.js';

describe('a day that moved', () => {
  const further = { ...moved, progress: { ...moved.progress, percent: 60 } };
  const question = planOf({ projects: [moved], happenings: told14, now: monday }).proposals[0]?.key ?? '';
  const asking: [string, Happening] = [
    monday,
    { type: 'proposed', key: 'asked', client: 'tom', why: 'date-changed', news: moveNews },
  ];
  it.each<[string, Row, string | null | undefined]>([
    ['as new, where she is not asked', { happenings: told14 }, '2026-10-19'],
    ['by its question alone, while that is open', { happenings: [...told14, asking] }, null],
    [
      'all the same, where she ordered it and that waits for her SEND',
      { happenings: [...told14, [monday, { ...asking[1], isHers: true } as Happening]] },
      '2026-10-19',
    ],
    ['by no update after the old day', { happenings: told14, now: '2026-10-16T07:00:00Z' }, null],
    [
      'as ever, once she wrote to the client since she was asked',
      {
        happenings: [
          ...told14,
          [monday, { type: 'proposed', key: question, client: 'tom', why: 'date-changed', news: moveNews }],
          [tuesday, { type: 'proposal-over', key: question, reason: 'stale' }],
        ],
        now: '2026-10-16T07:00:00Z',
      },
      '2026-10-19',
    ],
  ])('is told at the slot beside other news %s', (_, row, expected) => {
    const [mail] = planOf({ projects: [further], ...row }).scheduled;
    const told = mail?.news.tells === 'update' ? mail.news.projects[0] : undefined;
    expect(told).toMatchObject({ percent: 60, next: expected == null ? null : { date: expected } });
  });

  it('stays a question while the digest’s other proposals leave it out', () => {
    const always = { updates: { ask: 'always' as const }, projects: [further] };
    const { proposals } = planOf({ ...always, happenings: [...told14, asking] });
    expect(proposals.map(({ why }) => why)).toEqual(['always-ask']);
    const open = proposals.map(({ key, why, news }): [string, Happening] => [
      '2026-10-09T07:00:00Z',
      { type: 'proposed', key, client: 'tom', why, news },
    ]);
    const next = planOf({ ...always, happenings: [...told14, asking, ...open], now: '2026-10-12T07:00:00Z' });
    expect(next.stale).toEqual([]);
  });

  it('stays a question when an update that leaves it out has left', () => {
    const { key, news } = planOf({ projects: [further], happenings: [...told14, asking] }).scheduled[0] ?? {
      key: '',
      news: moveNews,
    };
    const left = sentNews('2026-10-09T08:00:00Z', news, { key, kind: 'scheduled' });
    const row = { projects: [further], happenings: [...told14, asking, ...left] };
    expect(planOf({ ...row, now: '2026-10-12T07:00:00Z' }).stale).toEqual([]);
    const wrote = { tom: '2026-10-09T09:00:00Z' };
    expect(planOf({ ...row, wrote, now: '2026-10-12T07:00:00Z' }).stale).toEqual(['asked']);
  });

  it('is not told at the slot either, where she said not to', () => {
    const { key, news } = planOf({ projects: [moved], happenings: told14, now: monday }).proposals[0] ?? {
      key: '',
      news: moveNews,
    };
    const skipped: [string, Happening][] = [
      ...told14,
      [monday, { type: 'proposed', key, client: 'tom', why: 'date-changed', news }],
      [monday, { type: 'proposal-over', key, reason: 'skipped' }],
    ];
    const row = { projects: [moved], happenings: skipped };
    expect(thoughts({ ...row, updates: { silenceAlarm: { workingDays: 30 } } })).toEqual([]);
    // After a week she is asked for a word, which is no text with that day.
    expect(thoughts(row)).toEqual(['tom asked silence: update ']);
  });
});
