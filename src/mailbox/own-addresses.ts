/**
 * Which addresses of hers `me.also` may lack: those that mail comes to although no known address is among its
 * recipients (AUTOREPLY.md, C1: such mail is never an inquiry, so a missing alias loses inquiries).
 *
 * A guess, told with its number, and never used by itself.
 */
import { addressParser } from 'postal-mime';
import { addressSet, comparableAddress } from '../message/addresses.js';
import { drain } from './drain.js';
import { headerOf, searchUids } from './read-headers.js';
import type { Session } from './session.js';
import { withFreshMailbox } from './with-mailbox.js';

/** An address that mail came to, in comparable form, and how many of the looked-at mails. */
export type ProposedAddress = { address: string; mails: number };

/** Written by the last server: whom it delivered to. */
const DELIVERY_HEADERS = ['x-original-to', 'delivered-to', 'envelope-to'] as const;
const RECIPIENT_HEADERS = ['to', 'cc', 'resent-to', 'resent-cc'] as const;

const LAST_MAILS = 500;
/** Once may be a Bcc of somebody else's mail. */
const LEAST_MAILS = 2;
const MOST_PROPOSED = 10;

/** Domains where her neighbours are strangers. */
const SHARED_DOMAINS = new Set(
  (
    'aol.com fastmail.com gmail.com gmx.at gmx.ch gmx.de gmx.net hotmail.com icloud.com live.com mail.ru mailbox.org ' +
    'me.com msn.com outlook.com posteo.de proton.me protonmail.com t-online.de web.de yahoo.com yandex.com yandex.ru zoho.com'
  ).split(' '),
);

/**
 * Looks at the newest 500 mails of the folder at `path`; `own` are the known addresses.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function findOwnAddresses(
  session: Session,
  path: string,
  own: readonly string[],
): Promise<ProposedAddress[]> {
  return await withFreshMailbox(session, path, async () => {
    const uids = await searchUids(session, { all: true });
    const headers = [...DELIVERY_HEADERS, ...RECIPIENT_HEADERS];
    const rows = await drain(session, uids.slice(-LAST_MAILS), { headers });
    return proposeAddresses(rows.map(headerOf), own);
  });
}

/** The proposals from the headers of some mails (names in lower case), the most frequent first. */
export function proposeAddresses(
  headers: readonly ReadonlyMap<string, string>[],
  own: readonly string[],
): ProposedAddress[] {
  const known = addressSet(own);
  const domains = new Set(own.map(domainOf).filter((domain) => !SHARED_DOMAINS.has(domain)));
  const mails = new Map<string, number>();
  for (const header of headers) {
    const recipients = addressesIn(header, RECIPIENT_HEADERS);
    if (recipients.some(known.has)) continue;
    const delivered = addressesIn(
      header,
      DELIVERY_HEADERS.filter((name) => isPlain(header.get(name))),
    );
    const atHome = recipients.filter((address) => domains.has(domainOf(address)));
    for (const address of new Set([...delivered, ...atHome])) {
      if (!known.has(address)) mails.set(address, (mails.get(address) ?? 0) + 1);
    }
  }
  return [...mails]
    .map(([address, count]) => ({ address, mails: count }))
    .filter((proposed) => proposed.mails >= LEAST_MAILS)
    .sort((a, b) => b.mails - a.mails || a.address.localeCompare(b.address, 'en'))
    .slice(0, MOST_PROPOSED);
}

function addressesIn(header: ReadonlyMap<string, string>, names: readonly string[]): string[] {
  const values = names.flatMap((name) => header.get(name) ?? []);
  const listed = values.flatMap((value) => addressParser(value, { flatten: true }));
  return listed.map((entry) => comparableAddress(entry.address ?? '')).filter(Boolean);
}

/** Lists write "Delivered-To: mailing list news@club.example", which is nobody's mailbox. */
function isPlain(value = ''): boolean {
  return !/\s/.test(value);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
