/**
 * What goes out by itself at the slot, a row each (a-morning.ts has the day).
 */
import { describe, expect, it } from '@jest/globals';
import type { Happening } from '../../../src/ledger/entry.js';
import { heard, NINE, planOf, type Row, thoughts } from './a-morning.js';
import { aNewsMail, aProject, slot, update } from './a-project.js';

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
