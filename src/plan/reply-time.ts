/**
 * When is a mail of no-contact time answered, and what do its own hours say against it? Rows E1, E1b and E2.
 *
 * AUTOREPLY.md section 1, E. A reply at once sets a precedent, one at three in the morning too; one that comes a day later,
 * or when she reads her mail again, says nothing any more.
 */
import { Temporal } from 'temporal-polyfill';
import type { NoContactPeriod } from '../calendar/no-contact-period.js';
import { nextDaytime } from '../calendar/send-window.js';
import type { RowHit } from '../message/automatic-mail/row.js';

/** A mail's hours, and what they are measured by. */
export type MailHours = {
  receivedAt: Temporal.Instant;
  /** The Date header; null where there is none. */
  writtenAt: Temporal.Instant | null;
  now: Temporal.Instant;
  /** The no-contact period in which it came. */
  period: NoContactPeriod;
  /** `autoReply.after`. */
  after: Temporal.Duration;
  /** Where its writer lives, an IANA name. */
  zone: string;
};

/** `dueAt` lies inside the period unless a hit says otherwise. */
export type ReplyTime = { dueAt: Temporal.Instant; hits: RowHit[] };

const DAY_HOURS = 24;
/** A reply this much later than planned is no reply any more; in hours. */
const GRACE_HOURS = 6;

function hard(id: 'E1' | 'E1b', evidence: string): RowHit {
  return { id, class: 'hard', evidence, barsInquiry: false };
}

function hoursBetween(from: Temporal.Instant, to: Temporal.Instant): number {
  return from.until(to).total({ unit: 'hours' });
}

function isAtOrAfter(at: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, other) >= 0;
}

/** Row E1: it came so long ago that nobody waits for an automatic word any more. */
export function isTooOld(
  receivedAt: Temporal.Instant,
  now: Temporal.Instant,
  after: Temporal.Duration,
): boolean {
  return hoursBetween(receivedAt, now) > Math.max(DAY_HOURS, after.total({ unit: 'hours' }) + GRACE_HOURS);
}

/** Row E2: a Date far from when the mail came. */
function hasOddDate(writtenAt: Temporal.Instant | null, receivedAt: Temporal.Instant): boolean {
  if (writtenAt === null) return false;
  const aheadHours = hoursBetween(receivedAt, writtenAt);
  return aheadHours > DAY_HOURS || aheadHours < -7 * DAY_HOURS;
}

/** E1 where the period ends before the delay does, E1b where only the writer's night stands between. */
function tooLate(earliest: Temporal.Instant, dueAt: Temporal.Instant, end: Temporal.Instant): RowHit[] {
  if (isAtOrAfter(earliest, end)) return [hard('E1', `no-contact time ends before ${earliest}`)];
  return isAtOrAfter(dueAt, end) ? [hard('E1b', `their day begins at ${dueAt}`)] : [];
}

/** The instant of the reply to a mail that came in no-contact time, and the rows that its hours hit. */
export function replyTime({ receivedAt, writtenAt, now, period, after, zone }: MailHours): ReplyTime {
  const earliest = receivedAt.add(after);
  const dueAt = nextDaytime(earliest, zone);
  const old = isTooOld(receivedAt, now, after) ? [hard('E1', `came ${receivedAt}`)] : [];
  const odd: RowHit[] = hasOddDate(writtenAt, receivedAt)
    ? [{ id: 'E2', class: 'soft', evidence: `date: ${writtenAt}`, barsInquiry: false }]
    : [];
  return { dueAt, hits: [...old, ...tooLate(earliest, dueAt, period.to), ...odd] };
}
