/**
 * Is a mail in Sent an order to the bot, and may it be obeyed? AUTOREPLY.md 5.1 and UX.md, rules 1 and 2.
 *
 * `From:` alone proves nothing: what carries the trace of an arrival was not written in this account.
 */
import { type AddressSet, isSameMailbox } from '../message/addresses.js';
import { isArrivalField, isTransitField } from '../message/delivery-trace.js';
import type { ParsedMail } from '../message/parsed-mail.js';

/** Whether it came in over a mail server: what all copies in Sent may carry, or may not, leaves it open. */
export type HasArrived = 'no' | 'perhaps' | 'surely';

/** What a mail to the bot is. */
export type OrderMail =
  /** Its lines are orders. */
  | { kind: 'orders'; hasArrived: HasArrived }
  /** Others get it too: only the tag in Bcc is an order ("new", "remind 3d"). */
  | { kind: 'tag'; hasArrived: HasArrived; line: string }
  /** Others get it too: she is only warned. */
  | { kind: 'seen-by-others'; hasArrived: HasArrived; addresses: readonly string[] }
  /** An own address that is not known as one. */
  | { kind: 'unknown-sender'; address: string }
  /** Not hers, or a program's: nothing is said. */
  | { kind: 'nothing'; why: 'machine' | 'not-hers' };

const TAGGED = /^(?<local>[^@]+)\+bot(?:\.(?<tag>[^@]*))?@(?<domain>[^@]+)$/i;
const SUBJECT_ORDER = /^\s*bot\s*:/i;

/** What a subject orders, where there are no +tags: "bio 75%" of "bot: bio 75%"; null where it orders nothing. */
export function orderInSubject(subject: string): string | null {
  return SUBJECT_ORDER.test(subject) ? subject.replace(SUBJECT_ORDER, '') : null;
}

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

/** The fields of the mail that say nothing unless it is known what all copies in Sent carry. */
export function transitFieldsOf({ headers }: ParsedMail): string[] {
  return headers.filter(isTransitField).map(({ name }) => name);
}

function hasArrived(mail: ParsedMail, inAllSent: ReadonlySet<string>): HasArrived {
  if (mail.headers.some(isArrivalField)) return 'surely';
  return transitFieldsOf(mail).every((name) => inAllSent.has(name)) ? 'no' : 'perhaps';
}

/** Who else gets the mail: neither she nor the bot. */
function othersOf({ to, cc, bcc }: ParsedMail, { own, me }: { own: AddressSet; me: string }): string[] {
  return [to, cc, bcc]
    .flatMap(({ mailboxes }) => mailboxes.map(({ address }) => address))
    .filter((address) => !own.has(address) && !isToBot(address, me));
}

/**
 * What the mail is; `own` are her addresses, `me` the one that the bot's is made from, `inAllSent` the fields of a mail server
 * that the copies in her Sent carry anyway.
 */
export function orderMailOf(
  mail: ParsedMail,
  { own, me, inAllSent }: { own: AddressSet; me: string; inAllSent: ReadonlySet<string> },
): OrderMail {
  if (isMachine(mail)) return { kind: 'nothing', why: 'machine' };
  const [from, ...more] = mail.from.mailboxes;
  if (from === undefined || more.length > 0) return { kind: 'nothing', why: 'not-hers' };
  const arrived = hasArrived(mail, inAllSent);
  if (!own.has(from.address)) {
    return arrived === 'surely'
      ? { kind: 'nothing', why: 'not-hers' }
      : { kind: 'unknown-sender', address: from.address };
  }
  const others = othersOf(mail, { own, me });
  if (others.length === 0) return { kind: 'orders', hasArrived: arrived };
  const tag = mail.bcc.mailboxes.map(({ address }) => orderTag(address, me)).find((said) => said);
  if (tag !== undefined && tag !== null)
    return { kind: 'tag', hasArrived: arrived, line: tag.replaceAll('.', ' ') };
  return { kind: 'seen-by-others', hasArrived: arrived, addresses: others };
}
