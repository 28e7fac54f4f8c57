/**
 * The demo's mail as bytes, written the plain way a mail program does.
 */
import type { Temporal } from 'temporal-polyfill';
import { ANA, type ArrivingMail } from './cast.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function encodedWord(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
}

function mailbox({ name, address }: { name: string; address: string }): string {
  return `${/^[\w .]*$/.test(name) ? name : encodedWord(name) === name ? `"${name}"` : encodedWord(name)} <${address}>`;
}

function dateField(at: Temporal.Instant): string {
  const utc = at.toZonedDateTimeISO('UTC');
  return `${utc.day} ${MONTHS[utc.month - 1]} ${utc.year} ${utc.toPlainTime().toString({ smallestUnit: 'second' })} +0000`;
}

type Sketch = {
  from: { name: string; address: string };
  to: { name: string; address: string };
  subject: string;
  body: string;
  id: string;
  at: Temporal.Instant;
  headers?: Record<string, string>;
  contentType?: string;
};

/** One mail, CRLF line ends, 8-bit UTF-8. */
export function composeMail({ from, to, subject, body, id, at, headers = {}, contentType }: Sketch): string {
  const fields = {
    From: mailbox(from),
    To: mailbox(to),
    Subject: encodedWord(subject),
    Date: dateField(at),
    'Message-ID': `<${id}@${from.address.split('@')[1]}>`,
    ...headers,
    'MIME-Version': '1.0',
    'Content-Type': contentType ?? 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  };
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return [...head, '', ...body.split('\n'), ''].join('\r\n');
}

/** A mail of the cast to Ana, in the thread of hers that it answers. */
export function composeArriving(mail: ArrivingMail, index: number, at: Temporal.Instant): string {
  const headers = { ...threadFields(...threadOf(mail, index)), ...mail.headers };
  return composeMail({ ...mail, headers, to: ANA, id: arrivingId(index), at });
}

/** Her own mail that a mail of the cast answers; null where it answers none. */
export function composeAnswered(mail: ArrivingMail, index: number, at: Temporal.Instant): string | null {
  if (mail.answers === undefined) return null;
  const headers = threadFields(...threadOf(mail, index).slice(0, -1));
  return composeMail({ ...mail.answers, from: ANA, to: mail.from, id: sentId(index), at, headers });
}

/** The Message-IDs that a mail answers, oldest first: their earlier one, and hers. */
function threadOf({ from, answers }: ArrivingMail, index: number): string[] {
  if (answers === undefined) return [];
  return [
    `<${arrivingId(answers.earlier - 1)}@${from.address.split('@')[1]}>`,
    `<${sentId(index)}@ruiz.example>`,
  ];
}

function threadFields(...ids: string[]): Record<string, string> {
  const parent = ids.at(-1);
  return parent === undefined ? {} : { 'In-Reply-To': parent, References: ids.join(' ') };
}

function arrivingId(index: number): string {
  return `demo-${index}`;
}

function sentId(index: number): string {
  return `hers-${index}`;
}
