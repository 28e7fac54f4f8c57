/**
 * Which lines of a mail in Sent are orders, and what is answered to one that gives none (UX.md, rules 1 and 2).
 */
import type { NoteLanguage } from '../../judgement/context.js';
import type { Offer } from '../../ledger/offer.js';
import type { FetchedMessage } from '../../mailbox/fetch-messages.js';
import type { ParsedMail } from '../../message/parsed-mail.js';
import { isDashAlone } from '../../orders/draft-field.js';
import { orderMailOf } from '../../orders/order-mail.js';
import type { Bot } from '../bot.js';
import { type OrderSayings, orderSayings } from './order-sayings.js';

const SUBJECT_ORDER = /^\s*bot\s*:/i;

/** An order mail as it lies in Sent or in Driverseat/Do. */
export type OrderedMail = { fetched: FetchedMessage; source: 'sent' | 'do' };

/**
 * The text to be read as orders, `isTag` where it is a tag in Bcc, `hasArrived` where it came by mail; or what is answered in
 * its place.
 */
export type OrderLines =
  | { lines: string; isTag?: boolean; hasArrived?: boolean }
  | { answer: string; offers?: readonly Offer[] };

/** The lines of the mail; null: nothing is said at all. */
export function linesOf(
  bot: Bot,
  { fetched: { mail }, source }: OrderedMail,
  language: NoteLanguage,
): OrderLines | null {
  const { own, me } = bot.rules;
  const said = orderSayings(language);
  const kind = orderMailOf(mail, { own, me: me.address });
  switch (kind.kind) {
    case 'orders':
      return orderedIn(mail, said);
    case 'tag':
      return { lines: kind.line, isTag: true };
    case 'seen-by-others':
      return { answer: said.seenByOthers(kind.addresses.join(', ')) };
    case 'unknown-sender':
      return source === 'do' ? { answer: said.putBack(kind.address) } : mayBeHers(kind.address, said);
    case 'arrived':
      return source === 'do' ? { lines: mail.text, hasArrived: true } : null;
    case 'nothing':
      return source === 'do' ? { answer: said.putBack(mail.from.mailboxes[0]?.address ?? '?') } : null;
  }
}

/** Where there are no +tags, the subject carries the order. */
function orderedIn({ subject, text }: ParsedMail, said: OrderSayings): OrderLines {
  if (SUBJECT_ORDER.test(subject)) return { lines: `${subject.replace(SUBJECT_ORDER, '')}\n${text}` };
  const isText = /[\p{L}\p{N}]/u.test(text) || isDashAlone(text);
  return isText ? { lines: text } : { answer: said.noText };
}

/** It lies in her Sent, under an address that I don't know: YES makes it one of hers. */
function mayBeHers(address: string, said: OrderSayings): OrderLines {
  return { answer: said.unknownSender(address), offers: [{ what: 'also', line: null, address }] };
}

/** Whether a message in Do may be an order of hers at all; what somebody else wrote is data, and goes back (UX.md, rule 1). */
export function isHersInDo({ rules }: Bot, { mail }: FetchedMessage): boolean {
  const { kind } = orderMailOf(mail, { own: rules.own, me: rules.me.address });
  return kind !== 'unknown-sender' && kind !== 'nothing';
}
