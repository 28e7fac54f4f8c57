/**
 * When a planned mail leaves if nothing holds it, by the calendar as it is now: a day may have been closed since it was planned.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { nextDaytime, nextSendInstant } from '../calendar/send-window.js';
import type { MailRecord } from '../ledger/planned-mail.js';

/** `timeZone` is the client's; null where it is hers, or unknown. */
export type Expecting = { policy: ContactPolicy; now: Temporal.Instant; timeZone: string | null };

/** The first instant from `at` on at which mail of that kind may leave; null where no window comes. */
function openFor(
  kind: MailRecord['kind'],
  at: Temporal.Instant,
  { policy, timeZone }: Expecting,
): Temporal.Instant | null {
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

type Timed = Pick<MailRecord, 'kind' | 'state' | 'dueAt' | 'notAfter'>;

/** Its hour, or once that is past, now. */
function hourOf({ dueAt }: Pick<Timed, 'dueAt'>, now: Temporal.Instant): Temporal.Instant {
  const due = Temporal.Instant.from(dueAt);
  return Temporal.Instant.compare(due, now) < 0 ? now : due;
}

/** Whether it ends at its hour, since what opens next is too late for it. */
export function opensTooLate({ kind, state, dueAt, notAfter }: Timed, expecting: Expecting): boolean {
  if (state !== 'planned') return false;
  const opens = openFor(kind, hourOf({ dueAt }, expecting.now), expecting);
  return opens === null || Temporal.Instant.compare(opens, Temporal.Instant.from(notAfter)) >= 0;
}

/** At its hour, or once that is past, as soon as it may; what is on its way, or was, keeps its hour. */
export function expectedAt(
  { kind, state, dueAt }: Omit<Timed, 'notAfter'>,
  expecting: Expecting,
): Temporal.Instant {
  if (state !== 'planned') return Temporal.Instant.from(dueAt);
  const at = hourOf({ dueAt }, expecting.now);
  return openFor(kind, at, expecting) ?? at;
}
