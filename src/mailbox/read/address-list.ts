/**
 * What an address field holds: postal-mime's reading of it, and what is unclear about it (AUTOREPLY.md C4, C5).
 */
import { type Address, addressParser } from 'postal-mime';
import { withoutComments } from '../../message/automatic-mail/comments.js';
import type { AddressList, HeaderField, MailAddress } from '../../message/parsed-mail.js';
import { withoutC1 } from './windows-1252.js';

/** A field is read up to this, in UTF-16 units. */
const LONGEST = 65_536;

const NOBODY: AddressList = { mailboxes: [], instances: 0, hasGroup: false, isAmbiguous: false };

/** The address list of a field, all its instances together; `name` in lower case. */
export function readAddresses(headers: readonly HeaderField[], name: string): AddressList {
  const values = headers.filter((field) => field.name === name).map(({ value }) => value.slice(0, LONGEST));
  if (values.length === 0) return NOBODY;
  const entries = values.flatMap(parse);
  const mailboxes = entries.flatMap((entry) => entry.group ?? [entry]).map(toAddress);
  const reachable = mailboxes.filter(({ address }) => address.includes('@'));
  return {
    // An entry that is no address stands only where there is no other.
    mailboxes: reachable.length > 0 ? reachable : mailboxes,
    instances: values.length,
    hasGroup: entries.some((entry) => entry.group !== undefined),
    isAmbiguous:
      reachable.length > 0 && (reachable.length < mailboxes.length || hasLooseAddress(values, mailboxes)),
  };
}

/** Comments may stand anywhere in an address and nest, which the parser doesn't know; but they may name its owner. */
function parse(value: string): Address[] {
  const bare = withoutComments(value) ?? value;
  const entries = parseAsWritten(bare);
  const named = bare === value ? entries : parseAsWritten(value);
  return named.length === entries.length
    ? entries.map((entry, at) => ({ ...entry, name: named[at]?.name ?? '' }))
    : entries;
}

/** A stranger's field must not stop the reading, whatever the parser makes of it. */
function parseAsWritten(value: string): Address[] {
  try {
    return addressParser(value).map((entry) =>
      entry.group === undefined ? { ...entry, address: withQuotes(entry.address, value) } : entry,
    );
  } catch {
    return [{ name: value, address: '' }];
  }
}

/** The parser takes the quotation marks off a bare address; "as written" keeps them. */
function withQuotes(address: string, value: string): string {
  const at = address.lastIndexOf('@');
  const quoted = `"${address.slice(0, at)}"${address.slice(at)}`;
  return at > 0 && value.includes(quoted) ? quoted : address;
}

function toAddress({ name, address = '' }: { name: string; address?: string | undefined }): MailAddress {
  const plain = withoutC1(name).replace(/\s+/g, ' ').trim();
  return {
    name: plain.replace(/^'(.*)'$/, '$1'),
    address: plainAddress(address),
  };
}

/** Without a bracket at an end, and the blanks that may stand around its signs ("ana @ ruiz . example", RFC 5322 section 4.4). */
export function plainAddress(address: string): string {
  const quoted = address.lastIndexOf('"') + 1;
  const rest = address
    .slice(quoted)
    .replace(/\s+/g, ' ')
    .replace(/ ?([@.]) ?/g, '$1');
  return `${address.slice(0, quoted)}${rest}`.trim().replace(/^<|>$/g, '');
}

/** Two addresses without a comma between them ("a@x b@y", "<a@x> <b@y>"): the parser calls one of them a name. */
function hasLooseAddress(values: readonly string[], mailboxes: readonly MailAddress[]): boolean {
  if (!mailboxes.some(({ name }) => name.includes('@'))) return false;
  const bare = values.join(',').replace(/"(?:[^"\\]|\\.)*"/g, '');
  const brackets = bare.match(/</g)?.length ?? 0;
  return brackets > mailboxes.length || (brackets === 0 && bare.includes('@'));
}
