/** What of her rules is news to her clients. Today is Tuesday, 6 October 2026. */
import { describe, expect, it } from '@jest/globals';
import type { NoContactRule } from '../../../src/calendar/contact-policy.js';
import type { KnownRule } from '../../../src/ledger/announcement.js';
import { dates, every } from '../calendar/policies.js';
import { known, linesOf, newsOf } from './rule-news.js';

const morning = { fromMinute: 540, toMinute: 720 };

function news(old: KnownRule[], rules: NoContactRule[], openOn: string[] = []): string[] {
  return linesOf(newsOf({ rules: old, changes: [] }, rules, openOn));
}

describe('what is news', () => {
  it.each<[string, KnownRule[], NoContactRule[], string[]]>([
    ['a weekly day, at once', [], [every(4)], ['every thursday from 2026-10-08']],
    [
      'a weekly day that begins later',
      [],
      [every(4, null, '2026-10-12')],
      ['every thursday from 2026-10-15'],
    ],
    ['a morning', [], [every(1, morning)], ['every monday 09:00-12:00 from 2026-10-12']],
    ['a break', [], [dates('2026-12-24', '2027-01-02')], ['2026-12-24 to 2027-01-02 from 2026-12-24']],
    ['never a single day', [], [dates('2026-11-02')], []],
    ['nor a single morning', [], [dates('2026-11-02', '2026-11-02', morning)], []],
    ['nor a break that has begun', [], [dates('2026-10-05', '2026-10-11')], []],
    ['what stood there before is none', known(every(4)), [every(4)], []],
    ['beside what stood there', known(every(4)), [every(4), every(5)], ['every friday from 2026-10-09']],
    ['what was taken away is none', known(every(4), every(5)), [every(5)], []],
    ['a day that came into force as told is none', known(every(4, null, '2026-10-01')), [every(4)], []],
    [
      'one that begins on another day than told',
      known(every(4, null, '2026-10-15')),
      [every(4, null, '2026-10-22')],
      ['every thursday from 2026-10-22'],
    ],
    [
      'one that was to begin later and holds at once',
      known(every(4, null, '2026-11-05')),
      [every(4)],
      ['every thursday from 2026-10-08'],
    ],
    [
      'all of the day instead of the morning',
      known(every(1, morning)),
      [every(1)],
      ['every monday from 2026-10-12'],
    ],
    [
      'a longer break',
      known(dates('2026-12-24', '2027-01-02')),
      [dates('2026-12-24', '2027-01-06')],
      ['2026-12-24 to 2027-01-06 from 2026-12-24'],
    ],
    [
      'two weekly rules that begin together are one change, a break is its own',
      [],
      [every(4), every(1, morning), dates('2026-12-24', '2027-01-02')],
      [
        'every thursday, every monday 09:00-12:00 from 2026-10-08',
        '2026-12-24 to 2027-01-02 from 2026-12-24',
      ],
    ],
    [
      'two that begin apart are two',
      [],
      [every(4, null, '2026-10-15'), every(1, null, '2026-11-02')],
      ['every thursday from 2026-10-15', 'every monday from 2026-11-02'],
    ],
  ])('%s', (_, old, rules, expected) => {
    expect(news(old, rules)).toEqual(expected);
  });

  it('an exception puts off the first day', () => {
    expect(news([], [every(4)], ['2026-10-08'])).toEqual(['every thursday from 2026-10-15']);
  });
});

describe('what closes nothing is no news', () => {
  it.each<[string, NoContactRule[], NoContactRule[]]>([
    ['a weekend', [], [dates('2026-10-10', '2026-10-11')]],
    ['every Sunday', [], [every(7)]],
    ['an evening after hours', [], [every(1, { fromMinute: 1080, toMinute: 1260 })]],
    ['two days between days that are off already', [every(4), every(5)], [dates('2026-10-08', '2026-10-11')]],
  ])('%s', (_, old, added) => {
    expect(news(known(...old), [...old, ...added])).toEqual([]);
  });

  it.each<[string, NoContactRule[], string[]]>([
    ['a weekend and a Monday are', [dates('2026-10-10', '2026-10-12')], []],
    [
      'a weekend with a day that is open all the same is none',
      [dates('2026-10-10', '2026-10-11')],
      ['2026-10-10'],
    ],
  ])('%s', (_, added, openOn) => {
    expect(news([], added, openOn)).toHaveLength(openOn.length === 0 ? 1 : 0);
  });
});
