/**
 * The last step of every look at a planned mail: what ends it, what lets it wait, and when it may leave.
 */
import { Temporal } from 'temporal-polyfill';
import type { MailWhy } from '../ledger/mail-why.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import type { Recheck } from './recheck-reply.js';
import type { SendState } from './send-obstacle.js';

/** What a look found. */
export type Looked = {
  now: Temporal.Instant;
  /** Why it ends; null where it doesn't. */
  end: MailWhy | null;
  /** Why it waits for somebody; null where it doesn't. */
  wait: MailWhy | null;
  /** From when on it may leave; `now` itself where it may, null where no window comes. Asked last. */
  mayLeaveAt(): Temporal.Instant | null;
  /** Why it waits for that instant. */
  whyNotNow: MailWhy;
  /** Why it ends where that instant is too late for it; left out, that it is. */
  whyNever?: MailWhy;
};

/** Whether its time is over; by a clock that is known to be wrong, nothing is late. */
export function isLate(
  { notAfter }: Pick<MailRecord, 'notAfter'>,
  { now, state }: { now: Temporal.Instant; state: Pick<SendState, 'isClockWrong'> },
): boolean {
  return !state.isClockWrong && Temporal.Instant.compare(now, Temporal.Instant.from(notAfter)) >= 0;
}

/** The decision about `mail`. */
export function decideWhen({ notAfter }: Pick<MailRecord, 'notAfter'>, looked: Looked): Recheck {
  const { now, end, wait, whyNotNow, whyNever = 'late' } = looked;
  if (end !== null) return { verdict: 'drop', why: end };
  if (wait !== null) return { verdict: 'wait', why: wait, until: null };
  const until = looked.mayLeaveAt();
  if (until?.equals(now)) return { verdict: 'send' };
  const isTooLate = until === null || Temporal.Instant.compare(until, Temporal.Instant.from(notAfter)) >= 0;
  return isTooLate ? { verdict: 'drop', why: whyNever } : { verdict: 'wait', why: whyNotNow, until };
}
