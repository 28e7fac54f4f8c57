/**
 * Wakes the loop that syncs: a hint from a watched folder, a changed setting, or the timer, whichever is first.
 */
import { sleep } from '../shared/deadline.js';

/** Rings that come while nobody waits are kept as one. */
export type Alarm = {
  ring(): void;
  /** Resolves at the next ring (at once if one is kept), after `limitMs`, or when `signal` is aborted. */
  wait(limitMs: number, signal: AbortSignal): Promise<void>;
};

/** A silent alarm. */
export function createAlarm(): Alarm {
  let rung = new AbortController();
  return {
    ring: () => rung.abort(),
    async wait(limitMs, signal) {
      await sleep(limitMs, AbortSignal.any([rung.signal, signal]));
      rung = new AbortController();
    },
  };
}
