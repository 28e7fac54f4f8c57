/**
 * A scheduled update is due: does it leave? Decided on what stands now, and once more at SMTP's 354.
 *
 * Nobody ordered it, so it waits where a person would: while the client's last word is unanswered, while it is unknown
 * whether an earlier mail arrived, while they had enough for the week (UX.md, rules 11 and 12). Her SEND ends that waiting.
 */
import type { Temporal } from 'temporal-polyfill';
import { nextSendInstant } from '../calendar/send-window.js';
import type { MailWhy } from '../ledger/mail-why.js';
import type { News } from '../ledger/news.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import { decideWhen, isLate } from './decide-when.js';
import { givesWay, SHE_WROTE, UNANSWERED } from './gave-way.js';
import { goneReason, type NewsNow, WAITS } from './recheck-news.js';
import type { Recheck } from './recheck-reply.js';
import { hasBounced } from './reply-limits.js';
import { isHeldByHer, type Obstacle, ownWord, sendObstacle } from './send-obstacle.js';
import { isOneUnknown, updateFrom } from './unordered-mail.js';

/** What is known at that instant; `words` as of ordered mail, and what nobody ordered asks besides. */
export type ScheduledNow = NewsNow & {
  /** What is new to the client now, this mail aside; null where nothing is (`newsAtSlot`). */
  newsNow: News | null;
  /** When she last wrote to the client herself; null where never. */
  wroteAt: Temporal.Instant | null;
  /** Whether a letter of the client's in one of these projects waits for her answer. */
  hasUnanswered: boolean;
  /** She said SEND to it. */
  isAgreed: boolean;
};

/** What of the client and the projects ends it. */
function overReason(mail: MailRecord, asked: ScheduledNow): MailWhy | null {
  const { projects, ledger, now, isAgreed } = asked;
  const gone = goneReason(mail, asked);
  if (gone !== null) return gone;
  if (projects.some(({ status }) => status === 'closed')) return 'project-closed';
  if (!isAgreed && projects.some(({ status }) => status === 'paused')) return 'project-paused';
  return mail.to.some((address) => hasBounced(ledger, address, now)) ? 'bounced' : null;
}

/** What holds it: of a client's pause, not what she agreed to. */
function obstacleOf({ client }: MailRecord, { state, isAgreed }: ScheduledNow): Obstacle | null {
  return sendObstacle(isAgreed ? ownWord(state) : state, client);
}

/** Too late for its slot. Where the client's letter was before it, it is no loss: she is asked once she has answered. */
function whyLate(mail: MailRecord, { wroteAt, hasUnanswered, isAgreed }: ScheduledNow): MailWhy {
  if (isAgreed) return 'late';
  if (givesWay(mail, wroteAt)) return SHE_WROTE;
  return hasUnanswered ? UNANSWERED : 'late';
}

function endReason(mail: MailRecord, asked: ScheduledNow): MailWhy | null {
  const { newsNow, wroteAt, isAgreed } = asked;
  const obstacle = obstacleOf(mail, asked);
  if (!isHeldByHer(obstacle) && isLate(mail, asked)) return whyLate(mail, asked);
  if (mail.isRehearsed === true || obstacle === 'rehearsal') return 'rehearsal';
  const over = overReason(mail, asked);
  if (over !== null || isAgreed) return over;
  if (givesWay(mail, wroteAt)) return SHE_WROTE;
  return newsNow === null ? 'nothing-new' : null;
}

function waitReason(mail: MailRecord, asked: ScheduledNow): MailWhy | null {
  const { words, hasUnanswered, isAgreed, ledger } = asked;
  const obstacle = obstacleOf(mail, asked);
  if (obstacle !== null) return obstacle;
  if (WAITS[words] !== null) return WAITS[words];
  if (hasUnanswered && !isAgreed) return UNANSWERED;
  return isOneUnknown(ledger, mail) ? 'unknown-before' : null;
}

/** From when on the client may get another mail that she did not order; null: now. What she agreed to has no limit. */
function limitOf(mail: MailRecord, { ledger, now, isAgreed }: ScheduledNow): Temporal.Instant | null {
  return isAgreed ? null : updateFrom(ledger, mail, now);
}

/** From when on it may leave; `now` itself where it may; null where no window comes. What she agreed to has her window alone. */
function mayLeaveAt(mail: MailRecord, asked: ScheduledNow): Temporal.Instant | null {
  const { now, policy, client, isAgreed } = asked;
  const zone = isAgreed ? null : (client?.timeZone ?? null);
  return nextSendInstant(policy, limitOf(mail, asked) ?? now, zone);
}

/** Decides about the scheduled update `mail` at `asked.now`. */
export function recheckScheduled(mail: MailRecord, asked: ScheduledNow): Recheck {
  return decideWhen(mail, {
    now: asked.now,
    end: endReason(mail, asked),
    wait: waitReason(mail, asked),
    mayLeaveAt: () => mayLeaveAt(mail, asked),
    whyNotNow: 'not-now',
    whyNever: limitOf(mail, asked) === null ? 'late' : 'enough',
  });
}
