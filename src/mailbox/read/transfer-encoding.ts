/**
 * Undoes Content-Transfer-Encoding: RFC 2045 section 6, and recovers what broken programs and gateways leave of it.
 */

const EQUALS = 61;
const CR = 13;
const LF = 10;
const SPACE = 32;
const TAB = 9;

/** The bytes of a body; `encoding` is the field's value in lower case. Never throws. */
export function decodeTransfer(body: Buffer, encoding: string): Buffer {
  if (encoding.includes('base64')) return decodeBase64(body);
  if (encoding.includes('quoted')) return decodeQuotedPrintable(body);
  return looksQuotedPrintable(body) ? decodeQuotedPrintable(body) : body;
}

/** How many soft line breaks and escapes must be there before an unlabelled body counts as quoted-printable. */
const UNMISTAKABLE = 3;

function looksQuotedPrintable(body: Buffer): boolean {
  if (body.indexOf('=\n') < 0 && body.indexOf('=\r\n') < 0) return false;
  const head = body.toString('latin1', 0, 8_192);
  const breaks = head.match(/=\r?\n/g)?.length ?? 0;
  const escapes = head.match(/=(?:20|3D|[C-F][0-9A-F]=[89AB][0-9A-F])/g)?.length ?? 0;
  return breaks >= UNMISTAKABLE && escapes >= UNMISTAKABLE;
}

/** An `=` that escapes nothing stays. */
function decodeQuotedPrintable(body: Buffer): Buffer {
  let at = body.indexOf(EQUALS);
  if (at < 0) return body;
  const decoded = Buffer.allocUnsafe(body.length);
  let to = body.copy(decoded, 0, 0, at);
  while (at < body.length) {
    const byte = body[at] ?? 0;
    if (byte !== EQUALS) {
      decoded[to] = byte;
      to += 1;
      at += 1;
      continue;
    }
    const value = hexAt(body, at + 1);
    const next = value === null ? behindSoftBreak(body, at + 1) : at + 3;
    if (value !== null || next === null) {
      decoded[to] = value ?? EQUALS;
      to += 1;
    }
    at = next ?? at + 1;
  }
  return decoded.subarray(0, to);
}

function hexAt(body: Buffer, at: number): number | null {
  const high = hexDigit(body[at]);
  const low = hexDigit(body[at + 1]);
  return high < 0 || low < 0 ? null : high * 16 + low;
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** Behind "=", white space and a line break; at the end of what there is, behind what may have become one. */
function behindSoftBreak(body: Buffer, from: number): number | null {
  let at = from;
  while (body[at] === SPACE || body[at] === TAB) at += 1;
  if (body[at] === LF) return at + 1;
  if (body[at] === CR) return body[at + 1] === LF ? at + 2 : at + 1;
  return at >= body.length || (at === from && at === body.length - 1 && hexDigit(body[at]) >= 0)
    ? body.length
    : null;
}

/** Padding inside (some encode line by line) and foreign signs are passed over; plain text behind it is kept. */
function decodeBase64(body: Buffer): Buffer {
  const written = body.toString('latin1');
  const foreign = written.search(/[^A-Za-z0-9+/=\s\0]/);
  if (foreign < 0) return decodeUnits(written);
  return decodeLines(written.split(/\r\n|\r|\n/));
}

function decodeUnits(written: string): Buffer {
  const padding = written.indexOf('=');
  if (padding < 0 || written.length - padding < 8) return Buffer.from(written, 'base64');
  return Buffer.concat(written.split(/=+/).map((unit) => Buffer.from(unit, 'base64')));
}

/** A line of base64: no words, and at most a few foreign signs. */
function isBase64Line(line: string): boolean {
  if (/\S\s+\S/.test(line.slice(0, 200))) return false;
  const foreign = line.match(/[^A-Za-z0-9+/=\s]/g)?.length ?? 0;
  return foreign * 8 <= line.length;
}

/** Lists and gateways add their text to an encoded body as it is; some bodies are labelled base64 and are none. */
function decodeLines(lines: readonly string[]): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < lines.length; ) {
    const isEncoded = isBase64Line(lines[at] ?? '');
    const from = at;
    while (
      at < lines.length &&
      (isBase64Line(lines[at] ?? '') === isEncoded || (!isEncoded && isShort(lines[at])))
    )
      at += 1;
    const run = lines.slice(from, at).join('\n');
    pieces.push(
      isEncoded ? decodeUnits(run.replace(/[^A-Za-z0-9+/=\s]/g, '')) : Buffer.from(`\n${run}`, 'latin1'),
    );
  }
  return Buffer.concat(pieces);
}

/** A blank line or a single word among plain lines is plain text itself. */
function isShort(line: string | undefined): boolean {
  return (line ?? '').length < 40;
}
