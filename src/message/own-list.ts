/**
 * Is this mail from a list that is the freelancer herself — `hello@` run as a group?
 *
 * Such a list stamps every mark of a mailing list on a real inquiry (AUTOREPLY.md, "two questions"). It is hers
 * where the list's own address, as the list states it, is one of hers and the mail is addressed to it.
 */
import type { AddressSet } from './addresses.js';
import { comparableAddress } from './addresses.js';
import type { ParsedMail } from './parsed-mail.js';

/** The list's address among the own ones, in comparable form; null where the mail is of no list of hers. */
export function ownListOf(mail: ParsedMail, own: AddressSet): string | null {
  const recipients = new Set(
    [...mail.to.mailboxes, ...mail.cc.mailboxes].map(({ address }) => comparableAddress(address)),
  );
  for (const { name, value } of mail.headers) {
    const listed = addressesIn(name, value).find(
      (address) => own.has(address) && recipients.has(comparableAddress(address)),
    );
    if (listed !== undefined) return comparableAddress(listed);
  }
  return null;
}

/** The addresses that the mail's own fields give as a list's, each in comparable form; one List-Id gives several readings. */
export function listAddresses(mail: ParsedMail): Set<string> {
  return new Set(mail.headers.flatMap(({ name, value }) => addressesIn(name, value)).map(comparableAddress));
}

/** The addresses that a field gives as the list's: RFC 2369 List-Post, RFC 2919 List-Id, and two older ones. */
function addressesIn(name: string, value: string): string[] {
  if (name === 'list-id') return readingsOf(/<([^<>]{1,300})>\s*$/.exec(value)?.[1] ?? value.trim());
  if (name === 'list-post') return [/<mailto:([^<>?]{1,300})/i.exec(value)?.[1] ?? ''];
  if (name === 'x-beenthere') return [value];
  return name === 'mailing-list' ? [/^list ([^\s;]{1,300})/i.exec(value)?.[1] ?? ''] : [];
}

/** "hello.ruiz.example" is hello@ruiz.example with its `@` written as a dot; which dot, nobody says. */
function readingsOf(listId: string): string[] {
  const labels = listId.split('.').slice(0, 8);
  return labels
    .slice(1, -1)
    .map((_, at) => `${labels.slice(0, at + 1).join('.')}@${labels.slice(at + 1).join('.')}`);
}
