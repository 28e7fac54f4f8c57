/**
 * An announcement is due: is it still right to send it? Decided on what stands now, and once more at SMTP's 354.
 *
 * `drop` ends it with its reason; `wait` leaves it planned: another text waits for her word, an obstacle for its end.
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { nextSendInstant } from '../calendar/send-window.js';
import type { Announcement } from '../ledger/announcement.js';
import type { Ledger } from '../ledger/ledger.js';
import type { MailText } from '../ledger/mail-text.js';
import type { MailWhy } from '../ledger/mail-why.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import type { Client } from '../projects/client.js';
import { APART_MINUTES } from './announcement-time.js';
import { decideWhen, isLate } from './decide-when.js';
import type { Recheck } from './recheck-reply.js';
import { hasBounced } from './reply-limits.js';
import { type SendState, sendObstacle } from './send-obstacle.js';
import { isOneUnknown, lastLeftAt, unorderedFrom } from './unordered-mail.js';

/** What is known at the instant at which the announcement is due. */
export type AnnouncementNow = {
  now: Temporal.Instant;
  policy: ContactPolicy;
  state: SendState;
  /** The change that the mail tells of; null where the journal has none. */
  change: Announcement | null;
  /** Its rules stand as they were told. */
  isRuleThere: boolean;
  /** As clients.yaml has the client now; null where it has another address, or is gone. */
  client: Client | null;
  /** The hash of what the template gives now; null where it can't be written. */
  renderedHash: string | null;
  /** The words that she agreed to; null where she did not. */
  approved: MailText | null;
  ledger: Ledger;
};

/** Each is planned twenty minutes from the last; sending one takes part of them. */
const NEAR_MINUTES = APART_MINUTES - 1;

function isAtOrAfter(at: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, other) >= 0;
}

/** What ends it. */
function endReason(mail: MailRecord, asked: AnnouncementNow): MailWhy | null {
  const { now, change, isRuleThere, client, ledger, state } = asked;
  if (isLate(mail, asked)) return 'late';
  if (change === null || change.state === 'undone') return 'undone';
  if (change.state === 'overtaken') return 'overtaken';
  if (mail.client !== null && change.skipped.has(mail.client)) return 'skipped';
  if (!isRuleThere) return 'rule-gone';
  if (client === null) return 'client-gone';
  if (mail.to.some((address) => hasBounced(ledger, address, now))) return 'bounced';
  return sendObstacle(state, mail.client) === 'rehearsal' ? 'rehearsal' : null;
}

/** What lets it wait for somebody: her word, the end of an obstacle, the fate of an earlier mail. */
function waitReason(mail: MailRecord, asked: AnnouncementNow): MailWhy | null {
  const { approved, renderedHash, state, ledger } = asked;
  const obstacle = sendObstacle(state, mail.client);
  if (obstacle !== null) return obstacle;
  if (renderedHash === null) return 'no-text';
  if (approved === null || approved.basis !== renderedHash) return 'not-approved';
  return isOneUnknown(ledger, mail) ? 'unknown-before' : null;
}

/** From when on it may leave; `now` itself where it may; null where no window comes. */
function mayLeaveAt(mail: MailRecord, { ledger, now, policy, client }: AnnouncementNow) {
  const last = lastLeftAt(ledger, mail);
  const isNear = last !== null && last.until(now).total({ unit: 'minutes' }) < NEAR_MINUTES;
  const apart = isNear ? last.add({ minutes: APART_MINUTES }) : now;
  const limit = unorderedFrom(ledger, mail, now) ?? now;
  return nextSendInstant(policy, isAtOrAfter(apart, limit) ? apart : limit, client?.timeZone ?? null);
}

/** Decides about the planned announcement `mail` at `asked.now`. */
export function recheckAnnouncement(mail: MailRecord, asked: AnnouncementNow): Recheck {
  return decideWhen(mail, {
    now: asked.now,
    end: endReason(mail, asked),
    wait: waitReason(mail, asked),
    mayLeaveAt: () => mayLeaveAt(mail, asked),
    whyNotNow: 'not-now',
  });
}
