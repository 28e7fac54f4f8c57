/**
 * When is the digest due, and which owed notes wait for it? One digest a day with contact, when its hours begin; at once come
 * only inquiries to look at twice, in contact hours (UX.md, rule 4).
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { dayPlan } from '../calendar/day-plan.js';
import { stateAt } from '../calendar/state-at.js';
import { digestsDone, type Ledger, type OwedNote } from '../ledger/ledger.js';
import type { Settings } from './settings.js';

const DAY_HOURS = 24;

/** What names the digest of a day among notes. */
export function digestOf(date: Temporal.PlainDate): string {
  return `digest ${date}`;
}

/**
 * When the last digest before `now` came; where there was none, when the bot first came. Null before that. What is
 * later than `now` was written by a clock that ran ahead, and holds no digest back.
 */
export function lastDigestAt(ledger: Ledger, now: Temporal.Instant): Temporal.Instant | null {
  const isAhead = (at: Temporal.Instant): boolean => Temporal.Instant.compare(at, now) > 0;
  const { baseline } = ledger;
  const digests = digestsDone(ledger)
    .map(({ at }) => Temporal.Instant.from(at))
    .filter((at) => !isAhead(at));
  const last = digests.toSorted(Temporal.Instant.compare).at(-1);
  if (last !== undefined || baseline === null) return last ?? null;
  const began = Temporal.Instant.from(baseline.at);
  return isAhead(began) ? now.subtract({ hours: DAY_HOURS }) : began;
}

/** The day whose digest is due at `now`; null while it is too early, was written, or the day has no contact hours. */
export function dueDigest(
  policy: ContactPolicy,
  ledger: Ledger,
  now: Temporal.Instant,
): Temporal.PlainDate | null {
  const today = now.toZonedDateTimeISO(policy.timeZone).toPlainDate();
  const [first] = dayPlan(policy, today).contact;
  const last = lastDigestAt(ledger, now);
  if (first === undefined || now.epochMilliseconds < first.fromMs || last === null) return null;
  const isWritten = last.epochMilliseconds >= first.fromMs;
  return isWritten ? null : today;
}

/**
 * Whether a note about this mail is written at once at `now`; every other waits for the digest. An answer that leaves her
 * questions open counts like an inquiry to look at twice: she is about to go on with it.
 */
export function isAtOnce(
  owed: Pick<OwedNote, 'points' | 'flags'>,
  {
    policy,
    inquiries,
    now,
  }: { policy: ContactPolicy; inquiries: Settings['inquiries']; now: Temporal.Instant },
): boolean {
  return (
    inquiries.note === 'at-once' &&
    (owed.points >= inquiries.lookTwiceAt || owed.flags.includes('unanswered')) &&
    stateAt(policy, now).state === 'contact'
  );
}
