/**
 * Which lines of a mail in Sent are orders, and what is answered to one that gives none (UX.md, rules 1 and 2).
 */
import { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../../judgement/context.js';
import type { Offer } from '../../ledger/offer.js';
import type { FetchedMessage } from '../../mailbox/fetch-messages.js';
import type { ParsedMail } from '../../message/parsed-mail.js';
import { visibleText } from '../../notes/visible-text.js';
import { isDashAlone } from '../../orders/draft-field.js';
import { type HasArrived, isToBot, orderInSubject, orderMailOf } from '../../orders/order-mail.js';
import type { LineReading } from '../../orders/read-line.js';
import { readMessage } from '../../orders/read-message.js';
import type { Bot } from '../bot.js';
import type { MailDoubt } from './doubtful-order.js';
import { orderDesk } from './order-desk.js';
import { type OrderSayings, orderSayings } from './order-sayings.js';

/** Of a line that others read, in code points. */
const LONGEST_QUOTE = 60;

/** An order mail as it lies in Sent or in Driverseat/Do. */
export type OrderedMail = { fetched: FetchedMessage; source: 'sent' | 'do' };

/**
 * The text to be read as orders, `isTag` where it is a tag in Bcc, and the `doubt` about the whole mail; or what is answered in
 * its place.
 */
export type OrderLines =
  | { lines: string; isTag?: boolean; doubt?: MailDoubt | null }
  | { answer: string; offers?: readonly Offer[] };

/** The lines of the mail; null: nothing is said at all. */
export function linesOf(bot: Bot, ordered: OrderedMail, language: NoteLanguage): OrderLines | null {
  const { fetched, source } = ordered;
  const { mail } = fetched;
  const { own, me } = bot.rules;
  const said = orderSayings(language);
  const found = orderMailOf(mail, { own, me: me.address, inAllSent: bot.inAllSent });
  if (found.kind === 'nothing')
    return source === 'do' ? { answer: said.putBack(mail.from.mailboxes[0]?.address ?? '?') } : null;
  if (found.kind === 'unknown-sender')
    return source === 'do' ? { answer: said.putBack(found.address) } : mayBeHers(found.address, said);
  if (found.hasArrived === 'surely' && source === 'sent') return null;
  const doubt = doubtOfArrival(found.hasArrived, source);
  switch (found.kind) {
    case 'orders': {
      const read = orderedIn(mail, said);
      return 'lines' in read ? { ...read, doubt } : read;
    }
    case 'tag':
      return { lines: found.line, isTag: true, doubt };
    case 'seen-by-others':
      return seenByOthers(bot, ordered, found.addresses, said);
  }
}

function doubtOfArrival(hasArrived: HasArrived, source: OrderedMail['source']): MailDoubt | null {
  if (hasArrived === 'no') return null;
  return source === 'do' ? 'arrived' : 'traced';
}

/** Where there are no +tags, the subject carries the order. */
function orderedIn({ subject, text }: ParsedMail, said: OrderSayings): OrderLines {
  const inSubject = orderInSubject(subject);
  if (inSubject !== null) return { lines: `${inSubject}\n${text}` };
  const isText = /[\p{L}\p{N}]/u.test(text) || isDashAlone(text);
  return isText ? { lines: text } : { answer: said.noText };
}

/** "Bot: new wireframes" is a subject like any other. */
function seenByOthers(
  bot: Bot,
  { fetched: { mail, internalDateMs }, source }: OrderedMail,
  addresses: readonly string[],
  said: OrderSayings,
): OrderLines | null {
  const writtenAt = Temporal.Instant.fromEpochMilliseconds(internalDateMs);
  const desk = orderDesk(bot, { writtenAt, note: null });
  const inSubject = orderInSubject(mail.subject);
  const [order] = readMessage(inSubject ?? mail.text, desk).filter(isUnderstood);
  const isToTheBot = [mail.to, mail.cc, mail.bcc].some(({ mailboxes }) =>
    mailboxes.some(({ address }) => isToBot(address, bot.rules.me.address)),
  );
  if (order === undefined && !isToTheBot && source === 'sent') return null;
  const line = inSubject === null ? order?.text : mail.subject;
  return {
    answer: said.seenByOthers(
      addresses.join(', '),
      order === undefined || line === undefined ? null : visibleText(line, LONGEST_QUOTE),
    ),
  };
}

function isUnderstood({ verdict }: LineReading): boolean {
  return verdict === 'do' || verdict === 'ask';
}

/** It lies in her Sent, under an address that I don't know: YES makes it one of hers. */
function mayBeHers(address: string, said: OrderSayings): OrderLines {
  return { answer: said.unknownSender(address), offers: [{ what: 'also', line: null, address }] };
}

/** Whether a message in Do may be an order of hers at all; what somebody else wrote is data, and goes back (UX.md, rule 1). */
export function isHersInDo({ rules, inAllSent }: Bot, { mail }: FetchedMessage): boolean {
  const { kind } = orderMailOf(mail, { own: rules.own, me: rules.me.address, inAllSent });
  return kind !== 'unknown-sender' && kind !== 'nothing';
}
