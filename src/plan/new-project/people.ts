/**
 * Whose project a mail begins: the first whom she wrote to. Who else got the mail gets the project's mail too, if they belong
 * to that client; about anybody else she is told, and they are left out.
 */
import { isMailable, splitAddress } from '../../message/address-parts.js';
import { type AddressSet, comparableAddress } from '../../message/addresses.js';
import type { MailAddress } from '../../message/parsed-mail.js';
import { isFreemail } from '../freemail.js';

/** The client's address and name as the header has them, and everybody else. */
export type People = { client: MailAddress; cc: string[]; others: string[] };

/** Whose address is whose. */
export type KnownPeople = { own: AddressSet; clientOf(address: string): { slug: string } | null };

/** More people than that are a crowd. */
const MOST_PEOPLE = 20;
const LONGEST_NAME = 80;

function domainOf(address: string): string {
  return splitAddress(address)?.domain ?? '';
}

function isOfSameHouse(address: string, client: string): boolean {
  const domain = domainOf(client);
  return domain !== '' && domainOf(address) === domain && !isFreemail(domain);
}

/** A name on one line, "Hale, Tom" the right way round; '' where the header has none but the address. */
function nameOf({ name, address }: MailAddress): string {
  const line = name
    .replace(/[\p{C}\s'"<>]+/gu, (signs) => (/^['"]+$/.test(signs) ? "'" : ' '))
    .replace(/^[' ]+|[' ]+$/g, '')
    .slice(0, LONGEST_NAME);
  const [, last = '', first = ''] = /^(\p{L}[\p{L}-]*), (\p{L}[\p{L}-]*)$/u.exec(line) ?? [];
  if (line.includes('@') || comparableAddress(line) === comparableAddress(address)) return '';
  return first === '' ? line : `${first} ${last}`;
}

/** Sorts the recipients of a mail of hers; null where it goes to nobody but herself. */
export function peopleOf(recipients: readonly MailAddress[], { own, clientOf }: KnownPeople): People | null {
  const mailable = recipients.filter(({ address }) => isMailable(address) && !own.has(address));
  const [first, ...rest] = [
    ...new Map(mailable.toReversed().map((one) => [comparableAddress(one.address), one])).values(),
  ].toReversed();
  if (first === undefined) return null;
  const slug = clientOf(first.address)?.slug ?? null;
  const known = (address: string): string | null => clientOf(address)?.slug ?? null;
  const others = rest.slice(0, MOST_PEOPLE).map(({ address }) => address.trim());
  const belongs = (address: string): boolean => {
    const whose = known(address);
    return whose === null ? isOfSameHouse(address, first.address) : whose === slug;
  };
  return {
    client: { name: nameOf(first), address: first.address.trim() },
    cc: others.filter(belongs),
    others: others.filter((address) => !belongs(address)),
  };
}
