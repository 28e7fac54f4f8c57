/**
 * The tag that a copy of her own mail shows in INBOX, where the mail went to others too: asked about, never obeyed, since From
 * alone proves nothing (UX.md, rule 2).
 */
import type { AddressSet } from '../message/addresses.js';
import type { ParsedMail } from '../message/parsed-mail.js';
import { orderTag } from './order-mail.js';

/** Fields in which mail servers say to which address a copy went. */
const DELIVERY_FIELDS: ReadonlySet<string> = new Set([
  'delivered-to',
  'x-original-to',
  'x-delivered-to',
  'envelope-to',
  'x-envelope-to',
  'x-rcpt-to',
]);

/** The tag, such as "new"; null where the mail is not from her, went to nobody else, or shows none. */
export function copiedTag(mail: ParsedMail, { own, me }: { own: AddressSet; me: string }): string | null {
  const [from, ...more] = mail.from.mailboxes;
  if (from === undefined || more.length > 0 || !own.has(from.address)) return null;
  const others = [...mail.to.mailboxes, ...mail.cc.mailboxes].filter(({ address }) => !own.has(address));
  const isOurs = mail.headers.some(({ name }) => name === 'x-driverseat-key');
  if (others.length === 0 || isOurs) return null;
  const delivered = mail.headers.filter(({ name }) => DELIVERY_FIELDS.has(name)).map(({ value }) => value);
  const shown = [...mail.bcc.mailboxes.map(({ address }) => address), ...delivered];
  return shown.map((address) => orderTag(address.replace(/[<>]/g, ''), me)).find(Boolean) ?? null;
}
