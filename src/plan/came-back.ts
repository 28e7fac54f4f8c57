/**
 * Which of our mails came back, and from whom: AUTOREPLY.md section 3, "Bounce", and row E8.
 *
 * Whoever is asked for 60 days not to be written to must not have been reached: a mail that a client, or a program of theirs,
 * wrote shows the contrary.
 */
import { Temporal } from 'temporal-polyfill';
import type { Ledger } from '../ledger/ledger.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import { comparableAddress } from '../message/addresses.js';
import { addressesIn, type Failure, failureIn } from '../message/delivery-report.js';
import type { ParsedMail } from '../message/parsed-mail.js';

/** A bounce is looked for among what was sent this recently. */
const BOUNCE_HOURS = 7 * 24;

/** What is known beside the mail. */
export type CameBackAsked = {
  ledger: Ledger;
  now: Temporal.Instant;
  /** Whether two addresses belong to one client. */
  isSameClient(a: string, b: string): boolean;
};

function recentlySent({ mails }: Ledger, now: Temporal.Instant): MailRecord[] {
  const since = now.subtract({ hours: BOUNCE_HOURS });
  return [...mails.values()].filter(
    (mail) =>
      mail.state === 'sent' && Temporal.Instant.compare(Temporal.Instant.from(mail.since), since) >= 0,
  );
}

/** Whom of the sent mail the failure means: by address, or by the mail's key where it went to one alone. */
function meant(mail: ParsedMail, { addresses }: Failure, { to, key, draft }: MailRecord): string[] {
  const named = addresses ?? addressesIn(mail.text);
  const found = to.filter((address) => named.has(address));
  if (found.length > 0 || to.length !== 1) return found;
  const ids = [...mail.inReplyTo, ...mail.references, mail.text].join('\n');
  return ids.includes(draft?.messageId || key) ? to : [];
}

/** The addresses, comparable form, from which this mail says that a recent mail of ours came back. */
export function cameBackFrom(mail: ParsedMail, { ledger, now, isSameClient }: CameBackAsked): string[] {
  if (ledger.mails.size === 0) return [];
  const failure = failureIn(mail);
  if (failure === null) return [];
  const authors = mail.from.mailboxes.map(({ address }) => address);
  const isHis = (address: string): boolean =>
    authors.some((author) => comparableAddress(author) === address || isSameClient(author, address));
  const found = recentlySent(ledger, now).flatMap((sent) => meant(mail, failure, sent));
  return [...new Set(found)].filter((address) => !isHis(address));
}
