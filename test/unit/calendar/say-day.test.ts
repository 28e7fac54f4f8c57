import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { sayDay, sayOnDay } from '../../../src/calendar/say-day.js';

const date = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const READ_ON = date('2026-10-06');

describe('a day in a mail', () => {
  it.each([
    ['2026-10-09', 'en', 'Friday, 9 October', 'on Friday, 9 October'],
    ['2026-10-06', 'en', 'Tuesday, 6 October', 'today'],
    ['2027-01-03', 'en', 'Sunday, 3 January', 'on Sunday, 3 January'],
    ['2026-10-09', 'tr', '9 Ekim Cuma', '9 Ekim Cuma günü'],
    ['2026-10-06', 'tr', '6 Ekim Salı', 'bugün'],
    ['2026-12-14', 'tr', '14 Aralık Pazartesi', '14 Aralık Pazartesi günü'],
    ['2028-02-29', 'tr', '29 Şubat Salı', '29 Şubat Salı günü'],
    ['2026-10-09', 'de', 'Freitag, 9. Oktober', 'Freitag, 9. Oktober'],
    ['2026-10-06', 'de', 'Dienstag, 6. Oktober', 'heute'],
  ])('%s in %s', (day, language, said, saidOn) => {
    expect(sayDay(date(day), language)).toBe(said);
    expect(sayOnDay(date(day), language, READ_ON)).toBe(saidOn);
  });
});
