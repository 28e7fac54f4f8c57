/** An hour as notes say it, in both languages. */
import { expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { sayHour } from '../../../src/calendar/say-hour.js';

it.each<[string, string, string]>([
  ['09:00', '9:00', '09:00'],
  ['00:05', '0:05', '00:05'],
  ['16:15', '16:15', '16:15'],
])('%s', (at, english, turkish) => {
  const time = Temporal.PlainTime.from(at);
  expect(sayHour(time, 'en')).toBe(english);
  expect(sayHour(time, 'tr')).toBe(turkish);
});

it('a moment in its own zone, to the second', () => {
  const moment = Temporal.ZonedDateTime.from('2026-10-06T09:15:03[Europe/Madrid]');
  expect(sayHour(moment, 'en', 'second')).toBe('9:15:03');
});
