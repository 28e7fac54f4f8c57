/**
 * One message of Sent, as little of it as tells whom she wrote to: what "correspondent" is made from.
 *
 * Her automatic mail, receipts, calendar answers, unsubscribes and mail to more than ten people make nobody a
 * correspondent (DESIGN.md, "Words"); each row says which of these it is.
 */
import type { FetchMessageObject, MessageStructureObject } from 'imapflow';
import { type Address, addressParser } from 'postal-mime';
import { internalDateMs } from './drain.js';
import { decodeEncodedWords } from './read/encoded-words.js';
import { headerOf, withoutBrackets } from './read-headers.js';

/** Why a message of Sent is not her writing to someone. */
export type NotPersonal =
  | 'auto-submitted'
  | 'own-key'
  | 'report'
  | 'calendar-answer'
  | 'unsubscribe'
  | 'many-recipients';

/** One message of Sent. */
export type SentRow = {
  uid: number;
  internalDateMs: number;
  /** Without brackets; null where it has none. */
  messageId: string | null;
  /** In-Reply-To, without brackets. */
  inReplyTo: string[];
  /** Addresses of To, Cc and Bcc as written, in this order, groups included. */
  recipients: string[];
  /** Their names, in the same order; '' where none stands there. */
  recipientNames: string[];
  /** Decoded; '' where it has none. */
  subject: string;
  /** The value of X-Driverseat-Key: a bot composed it. */
  key: string | null;
  /** Null: she wrote it to these people. */
  notPersonal: NotPersonal | null;
};

/** The header fields that {@link sentRow} needs, in lower case. */
export const SENT_HEADERS = [
  'message-id',
  'in-reply-to',
  'to',
  'cc',
  'bcc',
  'subject',
  'auto-submitted',
  'x-driverseat-key',
] as const;

const MOST_RECIPIENTS = 10;
const REPORT_PARTS =
  /^(multipart\/report|message\/(disposition-notification|delivery-status|feedback-report))$/;
const UNSUBSCRIBE_SUBJECT = /^\s*(unsubscribe|remove|signoff|leave)\b/i;
const UNSUBSCRIBE_ADDRESS = /^[^@]*(unsub|opt-?out|signoff|-leave|-remove)[^@]*@/i;

/** The row of a message fetched with {@link SENT_HEADERS}, INTERNALDATE and BODYSTRUCTURE. */
export function sentRow(row: FetchMessageObject): SentRow {
  const header = headerOf(row);
  const people = ['to', 'cc', 'bcc'].flatMap((name) => peopleIn(header.get(name)));
  const recipients = people.map(({ address }) => address);
  const parts = row.bodyStructure === undefined ? [] : partsOf(row.bodyStructure);
  return {
    uid: row.uid,
    internalDateMs: internalDateMs(row),
    messageId: withoutBrackets(header.get('message-id') ?? '') || null,
    inReplyTo: (header.get('in-reply-to') ?? '').split(/\s+/).filter(Boolean).map(withoutBrackets),
    recipients,
    recipientNames: people.map(({ name }) => name),
    subject: decodeEncodedWords(header.get('subject') ?? ''),
    key: header.get('x-driverseat-key') ?? null,
    notPersonal: notPersonal(header, recipients, parts),
  };
}

function notPersonal(
  header: ReadonlyMap<string, string>,
  recipients: readonly string[],
  parts: readonly MessageStructureObject[],
): NotPersonal | null {
  const submitted = header.get('auto-submitted')?.toLowerCase();
  if (header.has('x-driverseat-key')) return 'own-key';
  if (submitted !== undefined && !/^no\b/.test(submitted)) return 'auto-submitted';
  if (parts.some(({ type }) => REPORT_PARTS.test(type))) return 'report';
  if (parts.some(isCalendarAnswer)) return 'calendar-answer';
  if (UNSUBSCRIBE_SUBJECT.test(header.get('subject') ?? '') && recipients.length === 1) return 'unsubscribe';
  if (recipients.some((address) => UNSUBSCRIBE_ADDRESS.test(address))) return 'unsubscribe';
  return recipients.length > MOST_RECIPIENTS ? 'many-recipients' : null;
}

/** iMIP: a REPLY or COUNTER (RFC 6047 section 2.4); an invitation she sends is her writing. */
function isCalendarAnswer({ type, parameters }: MessageStructureObject): boolean {
  const { method } = parameters ?? {};
  return type === 'text/calendar' && /^(reply|counter)$/i.test(method ?? '');
}

type Person = { name: string; address: string };

function peopleIn(value: string | undefined): Person[] {
  const flat = (entry: Address): Person[] =>
    (entry.group === undefined ? [entry] : entry.group).map(({ name, address }) => ({
      name: name ?? '',
      address: address ?? '',
    }));
  return value === undefined
    ? []
    : addressParser(value)
        .flatMap(flat)
        .filter(({ address }) => address !== '');
}

/** The nodes of a structure, itself first. Servers limit how deep it goes. */
function partsOf(node: MessageStructureObject): MessageStructureObject[] {
  return [node, ...(node.childNodes ?? []).flatMap(partsOf)];
}
