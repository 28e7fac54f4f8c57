/**
 * A draft of hers is due: does it leave now? Asked when its time has come, and once more at SMTP's 354.
 *
 * She ordered it: so what pauses the automatic mail does not hold it. Stop, ill and rehearsal do, and it leaves in contact hours
 * alone (DESIGN.md, promise 4).
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { nextOpen } from '../calendar/state-at.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import { isLate } from './decide-when.js';
import type { Recheck } from './recheck-reply.js';
import { type SendState, sendObstacle } from './send-obstacle.js';

/** What is known at that instant. */
export type DraftNow = {
  now: Temporal.Instant;
  policy: ContactPolicy;
  state: SendState;
  /** `replaced`: a later version of it, with the same Message-ID, lies beside it. */
  place: 'there' | 'gone' | 'replaced';
  /** A mail of hers with its Message-ID lies in Sent: she sent it herself. */
  isInSent: boolean;
};

/** Decides about the draft `mail`. */
export function recheckDraft(mail: MailRecord, asked: DraftNow): Recheck {
  const { now, policy, state, place, isInSent } = asked;
  if (place !== 'there') return { verdict: 'drop', why: place };
  if (isInSent) return { verdict: 'drop', why: 'in-sent' };
  const notAfter = Temporal.Instant.from(mail.notAfter);
  if (isLate(mail, asked)) return { verdict: 'drop', why: 'late' };
  const ordered = { ...state, paused: state.paused.filter(({ what }) => what === 'ill') };
  const obstacle = sendObstacle(ordered, mail.client);
  if (obstacle === 'rehearsal') return { verdict: 'drop', why: obstacle };
  if (obstacle !== null) return { verdict: 'wait', why: obstacle, until: null };
  const opening = nextOpen(policy, now);
  if (opening?.equals(now)) return { verdict: 'send' };
  const isTooLate = opening === null || Temporal.Instant.compare(opening, notAfter) >= 0;
  return isTooLate ? { verdict: 'drop', why: 'late' } : { verdict: 'wait', why: 'closed', until: opening };
}
