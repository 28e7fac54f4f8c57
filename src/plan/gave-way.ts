/**
 * An update gives way to what she writes to the client herself: it does not go by itself after that (AUTOREPLY.md,
 * section 4), since she may have told it all. What it was to tell is not lost: the next digest proposes it.
 */
import { Temporal } from 'temporal-polyfill';
import type { Ledger } from '../ledger/ledger.js';
import { approvedText } from '../ledger/mail-text.js';
import type { MailRecord } from '../ledger/planned-mail.js';

/** The reason code of such an end. */
export const SHE_WROTE = 'she-wrote';

/** Whether it gives way: she wrote to the client at `wroteAt` (null: never), after it was planned. */
export function givesWay(
  { plannedAt }: Pick<MailRecord, 'plannedAt'>,
  wroteAt: Temporal.Instant | null,
): boolean {
  return wroteAt !== null && Temporal.Instant.compare(wroteAt, Temporal.Instant.from(plannedAt)) >= 0;
}

/**
 * Updates that wait still and give way, by their keys; what she agreed to never does. `wroteAt` is asked by the client's
 * slug.
 */
export function updatesGivingWay(
  ledger: Pick<Ledger, 'mails' | 'texts' | 'approvals'>,
  wroteAt: (client: string) => Temporal.Instant | null,
): string[] {
  return [...ledger.mails.values()]
    .filter(({ kind, state, key }) => {
      return kind === 'scheduled' && state === 'planned' && approvedText(ledger, key) === null;
    })
    .filter((mail) => mail.client !== null && givesWay(mail, wroteAt(mail.client)))
    .map(({ key }) => key);
}

/** The client's newest update, where it gave way and she has not said yet what is to become of it; null else. */
export function gaveWay(
  { mails, proposals }: Pick<Ledger, 'mails' | 'proposals'>,
  client: string,
): MailRecord | null {
  const newest = [...mails.values()]
    .filter((mail) => mail.kind === 'scheduled' && mail.client === client)
    .toSorted((a, b) =>
      Temporal.Instant.compare(Temporal.Instant.from(a.plannedAt), Temporal.Instant.from(b.plannedAt)),
    )
    .at(-1);
  if (newest?.state !== 'dropped' || newest.why !== SHE_WROTE) return null;
  const since = Temporal.Instant.from(newest.since);
  const isAnswered = [...proposals.over.values()].some(
    (ended) =>
      ended.client === client &&
      ended.why === SHE_WROTE &&
      ended.reason !== 'stale' &&
      Temporal.Instant.compare(Temporal.Instant.from(ended.proposedAt), since) >= 0,
  );
  return isAnswered ? null : newest;
}
