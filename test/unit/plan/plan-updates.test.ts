/**
 * What goes out by itself at the slot, a row each (a-morning.ts has the day).
 */
import { describe, expect, it } from '@jest/globals';
import type { Happening } from '../../../src/ledger/entry.js';
import type { Client } from '../../../src/projects/client.js';
import type { Project } from '../../../src/projects/project.js';
import { heard, NINE, planOf, type Row, thoughts } from './a-morning.js';
import { aNewsMail, aProject, sentNews, slot, update } from './a-project.js';
import { aClient, aPlanned } from './a-reply.js';

const needs = aProject({ percent: 50, needFromYou: 'photos' });
const friday = { every: slot('5 10:00') };

describe('at the slot', () => {
  it.each<[string, Row, string[]]>([
    [
      'what is new goes by itself',
      { projects: [aProject({ percent: 75 })], happenings: heard() },
      ['tom 10:00 update bio 75'],
    ],
    [
      'two projects share a mail',
      { projects: [aProject({ percent: 75 }), aProject({ slug: 'logo', percent: 20 })], happenings: heard() },
      ['tom 10:00 update bio 75 + logo 20'],
    ],
    [
      'only what is new is in it',
      { projects: [aProject({ percent: 50 }), aProject({ slug: 'logo', percent: 20 })], happenings: heard() },
      ['tom 10:00 update logo 20'],
    ],
    [
      'one with another slot comes along',
      {
        projects: [
          aProject({ percent: 75, updates: friday }),
          aProject({ slug: 'logo', percent: 20, updates: { every: slot('1 10:00') } }),
        ],
        updates: { every: null },
        happenings: heard(),
      },
      ['tom 10:00 update bio 75 + logo 20'],
    ],
    [
      'each client has a mail',
      {
        projects: [aProject({ percent: 75 }), aProject({ slug: 'menu', client: 'pia', percent: 20 })],
        happenings: heard(),
      },
      ['tom 10:00 update bio 75', 'pia 10:00 update menu 20'],
    ],
    [
      'what is done closes',
      { projects: [aProject({ percent: 100 })], happenings: heard() },
      ['tom 10:00 done bio 100'],
    ],
    [
      'nothing goes after the farewell, whatever stands in the file later',
      {
        projects: [aProject({ percent: 100, remark: 'the files are in the folder', needFromYou: 'photos' })],
        clients: [aClient({ level: 'close' })],
        happenings: heard(100),
      },
      [],
    ],
    [
      'what is done closes, also for who is told only what is finished',
      { projects: [aProject({ percent: 100 })], clients: [aClient({ level: 'quiet' })], happenings: heard() },
      ['tom 10:00 done bio 100'],
    ],
    [
      'asked always, it is only proposed',
      { projects: [aProject({ percent: 75 })], happenings: heard(), updates: { ask: 'always' } },
      ['tom asked always-ask: update bio 75'],
    ],
    [
      'a paused project is not told',
      { projects: [aProject({ percent: 75, status: 'paused' })], happenings: heard() },
      [],
    ],
    [
      'a project just made of her mail, with the day from it, is not told of by itself',
      { projects: [aProject({ phases: { final: '2026-10-16' } })], wrote: { tom: '2026-10-06T08:00:00Z' } },
      [],
    ],
    [
      'a broken file holds no news of another project',
      {
        projects: [aProject({ percent: 75 }), aProject({ slug: 'logo', percent: 20 })],
        broken: ['bio'],
        happenings: heard(),
      },
      ['tom 10:00 update logo 20'],
    ],
    [
      'of a client with no other, it is planned and waits for the file',
      { projects: [aProject({ percent: 75 })], broken: ['bio'], happenings: heard() },
      ['tom 10:00 update bio 75'],
    ],
    [
      'a paused client hears nothing',
      { projects: [aProject({ percent: 75 })], paused: [{ what: 'client', client: 'tom' }] },
      [],
    ],
    [
      'while she is ill nothing is thought of',
      { projects: [aProject({ percent: 75 })], paused: [{ what: 'ill' }] },
      [],
    ],
    [
      'mail to the address came back',
      {
        projects: [aProject({ percent: 75 })],
        happenings: [...heard(), ['2026-10-05T08:00:00Z', { type: 'bounced', address: 'tom@hale.example' }]],
      },
      [],
    ],
    [
      'without a rhythm nothing goes',
      { projects: [aProject({ percent: 75 })], happenings: heard(), updates: { every: null } },
      ['tom asked silence: update bio 75'],
    ],
    [
      'an order on its way tells it',
      {
        projects: [aProject({ percent: 75 })],
        happenings: [...heard(), ['2026-10-09T06:00:00Z', aNewsMail(update({ percent: 75 }))]],
      },
      [],
    ],
    [
      'a percent that is less than was told is hers to correct',
      { projects: [aProject({ percent: 40 })], happenings: heard() },
      ['tom asked correction: correction bio 40'],
    ],
  ])('%s', (_, row, expected) => {
    expect(thoughts(row)).toEqual(expected);
  });

  it.each<[string, Client['level'], Project[], string[]]>([
    ['alone, normal: she is asked', 'normal', [needs], ['tom asked need: update bio 50']],
    ['alone, close: it goes', 'close', [needs], ['tom 10:00 update bio 50']],
    ['alone, quiet: it is no news', 'quiet', [needs], ['tom asked nothing-new: update bio 50']],
    [
      'with other news of the project, normal: it goes along',
      'normal',
      [{ ...needs, progress: { ...needs.progress, percent: 60 } }],
      ['tom 10:00 update bio 60'],
    ],
    [
      'with other news of another project, normal: it goes along',
      'normal',
      [needs, aProject({ slug: 'logo', percent: 20 })],
      ['tom 10:00 update bio 50 + logo 20'],
    ],
  ])('what is needed, %s', (_, level, projects, expected) => {
    const updates = { silenceAlarm: { workingDays: 30 } };
    const clients = [aClient({ level })];
    expect(thoughts({ projects, clients, happenings: heard(), updates })).toEqual(expected);
  });

  const scheduled = (at: string, percent: number) => sentNews(at, update({ percent }), { kind: 'scheduled' });
  const announced = (dueAt: string): [string, Happening] => [
    '2026-10-06T08:00:00Z',
    aPlanned({ key: `announced ${dueAt}`, kind: 'announcement', answers: null, dueAt }),
  ];
  const often = { every: slot('1 10:00') };
  it.each<[string, Row, string[]]>([
    [
      'the third of a week is left to the next slot',
      {
        happenings: [...scheduled('2026-10-05T08:00:00Z', 50), ...scheduled('2026-10-07T08:00:00Z', 60)],
        projects: [aProject({ percent: 75 }), aProject({ slug: 'logo', updates: often })],
      },
      [],
    ],
    [
      'which tells it',
      {
        now: '2026-10-12T07:00:05Z',
        happenings: [...scheduled('2026-10-05T08:00:00Z', 50), ...scheduled('2026-10-07T08:00:00Z', 60)],
        projects: [aProject({ percent: 75 }), aProject({ slug: 'logo', updates: often })],
      },
      ['tom 10:00 update bio 75'],
    ],
    [
      'the second within a day goes when the day is over',
      { happenings: scheduled('2026-10-08T13:00:00Z', 50) },
      ['tom 15:00 update bio 75'],
    ],
    [
      'one goes the day after an announcement that is planned for its hour',
      {
        happenings: [...heard(), announced('2026-10-12T09:00:00Z')],
        ...{ now: '2026-10-12T07:00:05Z', updates: { every: slot('1 10:00') } },
      },
      ['tom 11:00 update bio 75'],
    ],
    [
      'one is left to the next slot where each day has one',
      {
        updates: { silenceAlarm: { workingDays: 30 } },
        happenings: [...heard(), announced('2026-10-09T08:00:00Z'), announced('2026-10-12T08:00:00Z')],
      },
      [],
    ],
    [
      'one goes before an announcement of another day',
      { happenings: [...heard(), announced('2026-10-13T08:00:00Z')] },
      ['tom 10:00 update bio 75'],
    ],
    [
      'asked always, she is asked: her SEND knows no limit',
      {
        happenings: [...scheduled('2026-10-05T08:00:00Z', 50), ...scheduled('2026-10-07T08:00:00Z', 60)],
        updates: { ask: 'always' },
      },
      ['tom asked always-ask: update bio 75'],
    ],
  ])('of mail that she did not order, %s', (_, row, expected) => {
    expect(thoughts({ projects: [aProject({ percent: 75 })], ...row })).toEqual(expected);
  });

  it('asks of the same need once', () => {
    const row: Row = { projects: [needs], happenings: heard() };
    const [{ key = '', news = update() } = {}] = planOf(row).proposals;
    const asked: [string, Happening] = [NINE, { type: 'proposed', key, client: 'tom', why: 'need', news }];
    const week = { ...row, now: '2026-10-16T07:00:05Z', updates: { silenceAlarm: { workingDays: 30 } } };
    expect(thoughts({ ...week, happenings: [...heard(), asked] })).toEqual([]);
    const other = { ...needs, progress: { ...needs.progress, needFromYou: 'the text' } };
    expect(thoughts({ ...week, projects: [other], happenings: [...heard(), asked] })).toEqual([
      'tom asked need: update bio 50',
    ]);
  });

  it('is planned once: by its client and slot', () => {
    const wrote = { tom: '2026-10-08T08:00:00Z' };
    const row: Row = { projects: [aProject({ percent: 75 })], happenings: heard(), wrote };
    const [mail] = planOf(row).scheduled;
    const planned = aNewsMail(update({ percent: 75 }), { key: mail?.key ?? '', kind: 'scheduled' });
    for (const end of [[], [[NINE, { type: 'dropped', key: planned.key, why: 'skipped' }]]] as [
      string,
      Happening,
    ][][])
      expect(thoughts({ ...row, happenings: [...heard(), [NINE, planned], ...end] })).toEqual([]);
  });
});
