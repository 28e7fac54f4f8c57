import { describe, expect, it } from '@jest/globals';
import type { Weekday } from '../../../src/calendar/contact-policy.js';
import { sayDaysOff, type WeeklyRule } from '../../../src/calendar/say-days-off.js';

/** "4" is every Thursday, "1 9-12" Monday from 9 to 12. */
function rule(written: string): WeeklyRule {
  const [day, from, to] = written.split(/[ -]/).map(Number);
  const between =
    from === undefined || to === undefined ? null : { fromMinute: from * 60, toMinute: to * 60 };
  return { kind: 'weekly', weekday: day as Weekday, between, from: null, reason: null };
}

describe('when there is no contact each week', () => {
  it.each([
    [['4'], 'on Thursdays', 'perşembe günleri'],
    [['1', '4'], 'on Mondays and Thursdays', 'pazartesi ve perşembe günleri'],
    [['5', '3', '1'], 'on Mondays, Wednesdays and Fridays', 'pazartesi, çarşamba ve cuma günleri'],
    [['1 9-12'], 'on Monday mornings', 'pazartesi sabahları'],
    [['1 0-13'], 'on Monday mornings', 'pazartesi sabahları'],
    [['1 9-12', '3 9-13'], 'on Monday and Wednesday mornings', 'pazartesi ve çarşamba sabahları'],
    [['1 13-18'], 'on Monday afternoons', 'pazartesi öğleden sonraları'],
    [['2 18-22'], 'on Tuesday evenings', 'salı akşamları'],
    [['1 10-15'], 'on Mondays from 10:00 to 15:00', 'pazartesi günleri 10:00 ile 15:00 arasında'],
    [['1 12-24'], 'on Mondays from 12:00 to 24:00', 'pazartesi günleri 12:00 ile 24:00 arasında'],
    [['4', '1 9-12'], 'on Monday mornings and on Thursdays', 'pazartesi sabahları ve perşembe günleri'],
    [['4', '4 9-12'], 'on Thursdays', 'perşembe günleri'],
    [['4', '4'], 'on Thursdays', 'perşembe günleri'],
    [
      ['1 10-15', '2 10-15'],
      'on Mondays and Tuesdays from 10:00 to 15:00',
      'pazartesi ve salı günleri 10:00 ile 15:00 arasında',
    ],
  ])('%j', (rules, english, turkish) => {
    expect(sayDaysOff(rules.map(rule), 'en')).toBe(english);
    expect(sayDaysOff(rules.map(rule), 'tr')).toBe(turkish);
  });

  it('has no words in another language, and none for nothing', () => {
    expect(sayDaysOff([rule('4')], 'de')).toBeNull();
    expect(sayDaysOff([], 'en')).toBeNull();
  });
});
