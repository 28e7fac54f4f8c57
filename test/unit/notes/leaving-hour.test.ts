/** When a mail leaves: her hour, and beside it the client's, with the day where it is another there. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { leavingHour } from '../../../src/notes/project-mail.js';

const at = Temporal.ZonedDateTime.from('2026-10-06T16:15[Europe/Madrid]');
const now = at.subtract({ minutes: 10 });

describe('the hour at which a mail leaves', () => {
  it.each<[string, string, string]>([
    ['Europe/Madrid', '16:15', '16:15'],
    ['Europe/London', '16:15 (15:15 in London)', '16:15 (Londra: 15:15)'],
    ['Europe/Istanbul', '16:15 (17:15 in Istanbul)', '16:15 (İstanbul: 17:15)'],
    ['America/New_York', '16:15 (10:15 in New York)', '16:15 (New York: 10:15)'],
    ['Pacific/Auckland', '16:15 (Wed 7 Oct 2026 3:15 in Auckland)', '16:15 (Auckland: 7 Eki 2026 Çar 03:15)'],
  ])('%s', (timeZone, english, turkish) => {
    expect(leavingHour(at, timeZone, { language: 'en', now })).toBe(english);
    expect(leavingHour(at, timeZone, { language: 'tr', now })).toBe(turkish);
  });

  it('on another day it has that day', () => {
    const monday = at.add({ days: 6 });
    expect(leavingHour(monday, 'Europe/London', { language: 'en', now })).toBe(
      'Mon 12 Oct 16:15 (15:15 in London)',
    );
  });
});
