/**
 * When two spellings are the same address, and which ones are the freelancer's own (AUTOREPLY.md C1, C3).
 */
import { asciiDomain, splitAddress, withoutBatv } from './address-parts.js';

/**
 * The form in which addresses are compared: lower case, plus-tag taken off, BATV's tag taken off, an international
 * domain in its ASCII form, googlemail.com as gmail.com and there without dots. '' where it is no address.
 */
export function comparableAddress(address: string): string {
  const parts = splitAddress(address);
  if (parts === null) return '';
  const written = asciiDomain(parts.domain);
  const domain = written === 'googlemail.com' ? 'gmail.com' : written;
  const tagged = withoutBatv(parts.local);
  const plus = tagged.indexOf('+', 1);
  const untagged = plus < 0 ? tagged : tagged.slice(0, plus);
  const local = domain === 'gmail.com' ? untagged.replaceAll('.', '') : untagged;
  return local === '' ? '' : `${local}@${domain}`;
}

/**
 * Whether two spellings are one mailbox to the letter: case and BATV aside, plus-tags count (AUTOREPLY.md C7).
 * False where either is no address.
 */
export function isSameMailbox(a: string, b: string): boolean {
  const mailbox = exactMailbox(a);
  return mailbox !== '' && mailbox === exactMailbox(b);
}

function exactMailbox(address: string): string {
  const parts = splitAddress(address);
  return parts === null ? '' : `${withoutBatv(parts.local)}@${asciiDomain(parts.domain)}`;
}

/** A set of addresses, asked in comparable form. */
export type AddressSet = { has(address: string): boolean };

/** Makes an {@link AddressSet}; an entry that is no address is left out. */
export function addressSet(addresses: Iterable<string>): AddressSet {
  const known = new Set([...addresses].map(comparableAddress).filter((address) => address !== ''));
  return { has: (address) => known.has(comparableAddress(address)) };
}

/** Contains every address: `--known "*"`. */
export const everyAddress: AddressSet = { has: () => true };
