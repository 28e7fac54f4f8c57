/**
 * A mail from bytes to values: the one reader, for IMAP and `.eml` alike.
 *
 * First, plain version on postal-mime; every limit and repair belongs here.
 */
import PostalMime, { type Address, addressParser, type Email } from 'postal-mime';
import type { AddressList, HeaderField, MailPart, ParsedMail } from '../../message/parsed-mail.js';

/** What is known beside the bytes: for mail of which only the first 64 KB were fetched. */
export type ReadOptions = { structure?: unknown; sizeBytes?: number; furtherText?: ReadonlyMap<string, Uint8Array> };

const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 };
const MOST_BYTES = 25 * 1024 * 1024;

function listOf(headers: HeaderField[], name: string): AddressList {
  const fields = headers.filter((field) => field.name === name);
  const parsed: Address[] = fields.flatMap((field) => addressParser(field.value));
  const mailboxes = parsed.flatMap((entry) => (entry.group === undefined ? [entry] : entry.group));
  return {
    mailboxes: mailboxes.filter((entry) => entry.address.includes('@')).map(({ name, address }) => ({ name, address })),
    instances: fields.length,
    hasGroup: parsed.some((entry) => entry.group !== undefined),
    isAmbiguous: parsed.length > 1 && mailboxes.some((entry) => !entry.address.includes('@')),
  };
}

function idsIn(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(/<([^<>\s]{1,500})>/g)].flatMap((match) => match[1] ?? []);
}

function partsOf(email: Email, headers: HeaderField[]): MailPart[] {
  const type = headers.find((field) => field.name === 'content-type')?.value ?? 'text/plain';
  const none = { params: {}, disposition: null, filename: null, calendarMethod: null, isEncryptedArchive: false };
  const top: MailPart = { ...none, type: (type.split(';')[0] ?? '').trim().toLowerCase(), depth: 0 };
  const rest = email.attachments.map((file): MailPart => ({
    ...none,
    type: file.mimeType,
    depth: 1,
    disposition: file.disposition === 'inline' ? 'inline' : 'attachment',
    filename: file.filename,
    calendarMethod: file.method ?? null,
  }));
  return [top, ...rest];
}

/** Reads a mail; never throws on bytes. */
export async function readMail(bytes: Uint8Array, _options: ReadOptions = {}): Promise<ParsedMail> {
  const email: Email = await PostalMime.parse(bytes.subarray(0, MOST_BYTES), LIMITS).catch(
    (): Email => ({ headers: [], headerLines: [], attachments: [] }),
  );
  const headers = email.headers.map((field) => ({ name: field.key, value: field.value.trim() }));
  const dateMs = Date.parse(email.date ?? '');
  return {
    headers,
    from: listOf(headers, 'from'),
    sender: listOf(headers, 'sender'),
    replyTo: listOf(headers, 'reply-to'),
    to: listOf(headers, 'to'),
    cc: listOf(headers, 'cc'),
    bcc: listOf(headers, 'bcc'),
    resentFrom: listOf(headers, 'resent-from'),
    resentTo: listOf(headers, 'resent-to'),
    resentCc: listOf(headers, 'resent-cc'),
    returnPaths: headers.filter((field) => field.name === 'return-path').map((field) => field.value.replace(/^<|>$/g, '')),
    subject: email.subject ?? '',
    messageId: idsIn(email.messageId)[0] ?? null,
    inReplyTo: idsIn(email.inReplyTo),
    references: idsIn(email.references),
    dateMs: Number.isNaN(dateMs) ? null : dateMs,
    text: (email.text ?? '').replace(/\r\n?/g, '\n'),
    textSource: email.text === undefined ? 'none' : 'plain',
    hasRemotePixel: false,
    parts: partsOf(email, headers),
    sizeBytes: bytes.length,
    overBudget: null,
    hasNoHeaders: headers.length === 0,
  };
}
