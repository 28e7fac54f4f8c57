/**
 * How long to wait before connecting again: twice as long after each failure, up to five minutes.
 *
 * With jitter, so that many bots don't come back to a restarted server in the same second (STYLE.md, mistake 5).
 */

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 300_000;

/** A login that is refused after one that worked: mostly the provider's trouble, which is over in minutes. */
const REFUSED_DELAYS_MS = [120_000, 300_000];

/** How long a connection must have lived, in milliseconds, before the waiting starts from the beginning. */
export const STABLE_AFTER_MS = 300_000;

/**
 * Milliseconds to wait after the `failures`-th failure in a row (from 1); `random` is in [0, 1) and picks a
 * place in the upper half: 0.5 to 1 s first, 150 to 300 s at last.
 */
export function reconnectDelayMs(failures: number, random: number): number {
  return upperHalf(Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (failures - 1)), random);
}

/** The same after the `refusals`-th refused login in a row where one had worked before: 1 to 2 minutes, then 2.5 to 5. */
export function refusedDelayMs(refusals: number, random: number): number {
  return upperHalf(REFUSED_DELAYS_MS[refusals - 1] ?? LONGEST_DELAY_MS, random);
}

function upperHalf(fullMs: number, random: number): number {
  return Math.round(fullMs / 2 + (fullMs / 2) * random);
}
