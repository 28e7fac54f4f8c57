/** When a mail that could not be handed in is tried again. */
import { expect, it } from '@jest/globals';
import { retryAt } from '../../../src/plan/retry-at.js';
import { instant } from '../calendar/policies.js';

const NOW = instant('2026-10-06T14:15:00Z');

it.each([
  ['first after a minute', 1, '2026-10-06T14:16:00Z'],
  ['then after three', 2, '2026-10-06T14:18:00Z'],
  ['then after ten', 3, '2026-10-06T14:25:00Z'],
  ['then after half an hour', 4, '2026-10-06T14:45:00Z'],
  ['then each hour', 5, '2026-10-06T15:15:00Z'],
  ['and each hour again', 50, '2026-10-06T15:15:00Z'],
  ['counted wrongly, as the first time', 0, '2026-10-06T14:16:00Z'],
])('%s', (_, attempts, expected) => {
  expect(retryAt(NOW, attempts, instant('2026-10-07T14:15:00Z'))?.toString()).toBe(expected);
});

it.each([
  ['just before its time is over', '2026-10-06T14:16:01Z', '2026-10-06T14:16:00Z'],
  ['not when it is over', '2026-10-06T14:16:00Z', undefined],
  ['nor later', '2026-10-06T14:15:30Z', undefined],
])('%s', (_, notAfter, expected) => {
  expect(retryAt(NOW, 1, instant(notAfter))?.toString()).toBe(expected);
});
