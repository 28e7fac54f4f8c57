import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy, NoContactRule, Weekday } from '../../../src/calendar/contact-policy.js';
import { noContactPeriodAt } from '../../../src/calendar/no-contact-period.js';
import { datesHold, valuesOfPeriod, valuesOfRules } from '../../../src/templates/closed-values.js';

const date = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

function weekly(
  weekday: Weekday,
  from: string | null = null,
  hours: [number, number] | null = null,
): NoContactRule {
  const between = hours === null ? null : { fromMinute: hours[0] * 60, toMinute: hours[1] * 60 };
  return { kind: 'weekly', weekday, between, from: from === null ? null : date(from), reason: null };
}

function dates(from: string, to: string): NoContactRule {
  return { kind: 'dates', from: date(from), to: date(to), between: null, reason: 'winter break' };
}

/** Monday to Friday 9 to 18 in Madrid; 12 October is a holiday. */
function policyWith(noContact: readonly NoContactRule[], openOn: string[] = []): ContactPolicy {
  const nineToSix = [{ fromMinute: 540, toMinute: 1080 }];
  const hours = { 1: nineToSix, 2: nineToSix, 3: nineToSix, 4: nineToSix, 5: nineToSix, 6: [], 7: [] };
  const holidays = new Map([['2026-10-12', 'Fiesta Nacional']]);
  return { timeZone: 'Europe/Madrid', holidays, hours, noContact, openOn: openOn.map(date) };
}

/** As text: "on Thursdays | 2026-10-08 | 2026-10-09"; "away" where it isn't weekly. */
function shown(values: ReturnType<typeof valuesOfRules>): string | null {
  if (values === null) return null;
  const { closed, openAgain } = values;
  return `${closed?.weekly ? closed.when : 'away'} | ${closed?.from} | ${openAgain}`;
}

describe('the values of an auto-reply', () => {
  const thursday = weekly(4);
  it.each<[string, NoContactRule[], string, string, string]>([
    ['a Thursday', [thursday], '2026-10-08T10:00+02:00', 'en', 'on Thursdays | 2026-10-08 | 2026-10-09'],
    ['in Turkish', [thursday], '2026-10-08T10:00+02:00', 'tr', 'perşembe günleri | 2026-10-08 | 2026-10-09'],
    [
      'a Friday before a weekend and a holiday',
      [weekly(5)],
      '2026-10-09T10:00+02:00',
      'en',
      'on Fridays | 2026-10-09 | 2026-10-13',
    ],
    [
      'a morning',
      [weekly(1, null, [9, 12])],
      '2026-10-05T10:00+02:00',
      'en',
      'on Monday mornings | 2026-10-05 | 2026-10-05',
    ],
    [
      'two days in a row',
      [thursday, weekly(5)],
      '2026-10-09T10:00+02:00',
      'en',
      'on Thursdays and Fridays | 2026-10-08 | 2026-10-13',
    ],
    [
      'a break',
      [thursday, dates('2026-12-24', '2027-01-03')],
      '2026-12-30T10:00+01:00',
      'en',
      'away | 2026-12-24 | 2027-01-04',
    ],
    [
      'a break that a Thursday runs into',
      [thursday, dates('2026-12-25', '2027-01-03')],
      '2026-12-24T10:00+01:00',
      'en',
      'away | 2026-12-24 | 2027-01-04',
    ],
  ])('%s', (_, rules, at, language, expected) => {
    const policy = policyWith(rules);
    const period = noContactPeriodAt(policy, Temporal.Instant.from(at));
    expect(period === null ? null : shown(valuesOfPeriod(policy, period, language))).toBe(expected);
  });

  it('has no words where the language has none', () => {
    const policy = policyWith([thursday]);
    const period = noContactPeriodAt(policy, Temporal.Instant.from('2026-10-08T10:00+02:00'));
    expect(period && valuesOfPeriod(policy, period, 'de').closed?.when).toBeNull();
  });
});

describe('the values of an announcement, on 6 October', () => {
  it.each<[string, NoContactRule[], string[], string | null]>([
    ['from a Thursday on', [weekly(4, '2026-10-15')], [], 'on Thursdays | 2026-10-15 | 2026-10-16'],
    [
      'from a Monday on: the first Thursday after it',
      [weekly(4, '2026-10-12')],
      [],
      'on Thursdays | 2026-10-15 | 2026-10-16',
    ],
    ['at once', [weekly(4)], [], 'on Thursdays | 2026-10-08 | 2026-10-09'],
    ['since long', [weekly(4, '2020-01-01')], [], 'on Thursdays | 2026-10-08 | 2026-10-09'],
    ['an exception first', [weekly(4)], ['2026-10-08'], 'on Thursdays | 2026-10-15 | 2026-10-16'],
    ['afternoons', [weekly(3, null, [13, 18])], [], 'on Wednesday afternoons | 2026-10-07 | 2026-10-08'],
    [
      'two rules: the sooner',
      [weekly(5), weekly(3, null, [9, 12])],
      [],
      'on Wednesday mornings and on Fridays | 2026-10-07 | 2026-10-07',
    ],
    ['a break', [dates('2026-12-24', '2027-01-03')], [], 'away | 2026-12-24 | 2027-01-04'],
    ['a break that has begun', [dates('2026-10-01', '2026-10-11')], [], 'away | 2026-10-06 | 2026-10-13'],
    ['a break that is over', [dates('2026-09-01', '2026-09-05')], [], null],
    ['nothing', [], [], null],
  ])('%s', (_, rules, openOn, expected) => {
    const today = { today: date('2026-10-06'), language: 'en' };
    expect(shown(valuesOfRules(policyWith(rules, openOn), rules, today))).toBe(expected);
  });
});

describe('dates hold', () => {
  it.each<[string, NoContactRule, string[], boolean]>([
    ['a Thursday among Thursdays off', weekly(4), ['2026-10-09', '2026-10-15'], false],
    ['before the rule begins', weekly(4, '2026-10-16'), ['2026-10-15'], true],
    ['on a day with a morning off', weekly(4, null, [9, 12]), ['2026-10-15'], true],
    ['in a break', dates('2026-12-24', '2027-01-03'), ['2027-01-03'], false],
    ['after a break', dates('2026-12-24', '2027-01-03'), ['2027-01-04'], true],
    ['no dates', weekly(4), [], true],
  ])('%s', (_, rule, days, holds) => {
    expect(datesHold([rule], days.map(date))).toBe(holds);
  });
});
