/** Instants of the journal in order, however many digits they have. */
import { expect, it } from '@jest/globals';
import { byInstant } from '../../../src/ledger/instant-order.js';

it('orders what its text would not', () => {
  const inOrder = [
    '2026-10-08T08:00:00Z',
    '2026-10-08T08:00:00.12Z',
    '2026-10-08T08:00:00.123Z',
    '2026-10-08T08:00:01Z',
  ];
  expect([...inOrder].sort()).not.toEqual(inOrder);
  expect(inOrder.toReversed().toSorted(byInstant)).toEqual(inOrder);
  expect(byInstant('2026-10-08T08:00Z', '2026-10-08T10:00+02:00')).toBe(0);
});
