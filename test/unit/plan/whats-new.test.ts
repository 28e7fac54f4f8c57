/**
 * What is new to Tom about his bio, a row each: what he heard, what the file says, and what of it is news. A mail of Friday,
 * 9 October 2026.
 */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Happening } from '../../../src/ledger/entry.js';
import { heardOf } from '../../../src/plan/heard-facts.js';
import { isBackwards, whatsNew } from '../../../src/plan/whats-new.js';
import { aNewsMail, aProject, type ProjectFacts, sentNews, update } from './a-project.js';
import { aLedger } from './a-reply.js';

const day = Temporal.PlainDate.from('2026-10-09');
const LAST_FRIDAY = '2026-10-02T08:00:00Z';
const review = { what: 'review', date: '2026-10-14' };
const heardReview = sentNews(LAST_FRIDAY, update({ percent: 50, remark: 'drafts', next: review }));
const SAME: ProjectFacts = { percent: 50, remark: 'drafts', next: ['review', '2026-10-14'] };

function news(
  facts: ProjectFacts,
  happenings: [string, Happening][],
  level: 'quiet' | 'normal' | 'close' = 'normal',
): string {
  const project = aProject(facts);
  return whatsNew(project, heardOf(aLedger(...happenings), project), { day, level }).join(' ');
}

describe('who never heard a word', () => {
  it.each<[string, ProjectFacts, string]>([
    ['hears the percent', { percent: 20 }, 'percent'],
    ['hears the remark', { remark: 'sketches' }, 'remark'],
    ['hears the day along with it', { percent: 20, next: ['draft', '2026-10-12'] }, 'percent date'],
    [
      'hears the day of the next phase along with it',
      { remark: 'sketches', phases: { draft: '2026-10-12' } },
      'remark date',
    ],
    ['hears what is needed along with it', { percent: 20, needFromYou: 'photos' }, 'percent need'],
    ['hears nothing of what is needed alone', { needFromYou: 'photos' }, ''],
    ['hears nothing of a day alone', { next: ['draft', '2026-10-12'] }, ''],
    ['hears nothing of 0 percent', { percent: 0 }, ''],
    ['hears nothing of a step without a day', { percent: 20, next: ['draft', null] }, 'percent'],
    ['hears nothing of a day that is past', { percent: 20, next: ['draft', '2026-10-08'] }, 'percent'],
    ['hears of a day that is today', { percent: 20, next: ['draft', '2026-10-09'] }, 'percent date'],
  ])('%s', (_, facts, expected) => {
    expect(news(facts, [])).toBe(expected);
  });
});

describe('who heard of it a week ago', () => {
  it.each<[string, ProjectFacts, string]>([
    ['nothing changed', {}, ''],
    ['the percent grew', { percent: 60 }, 'percent'],
    ['the percent shrank', { percent: 40 }, ''],
    ['the percent is gone', { percent: null }, ''],
    ['another remark', { remark: 'payment page' }, 'remark'],
    ['no remark any more', { remark: null }, ''],
    ['something is needed', { needFromYou: 'photos' }, 'need'],
    ['the day moved', { next: ['review', '2026-10-19'] }, 'moved'],
    ['the day came nearer', { next: ['review', '2026-10-12'] }, 'moved'],
    ['the next phase has begun', { next: ['final', '2026-10-21'] }, 'phase'],
    [
      'everything',
      { percent: 80, remark: 'x', next: ['final', '2026-10-21'], needFromYou: 'y' },
      'percent remark phase need',
    ],
    ['the step is gone', { next: null }, ''],
    [
      'the step is gone, and a later one stands in the plan',
      { next: null, phases: { final: '2026-10-21' } },
      'phase',
    ],
    ['the plan has it, with the same day', { next: null, phases: { review: '2026-10-14' } }, ''],
    ['the plan has it, with another day', { next: null, phases: { review: '2026-10-15' } }, 'moved'],
  ])('%s', (_, facts, expected) => {
    expect(news({ ...SAME, ...facts }, heardReview)).toBe(expected);
  });

  it('is told nothing because days went by: only her word finishes a phase', () => {
    const heard = sentNews(LAST_FRIDAY, update({ next: { what: 'draft', date: '2026-10-05' } }));
    expect(news({ percent: 50, phases: { draft: '2026-10-05', review: '2026-10-14' } }, heard)).toBe('');
    expect(news({ percent: 50, next: ['review', '2026-10-14'] }, heard)).toBe('phase');
  });
});

