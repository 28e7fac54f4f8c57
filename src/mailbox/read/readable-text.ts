/**
 * Which parts of a mail are its text, and what do they say? All that is meant to be read, joined.
 *
 * Plain text is preferred; HTML is read where there is none, or where the plain text only says that there is HTML.
 * Text that comes as a file is read where nothing else has words.
 */
import type { ParsedMail } from '../../message/parsed-mail.js';
import { decodeText } from './charset.js';
import { unfoldFlowed } from './flowed.js';
import { htmlToReadableText } from './html/html-text.js';
import { TEXT_LIMITS } from './limits.js';
import { flatten, type Part } from './part-tree.js';
import { decodeTransfer } from './transfer-encoding.js';

/** The text of a mail and where it comes from. */
export type ReadableText = Pick<ParsedMail, 'text' | 'textSource'>;

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/enriched', 'text/richtext']);

/** A decoded text part. */
type Piece = { kind: 'plain' | 'html'; text: string };

/** Reads the text of the mail whose root part is `root`. */
export async function readText(root: Part): Promise<ReadableText> {
  const body = await joined(piecesOf(root, bodyParts(root)));
  if (body.textSource !== 'none') return body;
  for (const part of flatten(root).filter(isTextFile)) {
    const file = await joined([decode(part)]);
    if (file.textSource !== 'none') return file;
  }
  return body;
}

/** Web pages that come as files are not words to the freelancer. */
function isTextFile(part: Part): boolean {
  const kind = kindOf(part);
  return kind === 'plain' || (kind === 'html' && part.filename === null);
}

/** The decoded body of a text part, tags included where it is HTML. */
export function decodeBody(part: Part): string {
  const bytes = decodeTransfer(part.body.subarray(0, TEXT_LIMITS.partBytes), part.encoding);
  const label = part.params['charset'] ?? (isHtml(part) ? charsetInHtml(bytes) : null);
  return decodeText(bytes, label);
}

/** What an HTML part says of its charset itself: HTML, "The meta element". */
function charsetInHtml(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 2_048);
  return /<meta\s[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(head)?.[1] ?? null;
}

/** Whether a part is HTML. */
export function isHtml({ type }: Part): boolean {
  return HTML_TYPES.has(type);
}

function kindOf(part: Part): Piece['kind'] | null {
  if (isHtml(part)) return 'html';
  const isPlain = part.type === 'text/plain' || part.type === 'text/markdown';
  // A container whose parts can't be told apart is read as it is.
  const isLostContainer = part.type.startsWith('multipart/') && part.children.length === 0;
  return isPlain || isLostContainer ? 'plain' : null;
}

/** Text parts that aren't files. The first one is the mail's own even where it has a file's name. */
function bodyParts(root: Part): ReadonlySet<Part> {
  const texts = flatten(root).filter((part) => kindOf(part) !== null && part.disposition !== 'attachment');
  return new Set(texts.filter((part, at) => at === 0 || part.filename === null));
}

function piecesOf(part: Part, wanted: ReadonlySet<Part>): Piece[] {
  if (part.children.length === 0) return wanted.has(part) ? [decode(part)] : [];
  const choices = part.children.map((child) => piecesOf(child, wanted)).filter((pieces) => pieces.length > 0);
  if (part.type === 'multipart/alternative') return bestOf(choices);
  if (part.type === 'multipart/related') return choices[0] ?? [];
  return inOrder(choices.flat());
}

/** Of several spellings of one text the plain one, if it says it. */
function bestOf(choices: readonly Piece[][]): Piece[] {
  const isPlain = (pieces: Piece[]): boolean => pieces.every(({ kind }) => kind === 'plain');
  const html = choices.find((pieces) => !isPlain(pieces));
  const plain = choices.find((pieces) => isPlain(pieces) && pieces.some(({ text }) => hasWords(text)));
  if (plain === undefined) return html ?? choices[0] ?? [];
  return html !== undefined && plain.every(({ text }) => isStub(text)) ? html : plain;
}

/** Side by side, HTML behind plain words says the same again; before them it is the text, and they are a list's footer. */
function inOrder(pieces: readonly Piece[]): Piece[] {
  const firstPlain = pieces.findIndex(
    ({ kind, text }) => kind === 'plain' && hasWords(text) && !isStub(text),
  );
  return pieces.filter(({ kind }, at) => kind === 'plain' || firstPlain < 0 || at < firstPlain);
}

async function joined(pieces: readonly Piece[]): Promise<ReadableText> {
  const texts: string[] = [];
  let length = 0;
  let isFromHtml = false;
  for (const { kind, text } of pieces) {
    if (length > TEXT_LIMITS.length) break;
    const read = kind === 'html' ? await htmlToReadableText(text) : text;
    if (read.trim() === '') continue;
    texts.push(texts.length === 0 && pieces.length === 1 ? read : read.replace(/^\n+/, '').trimEnd());
    length += read.length;
    isFromHtml ||= kind === 'html';
  }
  const text = cut(texts.join('\n\n'));
  return { text, textSource: texts.length === 0 ? 'none' : isFromHtml ? 'html' : 'plain' };
}

function decode(part: Part): Piece {
  const text = plainLines(decodeBody(part));
  // Some programs label HTML as plain text.
  if (kindOf(part) === 'html' || /^\s{0,100}<(?:!doctype html|html)\b/i.test(text))
    return { kind: 'html', text };
  const isFlowed = /^flowed$/i.test(part.params['format'] ?? '');
  return {
    kind: 'plain',
    text: isFlowed ? unfoldFlowed(text, /^yes$/i.test(part.params['delsp'] ?? '')) : text,
  };
}

function plainLines(text: string): string {
  return /[\r\0\u2028\u2029]/.test(text)
    ? text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\0', '')
    : text;
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The longest that a plain text may be to count as "this message is in HTML", in UTF-16 units. */
const LONGEST_STUB = 400;
const STUB = /\bhtml\b/i;

function isStub(text: string): boolean {
  return text.length <= LONGEST_STUB && STUB.test(text) && !text.includes('?');
}

function cut(text: string): string {
  if (text.length <= TEXT_LIMITS.length) return text;
  return text.slice(0, TEXT_LIMITS.length).replace(/[\ud800-\udbff]$/, '');
}
