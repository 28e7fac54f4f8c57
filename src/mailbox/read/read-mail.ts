/**
 * A mail from bytes to values: the one reader, for IMAP and `.eml` alike. Never throws, whatever the bytes are.
 *
 * The parts are told apart by a walk of our own and only the text among them is decoded, so that a scan of a mailbox
 * is not held up by pictures; postal-mime reads the grammar of addresses and encoded words.
 */
import { withoutComments } from '../../message/automatic-mail/comments.js';
import type { HeaderField, ParsedMail } from '../../message/parsed-mail.js';
import { plainAddress, readAddresses } from './address-list.js';
import { decodeEncodedWords } from './encoded-words.js';
import { type MailStructure, readStructure } from './fetched-structure.js';
import { isUsable, readHeaderBlock } from './header-block.js';
import { LIMITS, nothingSpent, runOut, type Spending } from './limits.js';
import { linkWordsIn } from './link-words.js';
import { readDate } from './mail-date.js';
import { cutMail } from './mail-start.js';
import { idsIn, ownId } from './message-ids.js';
import { toMailPart } from './part-facts.js';
import { flatten, type Part, readRoot } from './part-tree.js';
import { decodeBody, isHtml, readText } from './readable-text.js';
import { hasRemotePixel } from './remote-pixel.js';

/** What is known beside the bytes, where they are only the beginning of a mail. */
export type ReadOptions = {
  /** What the server says of the parts (BODYSTRUCTURE); counts where `bytes` are not the whole mail. */
  structure?: MailStructure;
  /** Bytes of the whole mail; by default those given. */
  sizeBytes?: number;
  /** Bodies fetched on their own, by part number (RFC 3501 section 6.4.5), still in their transfer encoding. */
  furtherText?: ReadonlyMap<string, Uint8Array>;
};

/** Reads a mail; of an mbox file the first one. What is over a budget is named in `overBudget` and not read. */
export async function readMail(bytes: Uint8Array, options: ReadOptions = {}): Promise<ParsedMail> {
  const sizeBytes = Math.max(bytes.length, options.sizeBytes ?? 0);
  const isWhole = bytes.length >= sizeBytes;
  const spent = nothingSpent();
  if (sizeBytes > LIMITS.bytes) runOut(spent, 'bytes');
  const mail = cutMail(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LIMITS.bytes)));
  const { fields, bodyAt, isEnded } = readHeaderBlock(mail, spent);
  if (!isEnded && !isWhole) runOut(spent, 'header-bytes');
  const hasNoHeaders = !isUsable(fields);
  const headers = hasNoHeaders ? [] : fields;
  const beginning = readRoot(headers, hasNoHeaders ? mail : mail.subarray(bodyAt), spent);
  const root = isWhole ? beginning : readFetched(beginning, options, spent);
  const parts = flatten(root);
  const pages = parts.filter(mayTell).map((part) => ({ ...part, html: decodeBody(part) }));
  const { text, textSource } = await readText(root);
  return {
    headers,
    ...readIdentification(headers),
    text,
    textSource,
    linkWords: textSource === 'plain' ? await linkWordsIn(spellingIn(pages)) : '',
    hasRemotePixel: pages.some(({ html }) => hasRemotePixel(html)),
    parts: parts.map(toMailPart),
    sizeBytes,
    overBudget: spent.over,
    hasNoHeaders,
  };
}

function readFetched(beginning: Part, { structure, furtherText }: ReadOptions, spent: Spending): Part {
  if (structure === undefined) return beginning;
  return readStructure(structure, { beginning, furtherText: furtherText ?? new Map() }, spent);
}

/** HTML with images or links. Without decoding: quoted-printable leaves a tag's name as it is. */
function mayTell(part: Part): boolean {
  const { encoding, body } = part;
  return (
    isHtml(part) &&
    (encoding.includes('base64') || ['<a', '<A', '<img', '<IMG'].some((tag) => body.includes(tag)))
  );
}

/** The mail's own words in HTML, no files. */
function spellingIn(pages: readonly (Part & { html: string })[]): string {
  return pages
    .filter(({ disposition, filename }) => disposition !== 'attachment' && filename === null)
    .map(({ html }) => html)
    .join('');
}

type Identification = Omit<
  ParsedMail,
  | 'headers'
  | 'text'
  | 'textSource'
  | 'linkWords'
  | 'hasRemotePixel'
  | 'parts'
  | 'sizeBytes'
  | 'overBudget'
  | 'hasNoHeaders'
>;

function readIdentification(headers: readonly HeaderField[]): Identification {
  const valuesOf = (name: string): string[] =>
    headers.filter((field) => field.name === name).map(({ value }) => value);
  const firstOf = (name: string): string => valuesOf(name)[0] ?? '';
  return {
    from: readAddresses(headers, 'from'),
    sender: readAddresses(headers, 'sender'),
    replyTo: readAddresses(headers, 'reply-to'),
    to: readAddresses(headers, 'to'),
    cc: readAddresses(headers, 'cc'),
    bcc: readAddresses(headers, 'bcc'),
    resentFrom: readAddresses(headers, 'resent-from'),
    resentTo: readAddresses(headers, 'resent-to'),
    resentCc: readAddresses(headers, 'resent-cc'),
    returnPaths: valuesOf('return-path').map(pathIn),
    subject: decodeEncodedWords(firstOf('subject')).replace(/\s+/g, ' ').trim(),
    messageId: ownId(firstOf('message-id')),
    inReplyTo: valuesOf('in-reply-to').flatMap(idsIn),
    references: valuesOf('references').flatMap(idsIn),
    dateMs: readDate(firstOf('date')),
  };
}

/** "<dana@bakery.example> (Dana)" without brackets and comments; '' is the null path. */
function pathIn(value: string): string {
  const bare = withoutComments(value) ?? value;
  const bracketed = /<([^<>]*)>/.exec(bare);
  return plainAddress(bracketed?.[1] ?? bare);
}
