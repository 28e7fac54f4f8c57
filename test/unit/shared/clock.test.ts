import { expect, it } from '@jest/globals';
import { createClock } from '../../../src/shared/clock.js';

it('tells the machine’s time', () => {
  const before = Date.now();
  const now = createClock().now().epochMilliseconds;
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

it.each([7 * 24 * 3_600_000, -3_600_000])(
  'stepped by %d ms, it is that much off, and says so',
  (offsetMs) => {
    const clock = createClock();
    clock.setOffsetMs(offsetMs);
    const aheadMs = clock.now().epochMilliseconds - Date.now();
    expect(Math.abs(aheadMs - offsetMs)).toBeLessThan(5_000);
    expect(clock.offsetMs).toBe(offsetMs);
  },
);

it('two clocks don’t step each other', () => {
  const [one, other] = [createClock(), createClock()];
  one.setOffsetMs(1_000);
  expect(other.offsetMs).toBe(0);
});
