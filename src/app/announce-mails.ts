/**
 * An announcement's mails: which one tells a client of it, and of which announcement a mail tells.
 */
import type { Announcement } from '../ledger/announcement.js';
import { firstKey, inItsPlace } from '../ledger/in-its-place.js';
import type { Ledger } from '../ledger/ledger.js';
import type { MailRecord } from '../ledger/planned-mail.js';
import { announcementKey } from '../plan/plan-announcement.js';
import type { Client } from '../projects/client.js';

/** The account whose journal it is. */
type Book = { readonly account: string; readonly journal: { readonly ledger: Ledger } };

/** The mail that tells this client of the change, or the one in its place; null where none is planned yet. */
export function mailTo(
  { account, journal }: Book,
  change: Announcement,
  client: Pick<Client, 'address'>,
): MailRecord | null {
  const { mails } = journal.ledger;
  const mail = mails.get(announcementKey(account, client, change));
  return mail === undefined ? null : inItsPlace(mails, mail);
}

/** The change that the mail tells this client of; null where there is none, or the client has another address by now. */
export function changeOf(
  { account, journal }: Book,
  mail: MailRecord,
  client: Pick<Client, 'address'>,
): Announcement | null {
  const { mails, announcements } = journal.ledger;
  const key = firstKey(mails, mail);
  return (
    [...announcements.changes.values()].find((change) => announcementKey(account, client, change) === key) ??
    null
  );
}
