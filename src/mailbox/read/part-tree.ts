/**
 * The parts of a mail as a tree: where each begins and ends, before anything is decoded (RFC 2045, 2046).
 *
 * Parts are ranges of bytes inside their parents, so one that never ends is ended by its parent. An attached message
 * is one part: what stands in it was not written to the freelancer.
 */
import type { HeaderField, MailPart } from '../../message/parsed-mail.js';
import { findDelimiter, guessBoundary } from './delimiter.js';
import { readFieldValue } from './field-value.js';
import { readHeaderBlock } from './header-block.js';
import { LIMITS, runOut, type Spending } from './limits.js';

/** One part; `number` is IMAP's (RFC 3501 section 6.4.5). */
export type Part = Pick<MailPart, 'type' | 'params' | 'disposition' | 'filename' | 'depth'> & {
  number: string;
  /** Content-Transfer-Encoding in lower case; '' where there is none. */
  encoding: string;
  /** Still encoded; empty for containers, and where it was not fetched. */
  body: Buffer;
  children: Part[];
};

type Place = { number: string; depth: number; defaultType: string };

/** The root part, from its header and the bytes behind it. */
export function readRoot(fields: readonly HeaderField[], body: Buffer, spent: Spending): Part {
  return readPart(fields, body, { number: '', depth: 0, defaultType: 'text/plain' }, spent);
}

/** A part and all that are in it, in document order. */
export function flatten(part: Part): Part[] {
  return [part, ...part.children.flatMap(flatten)];
}

function readPart(fields: readonly HeaderField[], body: Buffer, place: Place, spent: Spending): Part {
  spent.parts += 1;
  const part = describe(fields, place);
  if (!part.type.startsWith('multipart/')) return { ...part, number: place.number || '1', body };
  const children = readChildren(part, body, place, spent);
  // A container that holds nothing may still hold words.
  return children.length > 0 ? { ...part, children } : { ...part, number: place.number || '1', body };
}

function readChildren(part: Part, body: Buffer, place: Place, spent: Spending): Part[] {
  if (place.depth >= LIMITS.depth) {
    runOut(spent, 'depth');
    return [];
  }
  const boundary = boundaryOf(part, body);
  if (boundary === null) return [];
  const children: Part[] = [];
  let open = findDelimiter(body, boundary, 0);
  while (open !== null && !open.isLast) {
    if (spent.parts >= LIMITS.parts) {
      runOut(spent, 'parts');
      break;
    }
    const close = findDelimiter(body, boundary, open.end);
    const inside = body.subarray(open.end, close === null ? body.length : Math.max(open.end, close.at));
    children.push(readChild(inside, part, { ...place, number: numberOf(place, children.length) }, spent));
    open = close;
  }
  return children;
}

function readChild(bytes: Buffer, parent: Part, place: Place, spent: Spending): Part {
  const { fields, bodyAt } = readHeaderBlock(bytes, spent);
  const defaultType = parent.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  return readPart(fields, bytes.subarray(bodyAt), { ...place, depth: place.depth + 1, defaultType }, spent);
}

function numberOf({ number }: Place, before: number): string {
  return number === '' ? `${before + 1}` : `${number}.${before + 1}`;
}

function boundaryOf(part: Part, body: Buffer): string | null {
  const said = (part.params['boundary'] ?? '').trimEnd();
  if (said !== '' && findDelimiter(body, said, 0) !== null) return said;
  return guessBoundary(body);
}

const NO_BODY = Buffer.alloc(0);

function describe(fields: readonly HeaderField[], { number, depth, defaultType }: Place): Part {
  const content = readFieldValue(firstOf(fields, 'content-type'));
  const disposition = readFieldValue(firstOf(fields, 'content-disposition'));
  return {
    number,
    depth,
    ...nameType(content.value, content.params, defaultType),
    ...nameDisposition(disposition.value, disposition.params['filename'] ?? content.params['name']),
    encoding: firstOf(fields, 'content-transfer-encoding').toLowerCase().slice(0, 100),
    body: NO_BODY,
    children: [],
  };
}

/** The type as a part of ours says it; what is no type at all is text (RFC 2045 section 5.2). */
export function nameType(
  value: string,
  params: Record<string, string>,
  defaultType = 'text/plain',
): Pick<Part, 'type' | 'params'> {
  const isType = /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/.test(value);
  return { type: isType ? value : defaultType, params };
}

/** The disposition: what is not inline is an attachment, unknown ones too (RFC 2183 section 2.8). */
export function nameDisposition(
  value: string,
  filename: string | undefined,
): Pick<Part, 'disposition' | 'filename'> {
  const name = filename?.trim() ?? '';
  return {
    disposition: value === '' ? null : value === 'inline' ? 'inline' : 'attachment',
    filename: name === '' ? null : name,
  };
}

function firstOf(fields: readonly HeaderField[], name: string): string {
  return fields.find((field) => field.name === name)?.value ?? '';
}
