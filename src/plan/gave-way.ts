/**
 * An update gives way to what she writes to the client herself: it does not go by itself after that (AUTOREPLY.md,
 * section 4), since she may have told it all. What it was to tell is not lost: the next digest proposes it. The same of one
 * that waited for her answer to the client until it was too late, as soon as she has written (UX.md, rule 11).
 */
import { Temporal } from 'temporal-polyfill';
import type { Ledger } from '../ledger/ledger.js';
import { goesByItself } from '../ledger/mail-text.js';
import type { MailRecord } from '../ledger/planned-mail.js';

/** The reason code of such an end. */
export const SHE_WROTE = 'she-wrote';
/** Why it waits for her answer; and why it ended, where that came too late for it. */
export const UNANSWERED = 'unanswered';

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
    .filter((mail) => mail.state === 'planned' && goesByItself(ledger, mail))
    .filter((mail) => mail.client !== null && givesWay(mail, wroteAt(mail.client)))
    .map(({ key }) => key);
}

/** When it gave way; null where it did not. `wroteAt` is when she last wrote to its client, null where never. */
function gaveWayAt(mail: MailRecord, wroteAt: Temporal.Instant | null): Temporal.Instant | null {
  if (mail.state !== 'dropped') return null;
  if (mail.why === SHE_WROTE) return Temporal.Instant.from(mail.since);
  return mail.why === UNANSWERED && givesWay(mail, wroteAt) ? wroteAt : null;
}

/** Whether she has said since its end what is to become of it. */
function isDecided({ proposals }: Pick<Ledger, 'proposals'>, { client, since }: MailRecord): boolean {
  return [...proposals.over.values()].some(
    (ended) =>
      ended.client === client &&
      ended.why === SHE_WROTE &&
      ended.reason !== 'stale' &&
      Temporal.Instant.compare(Temporal.Instant.from(ended.proposedAt), Temporal.Instant.from(since)) >= 0,
  );
}

/**
 * The client's newest update by its key, and when it gave way; null where it did not, or where she has said already what is
 * to become of it. `wroteAt` is when she last wrote to the client herself, null where never.
 */
export function gaveWay(
  ledger: Pick<Ledger, 'mails' | 'proposals'>,
  client: string,
  wroteAt: Temporal.Instant | null,
): { key: string; at: Temporal.Instant } | null {
  const newest = [...ledger.mails.values()]
    .filter((mail) => mail.kind === 'scheduled' && mail.client === client)
    .toSorted((a, b) =>
      Temporal.Instant.compare(Temporal.Instant.from(a.plannedAt), Temporal.Instant.from(b.plannedAt)),
    )
    .at(-1);
  const at = newest === undefined ? null : gaveWayAt(newest, wroteAt);
  if (newest === undefined || at === null || isDecided(ledger, newest)) return null;
  return { key: newest.key, at };
}
