/**
 * Whose turn it is: a connection has one folder open, so its users take turns.
 *
 * A turn is always given back, whatever its owner throws; who waits too long hears so instead of waiting for
 * ever (STYLE.md, mistake 3).
 */
import { withDeadline } from '../shared/deadline.js';

/** Runs `work` when its turn comes; `what` names it for the reader. */
export type TakeTurn = <T>(what: string, work: () => Promise<T>) => Promise<T>;

/**
 * Makes a queue in which each may wait `limitMs` milliseconds for its turn.
 * @throws DriverseatError `deadline-passed`, from the queue it makes, where the turn did not come
 */
export function oneAtATime(limitMs: number): TakeTurn {
  let last: Promise<unknown> = Promise.resolve();
  return async (what, work) => {
    const turn = last;
    let giveBack = (): void => undefined;
    const done = new Promise<void>((resolve) => {
      giveBack = resolve;
    });
    last = Promise.all([turn, done]);
    try {
      await withDeadline(turn, limitMs, `waiting for another use of the connection before ${what}`);
      return await work();
    } finally {
      giveBack();
    }
  };
}
