/**
 * The one place where the time of day is read.
 *
 * The middle gets `now` passed in; the shells ask a `Clock`. Only the sandbox can shift it, over an IPC channel
 * that only it opens, so that a demo or a test can step through a week on real servers (DESIGN.md, "time").
 */
import { Temporal } from 'temporal-polyfill';

/** Tells the time; `offsetMs` is what the sandbox added to the machine's clock (0 elsewhere). */
export type Clock = { now(): Temporal.Instant; readonly offsetMs: number };

/** A clock whose offset can be stepped: the sandbox's and the tests'. */
export type SteppedClock = Clock & { setOffsetMs(offsetMs: number): void };

/** The machine's own time, epoch milliseconds: what the sandbox steps does not move it. */
export function machineMs({ now, offsetMs }: Clock): number {
  return now().epochMilliseconds - offsetMs;
}

/** The machine's clock, shifted by an offset that starts at 0 milliseconds. */
export function createClock(): SteppedClock {
  let offsetMs = 0;
  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(Date.now() + offsetMs),
    get offsetMs() {
      return offsetMs;
    },
    setOffsetMs(next) {
      offsetMs = next;
    },
  };
}
