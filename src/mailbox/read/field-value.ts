/**
 * A structured field's value and parameters: Content-Type and Content-Disposition, RFC 2045 section 5.1, RFC 2231.
 *
 * Names of files come in three spellings (RFC 2231, RFC 2047, plain 8-bit), and all three are read.
 */
import { withoutComments } from '../../message/automatic-mail/comments.js';
import { decodeText } from './charset.js';
import { decodeEncodedWords } from './encoded-words.js';

/** `value` in lower case without comments; names of `params` in lower case, the first of each counts. */
export type FieldValue = { value: string; params: Record<string, string> };

/** No mail program needs more; a longer field is read up to it, in UTF-16 units. */
const LONGEST = 16_384;

/** Reads "type/subtype; name=value; …". */
export function readFieldValue(written: string): FieldValue {
  const field = written.slice(0, LONGEST);
  const [bareHead = '', ...bareParts] = splitAtSemicolons(withoutComments(field) ?? field);
  const [, ...parts] = splitAtSemicolons(field);
  // A comment may hide a parameter's name; values are read as written, since names of files have brackets too.
  const params = new Map([...paramsIn(bareParts), ...paramsIn(parts)]);
  return { value: bareValue(bareHead), params: Object.fromEntries(joinContinued(params)) };
}

/** RFC 2045 section 5.1 lets comments and blanks stand anywhere: "multipart / (c) report". */
function bareValue(head: string): string {
  const bare = withoutComments(head) ?? head;
  return bare
    .split('/')
    .map((word) => word.trim())
    .join('/')
    .toLowerCase();
}

function paramsIn(parts: readonly string[]): Map<string, string> {
  const params = new Map<string, string>();
  for (const part of parts) {
    const equals = part.indexOf('=');
    if (equals < 0) continue;
    const name = part.slice(0, equals).trim().toLowerCase();
    if (name !== '' && !params.has(name)) params.set(name, unquote(part.slice(equals + 1).trim()));
  }
  return params;
}

/** A quotation mark that never closes is an ordinary sign. */
function splitAtSemicolons(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === ';') {
      parts.push(text.slice(from, i));
      from = i + 1;
    } else if (text[i] === '"') i = closingQuote(text, i) ?? i;
  }
  return [...parts, text.slice(from)];
}

function closingQuote(text: string, open: number): number | null {
  for (let i = open + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '"') return i;
  }
  return null;
}

function unquote(value: string): string {
  if (!value.startsWith('"')) return withoutComment(value);
  const close = closingQuote(value, 0);
  return value.slice(1, close ?? value.length).replace(/\\(["\\])/g, '$1');
}

function withoutComment(value: string): string {
  const trimmed = value.trim();
  if (!trimmed.endsWith(')')) return trimmed;
  const open = trimmed.search(/(?:^|[ \t])\(/);
  return open < 0 ? trimmed : trimmed.slice(0, open).trim();
}

type Section = { order: number; text: string; isEncoded: boolean };

/** Puts `name*0*=…; name*1=…` together (RFC 2231 section 3) and decodes every value. */
function joinContinued(params: ReadonlyMap<string, string>): Map<string, string> {
  const joined = new Map<string, string>();
  const sections = new Map<string, Section[]>();
  for (const [name, value] of params) {
    const star = /^([^*]+)\*(\d{1,3})?(\*)?$/.exec(name);
    if (star === null) {
      joined.set(name, decodeEncodedWords(value));
      continue;
    }
    const [, base = '', order = '0', mark] = star;
    const isEncoded = mark !== undefined || star[2] === undefined;
    const others = sections.get(base) ?? [];
    sections.set(base, [...others, { order: Number(order), text: value, isEncoded }]);
  }
  // The extended spelling wins over the plain one: RFC 6266 section 4.3 for files' names.
  for (const [name, parts] of sections) joined.set(name, decodeSections(parts));
  return joined;
}

function decodeSections(sections: readonly Section[]): string {
  const sorted = sections.toSorted((a, b) => a.order - b.order);
  const [first] = sorted;
  const charset = first?.isEncoded === true ? /^([^']*)'[^']*'/.exec(first.text) : null;
  const bytes = sorted.map(({ text, isEncoded }, at) => {
    const written = at === 0 && charset !== null ? text.slice(charset[0].length) : text;
    return isEncoded ? percentDecoded(written) : Buffer.from(written, 'utf8');
  });
  return decodeText(Buffer.concat(bytes), charset?.[1] ?? null);
}

function percentDecoded(text: string): Buffer {
  const escaped = text.split(/%([0-9a-f]{2})/i);
  return Buffer.concat(escaped.map((piece, at) => Buffer.from(piece, at % 2 === 1 ? 'hex' : 'utf8')));
}
