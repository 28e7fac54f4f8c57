import { describe, expect, it } from '@jest/globals';
import { projects } from '../../../src/cli/projects.js';
import { onDesk } from './on-a-desk.js';

const FILES = {
  'projects/afis.yaml':
    'client: elif\nname: afiş\nprogress: { remark: taslaklar, needFromYou: iki fotoğraf }\n',
  'projects/menu.yaml':
    'client: tom\nname: menu\nstatus: paused\nphases: [{ name: final, due: 2030-11-01 }]\n',
  'projects/old.yaml': 'client: tom\nname: old\nstatus: closed\nphases: [{ name: final, due: 2020-01-01 }]\n',
};

describe('driverseat projects', () => {
  it('shows each by its next date: those without one after them, closed ones last', async () => {
    await onDesk({ files: FILES }, async ({ dir, said, errors, terminal }) => {
      expect(await projects(dir, {}, terminal)).toBe(0);
      expect(said.map((text) => text.split('\n')[0])).toEqual([
        'Fri 2030-11-01  menu · Tom Hale · no percent · paused',
        'Wed 2030-12-04  bio · Tom Hale · 50 %',
        '-               afis (afiş) · Elif Kaya · retainer',
        '-               old · Tom Hale · no percent · closed',
      ]);
      expect(said[1]?.split('\n').slice(1)).toEqual([
        '                next: review · “outline”',
        '                told 25 % on Fri 2026-10-02 · rounds 1 of 2, an extra one EUR 120',
        '                open: phases.draft.due, goal, terms.payment, terms.usageRights, terms.ownership',
      ]);
      expect(said[2]).toContain('nothing is next · “taslaklar” · needs from Elif Kaya: iki fotoğraf');
      expect(errors).toEqual([]);
    });
  });

  it.each([
    [
      'a step that slipped is overdue, and what comes after it is next',
      'progress: { next: { what: review, date: 2026-10-09 } }\nphases: [{ name: final, due: 2030-10-16 }]',
      [
        'Fri 2026-10-09  menu · Tom Hale · no percent',
        'review was due Fri 2026-10-09 · next: final, Wed 2030-10-16',
      ],
    ],
    [
      'where nothing comes after it',
      'progress: { next: { what: review, date: 2026-10-09 } }',
      ['Fri 2026-10-09  menu · Tom Hale · retainer', 'review was due Fri 2026-10-09 · nothing is next'],
    ],
    [
      'where all is done',
      'progress: { percent: 100, next: { what: review, date: 2026-10-09 } }',
      ['-               menu · Tom Hale · 100 %', 'nothing is next'],
    ],
    [
      'without phases, its percent says that it is no retainer',
      'progress: { percent: 20 }',
      ['-               menu · Tom Hale · 20 %', 'nothing is next', 'nothing told yet'],
    ],
    [
      'where all is done before the days of its plan',
      'progress: { percent: 100 }\nphases: [{ name: final, due: 2030-10-16 }]',
      ['-               menu · Tom Hale · 100 %', 'nothing is next'],
    ],
    [
      'where it is closed, nothing is',
      'status: closed\nprogress: { next: { what: review, date: 2026-10-09 } }',
      ['-               menu · Tom Hale · retainer · closed', 'nothing is next'],
    ],
  ])('%s', async (_, progress, expected) => {
    const files = { 'projects/menu.yaml': `client: tom\nname: menu\n${progress}\n` };
    await onDesk({ files }, async ({ dir, said, terminal }) => {
      await projects(dir, {}, terminal);
      const menu = said.find((text) => text.includes('menu'))?.split('\n') ?? [];
      expect(menu.slice(0, expected.length).map((line) => line.trim())).toEqual(expected);
    });
  });

  it('says what is wrong with a broken file, and shows the others', async () => {
    const files = { 'projects/shop.yaml': 'client: tom\nname: shop\nprogress: { procent: 10 }\n' };
    await onDesk({ files }, async ({ dir, said, errors, terminal }) => {
      expect(await projects(dir, {}, terminal)).toBe(0);
      expect(said).toHaveLength(1);
      expect(errors.join('\n')).toMatch(
        /projects\/shop\.yaml can’t be used[\s\S]*shop\.yaml:3: progress\.procent[\s\S]*"percent"/,
      );
    });
  });

  it('says it to programs', async () => {
    const files = { 'projects/shop.yaml': 'client: tim\nname: shop\n' };
    await onDesk({ files }, async ({ dir, said, terminal }) => {
      await projects(dir, { json: true }, terminal);
      expect(JSON.parse(said[0] ?? '')).toEqual({
        projects: [
          {
            ...{ project: 'bio', name: 'bio', client: 'tom', clientName: 'Tom Hale', status: 'active' },
            ...{ isRetainer: false, goal: null, percent: 50, remark: 'outline', needFromYou: null },
            overdue: null,
            next: { what: 'review', date: '2030-12-04' },
            told: { percent: 25, date: '2026-10-02' },
            rounds: { included: 2, used: 1, extra: 'EUR 120' },
            phases: [
              { name: 'draft', due: null, atTheEnd: null },
              { name: 'review', due: '2030-12-04', atTheEnd: null },
            ],
            open: ['phases.draft.due', 'goal', 'terms.payment', 'terms.usageRights', 'terms.ownership'],
          },
        ],
        broken: [
          {
            file: 'projects/shop.yaml',
            kind: 'project',
            problems: [expect.objectContaining({ where: expect.objectContaining({ line: 1 }) })],
          },
        ],
      });
    });
  });
});
