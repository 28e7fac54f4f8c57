/**
 * Bytes to text, whatever the label says: wrong, missing and unknown charsets.
 *
 * What is valid UTF-8 is UTF-8: no other text looks like it by chance. A label is believed for what is not; where
 * there is none, or it cannot be true, the likeliest of the code pages that freelancers' clients write is taken.
 */
import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { guessCodePage, isRatherTurkish } from './guess-code-page.js';
import { withoutC1 } from './windows-1252.js';

/** Labels that the Encoding Standard lacks, in lower case without `x-` and `cs`, and what stands for them. */
const ALIASES = new Map(
  Object.entries({
    utf8: 'utf-8',
    utf8mb4: 'utf-8',
    utf_8: 'utf-8',
    ascii: 'us-ascii',
    'ansi_x3.4-1968': 'us-ascii',
    '7bit': 'us-ascii',
    '8bit': 'us-ascii',
    'unknown-8bit': 'us-ascii',
    unknown: 'us-ascii',
    default: 'us-ascii',
    'us-acsii': 'us-ascii',
    'latin-1': 'windows-1252',
    'latin-5': 'windows-1254',
    'latin-9': 'iso-8859-15',
    turkish: 'windows-1254',
    'mac-turkish': 'macintosh',
    gb2312: 'gb18030',
    gbk: 'gb18030',
    cp936: 'gb18030',
    cp950: 'big5',
    cp932: 'shift_jis',
    cp949: 'euc-kr',
    'iso-10646': 'utf-8',
    utf16: 'utf-16le',
  }),
);

/** Encodings whose pairs of bytes may by chance be valid UTF-8 of two bytes a letter, though never of three. */
const EAST_ASIAN = /^(?:gb18030|big5|euc-kr|euc-jp|shift_jis)$/;

/** Encodings that escape within ASCII, or use two bytes a letter: there ASCII and UTF-8 bytes prove nothing. */
const NOT_ASCII_BASED = /^(?:iso-2022-jp|utf-16le|utf-16be|replacement)$/;

const UNSAID = new Set(['utf-8', 'us-ascii', '']);

/** Decodes a text body; `label` is the charset parameter, null where there is none. Never throws. */
export function decodeText(bytes: Buffer, label: string | null): string {
  const encoding = wideByMark(bytes) ?? encodingOf(label ?? '');
  if (NOT_ASCII_BASED.test(encoding) && !isFalselyWide(bytes, encoding)) return decodeAs(bytes, encoding);
  if (isAscii(bytes)) return bytes.toString('latin1');
  return decodeHighBytes(bytes, encoding);
}

function decodeHighBytes(bytes: Buffer, encoding: string): string {
  const provesUtf8 = !EAST_ASIAN.test(encoding) || bytes.some((byte) => byte >= 0xe0);
  if (provesUtf8 && isUtf8(bytes)) return decodeAs(bytes, 'utf-8');
  const isSaid = !UNSAID.has(encoding) && !NOT_ASCII_BASED.test(encoding);
  if (isSaid) return decodeAs(bytes, isRatherTurkish(bytes, encoding) ? 'windows-1254' : encoding);
  return asBrokenUtf8(bytes) ?? decodeAs(bytes, guessCodePage(bytes));
}

/** UTF-16 by its byte order mark. */
function wideByMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Decodes a header's value in which each unit holds a byte (8-bit headers, RFC 6532 or none). */
export function decodeHeaderBytes(latin1: string): string {
  return /[^\0-\x7f]/.test(latin1) ? decodeText(Buffer.from(latin1, 'latin1'), null) : latin1;
}

/** Two bytes a letter leave zeros beside every ASCII sign. */
function isFalselyWide(bytes: Buffer, encoding: string): boolean {
  return encoding.startsWith('utf-16') && !bytes.includes(0);
}

/** The canonical name for a label; '' where it is unknown. */
function encodingOf(label: string): string {
  const plain = label
    .slice(0, 60)
    .toLowerCase()
    .replace(/["'\s]/g, '')
    .replace(/^(?:x-|cs)/, '');
  const known = ALIASES.get(plain) ?? codePage(plain);
  if (known === '' || known === 'us-ascii') return known;
  return decoderFor(known)?.encoding ?? '';
}

/** "cp1254", "ibm-1254", "iso8859_9" and their like in the spelling of the Encoding Standard. */
function codePage(label: string): string {
  const windows = /^(?:cp|ms|ibm|ansi|win(?:dows)?)[-_ ]?(125\d|874)$/.exec(label);
  if (windows !== null) return `windows-${windows[1]}`;
  const iso = /^(?:iso[-_ ]?)?8859[-_ ](\d{1,2})(?:[-_:].{0,20})?$|^iso8859(\d{1,2})$/.exec(label);
  return iso === null ? label : `iso-8859-${iso[1] ?? iso[2]}`;
}

const decoders = new Map<string, TextDecoder | null>();

function decoderFor(encoding: string): TextDecoder | null {
  const known = decoders.get(encoding);
  if (known !== undefined) return known;
  // Labels come from strangers: the map must not grow with them.
  if (decoders.size > 200) return null;
  let decoder: TextDecoder | null = null;
  try {
    decoder = new TextDecoder(encoding);
  } catch {
    decoder = null;
  }
  decoders.set(encoding, decoder);
  return decoder;
}

function decodeAs(bytes: Buffer, encoding: string): string {
  if (encoding === 'utf-8') {
    const text = bytes.toString('utf8');
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }
  if (encoding === 'windows-1252') return withoutC1(bytes.toString('latin1'));
  return decoderFor(encoding)?.decode(bytes) ?? bytes.toString('latin1');
}

/** A letter cut off at the end of what was fetched is left out. */
function withoutBrokenEnd(bytes: Buffer): Buffer {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return back < lengthOf(byte) ? bytes.subarray(0, -back) : bytes;
    if (byte < 0x80) return bytes;
  }
  return bytes;
}

function lengthOf(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/** A broken or cut UTF-8 text: more whole letters beyond ASCII than bytes that make none; null: it is no UTF-8. */
function asBrokenUtf8(bytes: Buffer): string | null {
  const text = decodeAs(withoutBrokenEnd(bytes), 'utf-8');
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return whole > broken ? text : null;
}
