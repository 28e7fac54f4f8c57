/**
 * A draft of hers, moved into "Send when open", as the mail that goes out: what she wrote, byte for byte.
 *
 * Her mail program's own notes and the Bcc are taken out of the headers, the date is renewed, a missing Message-ID is
 * made; no other header is touched, and the bot leaves no mark of its own. Of the body only line ends that SMTP can't
 * carry are mended (RFC 5321 section 2.3.8).
 */
import addressparser from 'nodemailer/lib/addressparser';
import type { Temporal } from 'temporal-polyfill';
import { isMailable } from '../message/address-parts.js';
import { messageIdOf } from '../plan/mail-key.js';
import { mailDate } from './mail-fields.js';
import { wireAddress } from './wire-address.js';

/** How a draft is made into a mail. */
export type DraftOptions = {
  /** Of this very draft: DESIGN.md, Keys. */
  key: string;
  /** Her address: the envelope's sender, and where a Message-ID is made. */
  ownAddress: string;
  date: Temporal.Instant;
};

/** The mail, or why there is none; `addresses` are the unfit ones, as written. */
export type DraftMail =
  | { kind: 'mail'; envelope: { from: string; to: string[] }; bytes: Buffer; messageId: string }
  | { kind: 'no-recipient' }
  | { kind: 'unfit-addresses'; addresses: string[] };

/** A header field: its name in lower case, and all its bytes (as Latin-1) with the line end. */
type RawField = { name: string; raw: string };

const DROPPED = /^(?:bcc|fcc|date|x-(?:mozilla|identity|account)-.*)$/;

/**
 * Makes the mail out of a draft's bytes.
 * @throws DriverseatError `address-invalid` where `ownAddress` is none
 */
export function draftMail(draft: Buffer, { key, ownAddress, date }: DraftOptions): DraftMail {
  // Latin-1 keeps every byte as one character.
  const text = draft.toString('latin1').replace(/\r(?!\n)|(?<!\r)\n/g, '\r\n');
  const { fields, rest } = splitHead(text);
  const recipients = recipientsOf(fields);
  if (recipients.length === 0) return { kind: 'no-recipient' };
  const unfit = recipients.filter((address) => !isMailable(address));
  if (unfit.length > 0) return { kind: 'unfit-addresses', addresses: unfit };
  const ownId = messageIdIn(fields);
  const messageId = ownId ?? messageIdOf(key, wireAddress(ownAddress));
  const kept = fields.filter(({ name }) => !DROPPED.test(name) && !(name === 'message-id' && ownId === null));
  const added = [
    `Date: ${mailDate(date)}\r\n`,
    ...(ownId === null ? [`Message-ID: <${messageId}>\r\n`] : []),
  ];
  const bytes = Buffer.from([...added, ...kept.map(({ raw }) => raw), rest].join(''), 'latin1');
  return { kind: 'mail', envelope: { from: ownAddress, to: recipients }, bytes, messageId };
}

/** The header fields, continuation lines with theirs, and everything from the empty line on. */
function splitHead(text: string): { fields: RawField[]; rest: string } {
  const end = text.search(/^\r\n/m);
  const [head, rest] = end < 0 ? [`${text}\r\n`, '\r\n'] : [text.slice(0, end), text.slice(end)];
  const raws = head.split(/(?<=\r\n)(?![ \t])/).filter((raw) => raw !== '');
  return { fields: raws.map((raw) => ({ name: nameOf(raw), raw })), rest };
}

function nameOf(raw: string): string {
  return (/^[!-9;-~]+(?=[ \t]*:)/.exec(raw)?.[0] ?? '').toLowerCase();
}

/** What stands after the colon, unfolded, its bytes read as UTF-8. */
function contentOf({ raw }: RawField): string {
  const value = raw.slice(raw.indexOf(':') + 1).replace(/\r\n(?=[ \t]|$)/g, '');
  return Buffer.from(value, 'latin1').toString('utf8').trim();
}

/** Everybody in To, Cc and Bcc, those of groups included, each once. */
function recipientsOf(fields: readonly RawField[]): string[] {
  const written = fields
    .filter(({ name }) => name === 'to' || name === 'cc' || name === 'bcc')
    .flatMap((field) => addressparser(contentOf(field), { flatten: true }))
    .map(({ name, address }) => address.trim() || name.trim())
    .filter((address) => address !== '');
  return [...new Map(written.map((address) => [address.toLowerCase(), address])).values()];
}

function messageIdIn(fields: readonly RawField[]): string | null {
  const written = fields.filter(({ name }) => name === 'message-id').map(contentOf);
  return /<([^<>\s]+)>/.exec(written.join(' '))?.[1] ?? null;
}
