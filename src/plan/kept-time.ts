/**
 * What the no-contact time was like, for the digest after it: how many clients wrote, who was answered, what was left alone.
 */
import { Temporal } from 'temporal-polyfill';
import type { Ledger } from '../ledger/ledger.js';

/** A mail that was not answered: whose it was, and the first reason. */
export type LeftAlone = { client: string; why: string };

/** Clients as slugs; days are local, in order. */
export type KeptTime = {
  days: readonly Temporal.PlainDate[];
  clientMails: number;
  /** Clients who were answered by themselves. */
  replies: readonly string[];
  urgent: number;
  leftAlone: readonly LeftAlone[];
  /** Clients who would have been answered, had it not been a rehearsal. */
  rehearsed: readonly string[];
};

function isWithin(at: string, after: Temporal.Instant, upTo: Temporal.Instant): boolean {
  const instant = Temporal.Instant.from(at);
  return Temporal.Instant.compare(instant, after) > 0 && Temporal.Instant.compare(instant, upTo) <= 0;
}

/** From `after` (no longer) to `upTo`; null where no client wrote in no-contact time. */
export function keptTime(
  ledger: Ledger,
  { after, upTo, timeZone }: { after: Temporal.Instant; upTo: Temporal.Instant; timeZone: string },
): KeptTime | null {
  const mails = [...ledger.mails.values()].filter(
    ({ kind, client, plannedAt }) =>
      kind === 'auto-reply' && client !== null && isWithin(plannedAt, after, upTo),
  );
  const refusals = [...ledger.refusals.values()].filter(
    ({ client, at }) => client !== null && isWithin(at, after, upTo),
  );
  if (mails.length + refusals.length === 0) return null;
  const days = [...mails.map(({ plannedAt }) => plannedAt), ...refusals.map(({ at }) => at)].map((at) =>
    Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate(),
  );
  const dropped = mails.filter(({ state, why }) => state === 'dropped' && why !== 'rehearsal');
  const isUrgent = ({ rules }: { rules: readonly string[] }): boolean => rules.includes('urgent');
  const clientsOf = (list: typeof mails): string[] => list.flatMap(({ client }) => client ?? []);
  return {
    days: [...new Map(days.map((day) => [day.toString(), day])).values()].toSorted(
      Temporal.PlainDate.compare,
    ),
    clientMails: mails.length + refusals.length,
    replies: clientsOf(mails.filter(({ state }) => state === 'sent')),
    urgent: refusals.filter(isUrgent).length,
    leftAlone: [
      ...dropped.map(({ client, why }) => ({ client: client ?? '', why: why ?? '' })),
      ...refusals
        .filter((refusal) => !isUrgent(refusal))
        .map(({ client, rules }) => ({ client: client ?? '', why: rules[0] ?? '' })),
    ],
    rehearsed: clientsOf(mails.filter(({ state, why }) => state === 'dropped' && why === 'rehearsal')),
  };
}
