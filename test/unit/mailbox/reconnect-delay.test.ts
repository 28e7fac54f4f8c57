/**
 * How long the bot waits before it connects again.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reconnectDelayMs, refusedDelayMs } from '../../../src/mailbox/reconnect-delay.js';

const ALMOST_ONE = 1 - Number.EPSILON;

describe('waiting before connecting again', () => {
  it.each([
    { failure: 'first', failures: 1, leastMs: 500, mostMs: 1_000 },
    { failure: 'second', failures: 2, leastMs: 1_000, mostMs: 2_000 },
    { failure: 'third', failures: 3, leastMs: 2_000, mostMs: 4_000 },
    { failure: 'sixth', failures: 6, leastMs: 16_000, mostMs: 32_000 },
    { failure: 'ninth', failures: 9, leastMs: 128_000, mostMs: 256_000 },
    { failure: 'tenth', failures: 10, leastMs: 150_000, mostMs: 300_000 },
    { failure: 'five-thousandth', failures: 5_000, leastMs: 150_000, mostMs: 300_000 },
  ])('after the $failure failure: $leastMs to $mostMs ms', ({ failures, leastMs, mostMs }) => {
    expect(reconnectDelayMs(failures, 0)).toBe(leastMs);
    expect(reconnectDelayMs(failures, ALMOST_ONE)).toBe(mostMs);
  });

  it('after a refused login where one had worked: minutes', () => {
    expect([1, 2].map((refusals) => refusedDelayMs(refusals, 0))).toEqual([60_000, 150_000]);
    expect([1, 2].map((refusals) => refusedDelayMs(refusals, ALMOST_ONE))).toEqual([120_000, 300_000]);
  });

  it('never waits longer than five minutes, and never less after one more failure with the same luck', () => {
    const random = fc.double({ min: 0, max: ALMOST_ONE, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), random, (failures, luck) => {
        const delayMs = reconnectDelayMs(failures, luck);
        expect(delayMs).toBeGreaterThanOrEqual(500);
        expect(delayMs).toBeLessThanOrEqual(300_000);
        expect(reconnectDelayMs(failures + 1, luck)).toBeGreaterThanOrEqual(delayMs);
      }),
    );
  });
});
