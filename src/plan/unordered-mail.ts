/**
 * How much mail that she did not order a client gets: at most one a day and two a week (UX.md, rule 12), and none while it is
 * unknown whether an earlier one arrived (AUTOREPLY.md section 4).
 *
 * Replies have limits of their own (reply-limits.ts), and what she ordered has none.
 */
import { Temporal } from 'temporal-polyfill';
import type { Ledger } from '../ledger/ledger.js';
import type { MailKind, MailRecord, MailState } from '../ledger/planned-mail.js';

const UNORDERED: ReadonlySet<MailKind> = new Set(['announcement', 'scheduled']);
/** Each may leave the client wondering about the next one. A record of a lost journal tells its kind, and not its news. */
const NOT_REPLIES: ReadonlySet<MailKind> = new Set([...UNORDERED, 'ordered', 'proposed']);
const GONE: ReadonlySet<MailState> = new Set(['claimed', 'sending', 'sent', 'unknown']);
const DAY_HOURS = 24;

/** Such mail that left, or may have left, other than `key`. */
function unorderedMails({ mails }: Pick<Ledger, 'mails'>, key: string): MailRecord[] {
  return [...mails.values()].filter(
    (mail) => UNORDERED.has(mail.kind) && GONE.has(mail.state) && mail.key !== key,
  );
}

/** Whether an earlier mail to the client, such or about a project, may or may not have arrived. */
export function isOneUnknown(
  { mails }: Pick<Ledger, 'mails'>,
  { key, client }: Pick<MailRecord, 'key' | 'client'>,
): boolean {
  return [...mails.values()].some(
    (mail) =>
      mail.key !== key && mail.client === client && mail.state === 'unknown' && NOT_REPLIES.has(mail.kind),
  );
}

/** From when on the client may get the next one; null: now. */
export function unorderedFrom(
  ledger: Pick<Ledger, 'mails'>,
  { key, client }: Pick<MailRecord, 'key' | 'client'>,
  now: Temporal.Instant,
): Temporal.Instant | null {
  const [newest, second] = unorderedMails(ledger, key)
    .filter((mail) => mail.client === client)
    .map(({ since }) => Temporal.Instant.from(since))
    .toSorted((a, b) => Temporal.Instant.compare(b, a));
  const next = [newest?.add({ hours: DAY_HOURS }), second?.add({ hours: 7 * DAY_HOURS })]
    .filter((at) => at !== undefined)
    .toSorted(Temporal.Instant.compare)
    .at(-1);
  return next !== undefined && Temporal.Instant.compare(next, now) > 0 ? next : null;
}

/** When the last such mail of that kind left, to whomever; null where none did. */
export function lastLeftAt(
  ledger: Pick<Ledger, 'mails'>,
  { key, kind }: Pick<MailRecord, 'key' | 'kind'>,
): Temporal.Instant | null {
  const left = unorderedMails(ledger, key).filter((mail) => mail.kind === kind);
  const at = left.map(({ since }) => Temporal.Instant.from(since)).toSorted(Temporal.Instant.compare);
  return at.at(-1) ?? null;
}
