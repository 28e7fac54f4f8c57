/** The day on which a reader elsewhere has a mail that leaves in her contact hours, 9 to 18 in Madrid. */
import { expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { dateThere } from '../../../src/calendar/date-there.js';
import { policy } from '../plan/answers.js';

it.each([
  ['her own', null, '2026-10-06'],
  ['London', 'Europe/London', '2026-10-06'],
  ['Los Angeles, where her morning is the night of the same day', 'America/Los_Angeles', '2026-10-06'],
  ['Honolulu, where it is the evening before', 'Pacific/Honolulu', '2026-10-05'],
  ['Auckland, where the next day begins meanwhile', 'Pacific/Auckland', '2026-10-07'],
])('%s', (_whose, timeZone, expected) => {
  const day = Temporal.PlainDate.from('2026-10-06');
  expect(dateThere(policy, day, timeZone).toString()).toBe(expected);
});
