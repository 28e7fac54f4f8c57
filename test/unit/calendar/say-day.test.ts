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
    ['2028-02-29', 'tr', '29 Şubat 2028 Salı', '29 Şubat 2028 Salı günü'],
    ['2027-09-06', 'en', 'Monday, 6 September', 'on Monday, 6 September'],
    ['2027-10-08', 'en', 'Friday, 8 October 2027', 'on Friday, 8 October 2027'],
    ['2025-10-08', 'en', 'Wednesday, 8 October 2025', 'on Wednesday, 8 October 2025'],
    ['2027-10-08', 'tr', '8 Ekim 2027 Cuma', '8 Ekim 2027 Cuma günü'],
    ['2027-10-08', 'de', 'Freitag, 8. Oktober 2027', 'Freitag, 8. Oktober 2027'],
    ['2026-10-09', 'de', 'Freitag, 9. Oktober', 'Freitag, 9. Oktober'],
    ['2026-10-06', 'de', 'Dienstag, 6. Oktober', 'heute'],
  ])('%s in %s', (day, language, said, saidOn) => {
    expect(sayDay(date(day), language, READ_ON)).toBe(said);
    expect(sayOnDay(date(day), language, READ_ON)).toBe(saidOn);
  });
});
