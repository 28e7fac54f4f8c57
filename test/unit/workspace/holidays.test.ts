import { describe, expect, it } from '@jest/globals';
import DateHolidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { HORIZON_DAYS } from '../../../src/calendar/state-at.js';
import { loadHolidays, unknownHolidays, yearsAround } from '../../../src/workspace/holidays.js';
import { regionsOf } from '../../../src/workspace/schema/regions.js';

describe('public holidays', () => {
  it('are days, also those that last several or are given instead', async () => {
    const turkish = await loadHolidays('TR', { from: 2026, to: 2026 }, 'tr');
    const feast = [...turkish].filter(([, name]) => name === 'Ramazan Bayramı').map(([date]) => date);
    expect(feast).toEqual(['2026-03-20', '2026-03-21', '2026-03-22']);
    expect(turkish.get('2026-10-29')).toBe('Cumhuriyet Bayramı');
    const british = await loadHolidays('GB', { from: 2026, to: 2026 }, 'en');
    expect(british.has('2026-12-28')).toBe(true);
    expect(british.has('2026-12-24')).toBe(false);
    expect((await loadHolidays(null, { from: 2026, to: 2026 }, 'en')).size).toBe(0);
  });

  it.each([
    ['GB', '2026-08-31', false],
    ['GB-ENG', '2026-08-31', true],
    ['GB-SCT', '2026-08-31', false],
    ['GB-SCT', '2026-04-06', false],
    ['ES', '2026-05-02', false],
    ['ES-MD', '2026-05-02', true],
    ['ES-MD', '2026-10-12', true],
    ['DE-BY', '2026-01-06', true],
    ['DE-BE', '2026-01-06', false],
  ])('of a region are those of the country and its own: %s on %s', async (country, date, isHoliday) => {
    expect((await loadHolidays(country, { from: 2026, to: 2026 }, 'en')).has(date)).toBe(isHoliday);
    expect(await unknownHolidays(country)).toEqual([]);
  });

  it('of a region can be set for each one that the list knows, and no other', () => {
    const list = new DateHolidays();
    for (const country of Object.keys(list.getCountries())) {
      const known = Object.keys(list.getStates(country) ?? {}).filter((code) => /^[A-Z0-9]{1,3}$/.test(code));
      expect([country, ...regionsOf(country)]).toEqual([country, ...known.sort()]);
    }
  });

  it('are known for most countries, and it is told for which not', async () => {
    expect(await unknownHolidays(null)).toEqual([]);
    expect(await unknownHolidays('ES')).toEqual([]);
    expect(await unknownHolidays('NP')).toMatchObject([{ what: 'no public holidays are known for NP' }]);
    expect(await unknownHolidays('GB-ENG')).toEqual([]);
  });

  it('are known as far as the calendar looks ahead', () => {
    const { from, to } = yearsAround(2026);
    const last = Temporal.PlainDate.from('2026-12-31').add({ days: HORIZON_DAYS });
    expect([from, to]).toEqual([2025, last.year]);
  });
});
