/**
 * What is done at once with a client's mail that just came outside contact hours: it waits in Held, she is told, or neither.
 *
 * In no-contact time mail waits where `contact.holdIncoming` is set; urgent mail never does (DESIGN.md, promise 1; UX.md,
 * rule 4). What she moved into INBOX, or has read there, stays: she knows of it.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { stateAt } from '../calendar/state-at.js';

/** A client's mail, written by a person, and what decides about it. */
export type ClientArrival = {
  now: Temporal.Instant;
  policy: ContactPolicy;
  holdIncoming: boolean;
  receivedAt: Temporal.Instant;
  /** Older mail was there before us; null where nothing is known yet. */
  baselineAt: Temporal.Instant | null;
  isUrgent: boolean;
  /** First seen long after it came: she moved it in. */
  isMovedIn: boolean;
  isRead: boolean;
};

/** `hold`: to Held; `tell`: a note at once; null: it lies in INBOX, and that is all. */
export type ArrivalCare = 'hold' | 'tell' | null;

function isOld({ receivedAt, baselineAt }: ClientArrival): boolean {
  return baselineAt === null || Temporal.Instant.compare(receivedAt, baselineAt) < 0;
}

/** Decides about one mail. */
export function arrivalCare(mail: ClientArrival): ArrivalCare {
  const { now, policy, receivedAt, holdIncoming, isUrgent, isMovedIn, isRead } = mail;
  const { state } = stateAt(policy, now);
  if (state === 'contact' || isMovedIn || isOld(mail)) return null;
  if (isUrgent) return 'tell';
  const isHeldTime = state === 'no-contact' && stateAt(policy, receivedAt).state === 'no-contact';
  return holdIncoming && isHeldTime && !isRead ? 'hold' : null;
}

/** When held mail is looked at: while the bot runs, at its start, at its graceful stop. */
export type ReleaseOccasion = 'running' | 'start' | 'stop';

/**
 * Whether held mail goes back to INBOX: when contact hours begin; at a stop, since nobody would do it later; and at a start as
 * soon as it is no longer no-contact time, since nobody knows how long it has waited.
 */
export function isReleaseDue(
  { policy, holdIncoming, now }: Pick<ClientArrival, 'policy' | 'holdIncoming' | 'now'>,
  occasion: ReleaseOccasion,
): boolean {
  if (occasion === 'stop' || !holdIncoming) return true;
  const { state } = stateAt(policy, now);
  return occasion === 'start' ? state !== 'no-contact' : state === 'contact';
}
