/**
 * The last word of a bot that finds no way into the mailbox: without one nothing can be moved back, so it says that held mail stays.
 */
import type { Ledger } from '../ledger/ledger.js';
import { NO_WAY_IN } from '../mailbox/keep-connected.js';
import { DriverseatError, isDriverseatError } from '../shared/errors.js';

/** `error`, with where held mail lies and what to do where that is left behind. */
export function sayWhatIsHeld({ arrivals }: Pick<Ledger, 'arrivals'>, error: unknown): unknown {
  const count = arrivals.held.size;
  if (count === 0 || !isDriverseatError(error, ...NO_WAY_IN)) return error;
  const { what, where, fix } = error.problem;
  const held = count === 1 ? '1 held mail stays' : `${count} held mails stay`;
  const waiting = `${held} in Driverseat/Held until the next start; what is there may be moved to INBOX by hand.`;
  return new DriverseatError(error.code, what, { where, fix: `${fix} ${waiting}`, cause: error });
}
