/**
 * A mail to a client as bytes: AUTOREPLY.md sections 2 (auto-replies) and 4 (planned mail) say which headers it has.
 *
 * It is a person's mail: plain text, one To, no Reply-To, no receipts, nothing of the mail that it answers but its
 * subject and its place in the thread. All that the bot composes is marked with our key, so that it is known in Sent
 * and never answered; who sends it is told apart by Auto-Submitted alone.
 */
import MimeNode from 'nodemailer/lib/mime-node';
import type { Temporal } from 'temporal-polyfill';
import type { MailAddress } from '../message/parsed-mail.js';
import { messageIdOf } from '../plan/mail-key.js';
import {
  autoReplySubject,
  cleanName,
  cleanSubject,
  mailDate,
  type ParentMessage,
  threadFields,
} from './mail-fields.js';
import { wireAddress } from './wire-address.js';

type CommonMail = {
  /** The mail's key: hexadecimal digits. */
  key: string;
  /** The freelancer: her name and an own address. */
  from: MailAddress;
  to: MailAddress;
  /** The message that is answered or whose thread goes on; null begins a new one. */
  parent: ParentMessage | null;
  /** Already format=flowed (flowed-text.ts), line ends LF. */
  text: string;
  date: Temporal.Instant;
};

/** A mail to a client, ready to be composed. There is no Bcc. */
export type ClientMail = CommonMail &
  (
    | {
        kind: 'auto-reply';
        /** The subject of the message that is answered, decoded; '' where it has none. */
        originalSubject: string;
        /** That of the text, two letters. */
        language: string;
      }
    | {
        kind: 'planned';
        subject: string;
        cc: readonly MailAddress[];
        /** `scheduled`: no human ordered it or saw it before. */
        origin: 'ordered' | 'approved' | 'scheduled';
      }
  );

/** Not folded: that would leave the line of the field's name empty, which some servers don't read. */
type OneLine = { prepared: true; value: string };

type Field = readonly [name: string, value: string | MailAddress[] | OneLine];

/**
 * Composes the mail: text/plain in UTF-8, format=flowed, CRLF line ends. What strangers wrote into names and subjects
 * is cleaned; the Message-ID is `messageIdOf(key, from.address)`.
 * @throws DriverseatError `address-invalid`
 */
export async function composeClientMail(mail: ClientMail): Promise<Buffer> {
  const node = new MimeNode('text/plain; charset=utf-8; format=flowed');
  for (const [name, value] of [...letterHead(mail), ...threadOf(mail), ...marksOf(mail)]) {
    node.addHeader(name, value);
  }
  // The blanks at the ends of flowed lines count, and plain ones get lost on the way.
  node.addHeader('Content-Transfer-Encoding', 'quoted-printable');
  return node.setContent(mail.text.replace(/\r\n?|\n/g, '\r\n')).build();
}

function letterHead(mail: ClientMail): Field[] {
  const { key, from, to, date } = mail;
  const isReply = mail.kind === 'auto-reply';
  return [
    ['From', [headerAddress(from)]],
    ['To', [headerAddress(to)]],
    ...(isReply || mail.cc.length === 0 ? [] : [['Cc', mail.cc.map(headerAddress)] satisfies Field]),
    ['Subject', isReply ? autoReplySubject(mail.originalSubject, mail.language) : cleanSubject(mail.subject)],
    ['Date', mailDate(date)],
    ['Message-ID', onOneLine(`<${messageIdOf(key, from.address)}>`)],
  ];
}

function onOneLine(value: string): OneLine {
  return { prepared: true, value };
}

function headerAddress({ name, address }: MailAddress): MailAddress {
  return { name: cleanName(name), address: wireAddress(address) };
}

function threadOf({ parent }: ClientMail): Field[] {
  const { inReplyTo, references } = threadFields(parent);
  if (inReplyTo === null) return [];
  return [
    ['In-Reply-To', onOneLine(`<${inReplyTo}>`)],
    ['References', references.map((id) => `<${id}>`).join(' ')],
  ];
}

/** What says that a program sent it. Mail that she ordered or approved is hers, and not marked as automatic. */
function marksOf(mail: ClientMail): Field[] {
  const own: Field[] = [
    ['X-Loop', 'driverseat'],
    ['X-Driverseat-Key', onOneLine(mail.key)],
  ];
  if (mail.kind === 'auto-reply') {
    return [
      ['Auto-Submitted', 'auto-replied'],
      ['X-Auto-Response-Suppress', 'DR, RN, NRN, OOF, AutoReply'],
      ['Precedence', 'bulk'],
      ...own,
    ];
  }
  const automatic: Field[] = mail.origin === 'scheduled' ? [['Auto-Submitted', 'auto-generated']] : [];
  return [...automatic, ['X-Auto-Response-Suppress', 'OOF, AutoReply'], ...own];
}
