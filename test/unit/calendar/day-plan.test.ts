import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { closedBy, dayPlan } from '../../../src/calendar/day-plan.js';
import { halfHours } from '../../../src/calendar/half-hours.js';
import { localDate } from '../../../src/calendar/local-time.js';
import { dates, every, officePolicy } from './policies.js';

const ALL_DAY = [{ fromMinute: 0, toMinute: 1440 }];
const ALWAYS = { 1: ALL_DAY, 2: ALL_DAY, 3: ALL_DAY, 4: ALL_DAY, 5: ALL_DAY, 6: ALL_DAY, 7: ALL_DAY };

const DAYS_THAT_BITE = [
  ...[
    ['Pacific/Apia', '2011-12-30'],
    ['Pacific/Kwajalein', '1993-08-21'],
    ['America/Toronto', '1919-03-30'],
  ],
  ...[
    ['America/Havana', '2026-03-08'],
    ['Europe/Berlin', '2026-03-29'],
    ['Europe/Berlin', '2026-10-25'],
  ],
] as const;

describe('a day of the calendar', () => {
  it.each(DAYS_THAT_BITE)('nothing of a day is on another one: %s, %s', (timeZone, text) => {
    const evening = [{ fromMinute: 23 * 60, toMinute: 23 * 60 + 45 }];
    const date = Temporal.PlainDate.from(text);
    for (const [hours, noContact] of [
      [ALWAYS, []],
      [{ ...ALWAYS, 5: evening, 6: evening, 7: evening }, [dates(text, text, evening[0]), dates(text)]],
    ] as const) {
      const plan = dayPlan(officePolicy({ timeZone, hours, noContact }), date);
      for (const { fromMs, toMs } of [...plan.contact, ...plan.noContact]) {
        expect(localDate(fromMs, timeZone).toString()).toBe(text);
        expect(localDate(toMs - 1, timeZone).toString()).toBe(text);
      }
    }
  });

  it('a skipped day has no half hours', () => {
    const apia = officePolicy({ timeZone: 'Pacific/Apia', hours: ALWAYS });
    const halves = (day: string) => halfHours(apia, Temporal.PlainDate.from(day));
    expect(halves('2011-12-30')).toEqual(Array.from({ length: 48 }, () => null));
    expect(halves('2011-12-31')).not.toContain(null);
  });
});

describe('what closes a day', () => {
  const MORNING = { fromMinute: 9 * 60, toMinute: 12 * 60 };
  const OFFICE_DAY = { fromMinute: 9 * 60, toMinute: 18 * 60 };
  const holidays = new Map([['2026-10-12', 'Fiesta Nacional']]);

  it.each([
    ['a holiday', [], '2026-10-12', { what: 'holiday', name: 'Fiesta Nacional' }],
    [
      'a holiday whose morning is no-contact',
      [every(1, MORNING)],
      '2026-10-12',
      { what: 'holiday', name: 'Fiesta Nacional' },
    ],
    ['a holiday in a break', [dates('2026-10-10', '2026-10-16')], '2026-10-12', { what: 'no-contact' }],
    ['a day whose hours are all no-contact', [every(2, OFFICE_DAY)], '2026-10-13', { what: 'no-contact' }],
    ['a Saturday', [], '2026-10-10', { what: 'hours' }],
    ['a Saturday whose morning is no-contact', [every(6, MORNING)], '2026-10-10', { what: 'hours' }],
  ] as const)('%s', (_, noContact, date, by) => {
    expect(closedBy(officePolicy({ holidays, noContact }), Temporal.PlainDate.from(date))).toEqual(by);
  });
});
