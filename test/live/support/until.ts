/**
 * Waits for something that nobody announces, such as the end of another process: looks again and again, and no longer
 * than it takes.
 */
import { setTimeout as pause } from 'node:timers/promises';

/** Resolves once `isSo`; rejects after `limitMs` milliseconds (default 30,000), naming `what` was waited for. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  limitMs = 30_000,
): Promise<void> {
  const end = performance.now() + limitMs;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`not within ${limitMs} ms: ${what}`);
    await pause(20);
  }
}
