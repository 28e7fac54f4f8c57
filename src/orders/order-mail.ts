/**
 * Is a mail in Sent an order to the bot, and may it be obeyed? AUTOREPLY.md 5.1 and UX.md, rules 1 and 2.
 *
 * Only what lies in the account's own Sent folder is looked at here; `From:` alone proves nothing. What carries the trace of
 * an arrival was not written in this account.
 */
import { type AddressSet, isSameMailbox } from '../message/addresses.js';
import type { ParsedMail } from '../message/parsed-mail.js';

/** What a mail to the bot is. */
export type OrderMail =
  /** Its lines are orders. */
  | { kind: 'orders' }
  /** Others get it too: only the tag in Bcc is an order ("new", "remind 3d"). */
  | { kind: 'tag'; line: string }
  /** Others get it too, and its subject gives an order: she is only warned. */
  | { kind: 'seen-by-others'; addresses: readonly string[] }
  /** An own address that is not known as one. */
  | { kind: 'unknown-sender'; address: string }
  /** From her, but with the trace of an arrival: an order only where she moved it into Do, and says yes. */
  | { kind: 'arrived' }
  /** Not hers, or a program's: nothing is said. */
  | { kind: 'nothing'; why: 'machine' | 'not-hers' };

const TAGGED = /^(?<local>[^@]+)\+bot(?:\.(?<tag>[^@]*))?@(?<domain>[^@]+)$/i;
const SUBJECT_ORDER = /^\s*bot\s*:/i;

/** Fields that only a mail server's arrival leaves (AUTOREPLY.md 5.1, 2). */
const TRACES = [
  'delivered-to',
  'authentication-results',
  'arc-seal',
  'arc-message-signature',
  'arc-authentication-results',
  'received-spf',
  'x-gm-original-to',
];

/** The tag of an order address of hers: '' for `ana+bot@`, "remind.3d" for `ana+bot.remind.3d@`; null for any other. */
export function orderTag(address: string, me: string): string | null {
  const match = TAGGED.exec(address.trim());
  if (match?.groups === undefined) return null;
  const { local = '', tag = '', domain = '' } = match.groups;
  return isSameMailbox(`${local}@${domain}`, me) ? tag : null;
}

/** Whether the address is the bot's, with or without a tag. */
export function isToBot(address: string, me: string): boolean {
  return orderTag(address, me) !== null;
}

/** Whether a row of Sent is worth reading: it goes to the bot, or to herself with an order in its subject. */
export function mayBeOrder(
  { recipients, subject }: { recipients: readonly string[]; subject: string },
  me: string,
): boolean {
  return recipients.some((address) => isToBot(address, me)) || SUBJECT_ORDER.test(subject);
}

function isMachine({ headers }: ParsedMail): boolean {
  return headers.some(
    ({ name, value }) =>
      name === 'x-driverseat-key' || (name === 'auto-submitted' && !/^\s*no\b/i.test(value)),
  );
}

function hasArrived({ headers }: ParsedMail): boolean {
  return headers.some(
    ({ name, value }) =>
      TRACES.includes(name) || (name === 'x-ms-exchange-organization-authas' && /anonymous/i.test(value)),
  );
}

/** What the mail is; `own` are her addresses, `me` the one that the bot's is made from. */
export function orderMailOf(mail: ParsedMail, { own, me }: { own: AddressSet; me: string }): OrderMail {
  if (isMachine(mail)) return { kind: 'nothing', why: 'machine' };
  const [from, ...more] = mail.from.mailboxes;
  if (from === undefined || more.length > 0) return { kind: 'nothing', why: 'not-hers' };
  if (hasArrived(mail))
    return own.has(from.address) ? { kind: 'arrived' } : { kind: 'nothing', why: 'not-hers' };
  if (!own.has(from.address)) return { kind: 'unknown-sender', address: from.address };
  const others = [...mail.to.mailboxes, ...mail.cc.mailboxes]
    .map(({ address }) => address)
    .filter((address) => !own.has(address));
  if (others.length === 0) return { kind: 'orders' };
  const tag = mail.bcc.mailboxes.map(({ address }) => orderTag(address, me)).find((said) => said);
  if (tag !== undefined && tag !== null) return { kind: 'tag', line: tag.replaceAll('.', ' ') };
  return { kind: 'seen-by-others', addresses: others };
}
