/**
 * How an address is written on the wire, and which ones are never: RFC 5321 section 4.1.2.
 *
 * Addresses come from files that people edit and from strangers' headers; one that could end a header line or a command
 * is refused and not mended, so that no mail goes to somebody else than was meant.
 */
import { asciiDomain, isMailable } from '../message/address-parts.js';
import { DriverseatError } from '../shared/errors.js';

/**
 * The address as servers take it: an international domain in its ASCII form, the rest to the letter.
 * @throws DriverseatError `address-invalid`
 */
export function wireAddress(address: string): string {
  const trimmed = address.trim();
  if (!isMailable(trimmed)) {
    throw new DriverseatError(
      'address-invalid',
      `${JSON.stringify(address.slice(0, 100))} is no mail address`,
    );
  }
  const at = trimmed.lastIndexOf('@');
  return `${trimmed.slice(0, at)}@${asciiDomain(trimmed.slice(at + 1))}`;
}
