/**
 * When a planned mail leaves if nothing holds it, by the calendar as it is now: a day may have been closed since it was planned.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { nextDaytime, nextSendInstant } from '../calendar/send-window.js';
import type { MailRecord } from '../ledger/planned-mail.js';

/** `timeZone` is the client's; null where it is hers, or unknown. */
export type Expecting = { policy: ContactPolicy; now: Temporal.Instant; timeZone: string | null };

/** The first instant from `at` on at which mail of that kind may leave. */
function openFor(kind: MailRecord['kind'], at: Temporal.Instant, { policy, timeZone }: Expecting) {
  switch (kind) {
    case 'auto-reply':
    case 'inquiry-reply':
      return nextDaytime(at, timeZone ?? policy.timeZone);
    case 'scheduled':
    case 'announcement':
      return nextSendInstant(policy, at, timeZone);
    default:
      return nextSendInstant(policy, at, null);
  }
}

/** At its hour, or once that is past, as soon as it may; what is on its way, or was, keeps its hour. */
export function expectedAt(
  { kind, state, dueAt }: Pick<MailRecord, 'kind' | 'state' | 'dueAt'>,
  expecting: Expecting,
): Temporal.Instant {
  const due = Temporal.Instant.from(dueAt);
  if (state !== 'planned') return due;
  const { now } = expecting;
  const at = Temporal.Instant.compare(due, now) < 0 ? now : due;
  return openFor(kind, at, expecting) ?? at;
}
