/**
 * When a mail that could not be handed in is tried again: soon, then less and less often, and never beyond its window.
 */
import { Temporal } from 'temporal-polyfill';

const WAITS_MINUTES = [1, 3, 10, 30, 60];

/** After `attempts` tries (at least 1); null where the next one would come at `notAfter` or later. */
export function retryAt(
  now: Temporal.Instant,
  attempts: number,
  notAfter: Temporal.Instant,
): Temporal.Instant | null {
  const minutes = WAITS_MINUTES[Math.min(Math.max(attempts, 1), WAITS_MINUTES.length) - 1] ?? 60;
  const next = now.add({ minutes });
  return Temporal.Instant.compare(next, notAfter) < 0 ? next : null;
}
