/**
 * Whose mailbox did this mail come to? For `explain` without `--as`: a file alone doesn't say.
 *
 * Where it was delivered, and to whom it is addressed: a copy that says to whom it was blind went to them (RFC 5322 section
 * 3.6.3), and its To names somebody else. Never a list that it came through, or each mail of a list
 * would look like one to the freelancer; never its author; and only addresses that mail can reach.
 */
import { isMailable } from './address-parts.js';
import { comparableAddress } from './addresses.js';
import { listAddresses } from './own-list.js';
import type { ParsedMail } from './parsed-mail.js';

const DELIVERY_FIELDS = new Set(['delivered-to', 'x-delivered-to', 'x-original-to', 'envelope-to']);

/** Addresses that are taken for the freelancer's own, as written; empty where nothing can be guessed. */
export function guessOwnAddresses(mail: ParsedMail): string[] {
  const delivered = mail.headers
    .filter(({ name }) => DELIVERY_FIELDS.has(name))
    .map(({ value }) => value.replace(/^<|>$/g, ''));
  const { mailboxes } = mail.bcc.mailboxes.length > 0 ? mail.bcc : mail.to;
  const addressed = mailboxes.map(({ address }) => address);
  const others = listAddresses(mail);
  for (const { address } of mail.from.mailboxes) others.add(comparableAddress(address));
  return [...delivered, ...addressed].filter(
    (address) => isMailable(address) && !others.has(comparableAddress(address)),
  );
}