describe('what was heard', () => {
  it.each<[string, [string, Happening][], ProjectFacts, string]>([
    [
      'the newest mail counts',
      [
        ...sentNews(LAST_FRIDAY, update({ percent: 60 })),
        ...sentNews('2026-10-05T08:00:00Z', update({ percent: 70 })),
      ],
      { percent: 70 },
      '',
    ],
    [
      'whatever the order in the journal',
      [
        ...sentNews('2026-10-05T08:00:00Z', update({ percent: 70 })),
        ...sentNews(LAST_FRIDAY, update({ percent: 60 })),
      ],
      { percent: 70 },
      '',
    ],
    [
      'a mail about another project says nothing',
      sentNews(LAST_FRIDAY, update({ project: 'menu' })),
      { percent: 50 },
      'percent',
    ],
    [
      'a shared mail tells each',
      sentNews(LAST_FRIDAY, update({ project: 'menu' }, { percent: 50 })),
      { percent: 50 },
      '',
    ],
    [
      'a moved day was told',
      sentNews(LAST_FRIDAY, {
        tells: 'move',
        project: 'bio',
        phase: 'review',
        from: '2026-10-09',
        to: '2026-10-19',
        final: null,
        remark: null,
      }),
      { next: ['review', '2026-10-19'] },
      '',
    ],
    [
      'to one who heard of a moved day alone, all else is new',
      sentNews(LAST_FRIDAY, {
        tells: 'move',
        project: 'bio',
        phase: 'review',
        from: '2026-10-09',
        to: '2026-10-19',
        final: null,
        remark: null,
      }),
      { percent: 50, remark: 'x', next: ['review', '2026-10-20'], needFromYou: 'photos' },
      'percent remark moved need',
    ],
    [
      'where the file knows of a percent before that, the rest stays unknown',
      sentNews(LAST_FRIDAY, {
        tells: 'move',
        project: 'bio',
        phase: 'review',
        from: '2026-10-09',
        to: '2026-10-19',
        final: null,
        remark: null,
      }),
      { percent: 50, told: [50, '2026-09-25'], remark: 'x', next: ['review', '2026-10-20'] },
      'moved',
    ],
    [
      'who writes is no word about the work',
      sentNews(LAST_FRIDAY, { tells: 'who-writes' }),
      { percent: 50 },
      'percent',
    ],
    [
      'what she ordered and is on its way',
      [[LAST_FRIDAY, aNewsMail(update({ percent: 60 }))]],
      { percent: 60 },
      '',
    ],
    [
      'what was rehearsed reached nobody',
      [[LAST_FRIDAY, aNewsMail(update({ percent: 60 }), { isRehearsed: true })]],
      { percent: 60 },
      'percent',
    ],
    [
      'what was dropped reached nobody',
      [
        [LAST_FRIDAY, aNewsMail(update({ percent: 60 }))],
        [LAST_FRIDAY, { type: 'dropped', key: 'news', why: 'undone' }],
      ],
      { percent: 60 },
      'percent',
    ],
    [
      'the file knows the percent that was told',
      [],
      { percent: 60, told: [50, '2026-10-02'], remark: 'x', next: ['review', '2026-10-14'] },
      'percent',
    ],
    [
      'the file says the same percent',
      [],
      { percent: 50, told: [50, '2026-10-02'], remark: 'x', next: ['review', '2026-10-14'] },
      '',
    ],
  ])('%s', (_, happenings, facts, expected) => {
    expect(news(facts, happenings)).toBe(expected);
  });
});

describe('the level', () => {
  const all: ProjectFacts = { percent: 80, remark: 'x', next: ['final', '2026-10-21'], needFromYou: 'y' };
  it.each<['quiet' | 'normal' | 'close', ProjectFacts, string]>([
    ['quiet', { percent: 80, remark: 'x' }, ''],
    ['quiet', all, 'phase'],
    ['quiet', { next: ['review', '2026-10-19'] }, 'moved'],
    ['quiet', { percent: 100, remark: 'x', next: null }, 'done'],
    ['normal', { percent: 100, remark: 'x', next: null }, 'done remark'],
    ['close', all, 'percent remark phase need'],
    ['normal', all, 'percent remark phase need'],
  ])('%s', (level, facts, expected) => {
    expect(news({ ...SAME, ...facts }, heardReview, level)).toBe(expected);
  });

  it('quiet hears nothing before a date moves, or the work is done', () => {
    expect(news({ percent: 20, next: ['draft', '2026-10-12'] }, [], 'quiet')).toBe('');
    expect(news({ percent: 100 }, [], 'quiet')).toBe('done');
  });
});

it.each<[number | null, [string, Happening][], boolean]>([
  [40, heardReview, true],
  [50, heardReview, false],
  [60, heardReview, false],
  [null, heardReview, false],
  [40, [], false],
])('%s percent after what was told', (percent, happenings, expected) => {
  const project = aProject({ percent });
  expect(isBackwards(project, heardOf(aLedger(...happenings), project))).toBe(expected);
});
