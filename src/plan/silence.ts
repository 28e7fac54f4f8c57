/**
 * Who has heard nothing for too long? Mail of the bot about a project counts as hearing, and whatever she wrote herself
 * (issue "Projects", section 4, "Silence alarm").
 */
import { Temporal } from 'temporal-polyfill';
import type { ContactPolicy } from '../calendar/contact-policy.js';
import { localDate } from '../calendar/local-time.js';
import { workingDaysBetween } from '../calendar/working-days.js';
import type { Ledger } from '../ledger/ledger.js';
import type { ClientWork } from './client-work.js';
import { lastNewsAt } from './heard-facts.js';

/** Since when a client hears nothing; `hasHeard`: false where they never did, as far as anybody knows. */
export type Silence = { since: Temporal.Instant; hasHeard: boolean; workingDays: number };

/** What is asked; `wroteAt` is when she last wrote to the client herself, null where never. */
export type SilenceAsked = {
  policy: ContactPolicy;
  ledger: Pick<Ledger, 'mails' | 'baseline'>;
  wroteAt: Temporal.Instant | null;
  now: Temporal.Instant;
};

/** When the client last heard of the work, from whomever; null where never. */
export function heardAt(
  { client, projects }: ClientWork,
  { policy, ledger, wroteAt }: Pick<SilenceAsked, 'policy' | 'ledger' | 'wroteAt'>,
): Temporal.Instant | null {
  const told = projects.flatMap(({ progress }) =>
    progress.told === null ? [] : [progress.told.date.toZonedDateTime(policy.timeZone).toInstant()],
  );
  const all = [...told, lastNewsAt(ledger, client.slug), wroteAt].filter((at) => at !== null);
  return all.toSorted(Temporal.Instant.compare).at(-1) ?? null;
}

/** The client's silence; null where there was no first day to count from. */
export function silenceOf(work: ClientWork, asked: SilenceAsked): Silence | null {
  const { policy, ledger, now } = asked;
  const heard = heardAt(work, asked);
  const since = heard ?? (ledger.baseline === null ? null : Temporal.Instant.from(ledger.baseline.at));
  if (since === null) return null;
  const dayOf = (at: Temporal.Instant): Temporal.PlainDate =>
    localDate(at.epochMilliseconds, policy.timeZone);
  return {
    since,
    hasHeard: heard !== null,
    workingDays: workingDaysBetween(policy, dayOf(since), dayOf(now)),
  };
}

/** Whether there is anything to be silent about: of a project that is done, nobody waits to hear. */
export function isUnderWay({ projects }: ClientWork): boolean {
  return projects.some(({ progress }) => progress.percent !== 100);
}
