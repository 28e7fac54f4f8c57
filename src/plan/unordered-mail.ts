/**
 * How much mail that she did not order a client gets: at most one a day and two a week (UX.md, rule 12), and none while it is
 * unknown whether an earlier one arrived (AUTOREPLY.md section 4).
 *
 * Replies have limits of their own (reply-limits.ts), and what she ordered has none.
 */
import { Temporal } from 'temporal-polyfill';
import type { Ledger } from '../ledger/ledger.js';
import { leftAt, type MailKind, type MailRecord, type MailState } from '../ledger/planned-mail.js';

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

/** When such mail to the client left. */
function timesLeft(
  ledger: Pick<Ledger, 'mails'>,
  { key, client }: Pick<MailRecord, 'key' | 'client'>,
): Temporal.Instant[] {
  return unorderedMails(ledger, key)
    .filter((mail) => mail.client === client)
    .map((mail) => Temporal.Instant.from(leftAt(mail)));
}

/** From when on the next one may go, after those of these times; null: at `now`. */
function nextAfter(times: readonly Temporal.Instant[], now: Temporal.Instant): Temporal.Instant | null {
  const [newest, second] = times.toSorted((a, b) => Temporal.Instant.compare(b, a));
  const next = [newest?.add({ hours: DAY_HOURS }), second?.add({ hours: 7 * DAY_HOURS })]
    .filter((at) => at !== undefined)
    .toSorted(Temporal.Instant.compare)
    .at(-1);
  return next !== undefined && Temporal.Instant.compare(next, now) > 0 ? next : null;
}

/** From when on the client may get the next one; null: now. */
export function unorderedFrom(
  ledger: Pick<Ledger, 'mails'>,
  mail: Pick<MailRecord, 'key' | 'client'>,
  now: Temporal.Instant,
): Temporal.Instant | null {
  return nextAfter(timesLeft(ledger, mail), now);
}

/** The same of an update: it makes way for an announcement that is planned for the day before or after `at`. */
export function updateFrom(
  ledger: Pick<Ledger, 'mails'>,
  mail: Pick<MailRecord, 'key' | 'client'>,
  at: Temporal.Instant,
): Temporal.Instant | null {
  const soon = at.add({ hours: DAY_HOURS });
  const announced = [...ledger.mails.values()]
    .filter(({ kind, state, client }) => {
      return kind === 'announcement' && state === 'planned' && client === mail.client;
    })
    .map(({ dueAt }) => Temporal.Instant.from(dueAt))
    .filter((dueAt) => Temporal.Instant.compare(dueAt, soon) < 0);
  return nextAfter([...timesLeft(ledger, mail), ...announced], at);
}

/** When the last such mail of that kind left, to whomever; null where none did. */
export function lastLeftAt(
  ledger: Pick<Ledger, 'mails'>,
  { key, kind }: Pick<MailRecord, 'key' | 'kind'>,
): Temporal.Instant | null {
  const left = unorderedMails(ledger, key).filter((mail) => mail.kind === kind);
  const at = left.map((mail) => Temporal.Instant.from(leftAt(mail))).toSorted(Temporal.Instant.compare);
  return at.at(-1) ?? null;
}
