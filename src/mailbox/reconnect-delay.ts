/**
 * How long to wait before connecting again: twice as long after each failure, up to five minutes.
 *
 * With jitter, so that many bots don't come back to a restarted server in the same second (STYLE.md, mistake 5).
 */

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 300_000;

/** How long a connection must have lived, in milliseconds, before the waiting starts from the beginning. */
export const STABLE_AFTER_MS = 300_000;

/**
 * Milliseconds to wait after the `failures`-th failure in a row (from 1); `random` is in [0, 1) and picks a
 * place in the upper half: 0.5 to 1 s first, 150 to 300 s at last.
 */
export function reconnectDelayMs(failures: number, random: number): number {
  const fullMs = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (failures - 1));
  return Math.round(fullMs / 2 + (fullMs / 2) * random);
}
