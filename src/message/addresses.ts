/**
 * When two spellings are the same address, and which ones are the freelancer's own (AUTOREPLY.md C1, C3).
 */

/**
 * The form in which addresses are compared: lower case, plus-tag taken off, BATV's `prvs=` taken off,
 * googlemail.com as gmail.com and there without dots. '' where it is no address.
 */
export function comparableAddress(address: string): string {
  const lower = address.trim().toLowerCase();
  const at = lower.lastIndexOf('@');
  if (at <= 0 || at === lower.length - 1) return '';
  const domain = lower.slice(at + 1) === 'googlemail.com' ? 'gmail.com' : lower.slice(at + 1);
  const untagged = lower
    .slice(0, at)
    .replace(/^prvs=[^=]*=/, '')
    .replace(/(?<=.)\+.*$/, '');
  const local = domain === 'gmail.com' ? untagged.replaceAll('.', '') : untagged;
  return local === '' ? '' : `${local}@${domain}`;
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
