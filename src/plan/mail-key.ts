/**
 * The deterministic key of an intended mail, and the Message-ID made from it (DESIGN.md, Keys).
 *
 * The same intention gives the same key after a crash, on another machine, with the journal lost: this is what "at most
 * once" and "a note is not written twice" rest on.
 */
import { createHash } from 'node:crypto';
import { asciiDomain } from '../message/address-parts.js';

/** SHA-256, hex, over the account and what identifies the intention; parts can't run into each other. */
export function mailKey(account: string, kind: string, ...parts: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([account, kind, ...parts]))
    .digest('hex');
}

/** The domain of an address as it goes over the wire: what stands behind its last `@`, in ASCII. */
function domainOf(address: string): string {
  return asciiDomain(address.slice(address.lastIndexOf('@') + 1));
}

/** `key@own-domain`: a Message-ID without its angle brackets (RFC 5322 section 3.6.4). */
export function messageIdOf(key: string, ownAddress: string): string {
  return `${key}@${domainOf(ownAddress)}`;
}
