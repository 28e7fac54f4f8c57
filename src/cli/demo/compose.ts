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

/** A mail of the cast to Ana. */
export function composeArriving(mail: ArrivingMail, index: number, at: Temporal.Instant): string {
  return composeMail({ ...mail, to: ANA, id: `demo-${index}`, at });
}
