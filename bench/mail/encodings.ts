/**
 * Content as it stands on the wire: quoted-printable, base64, encoded words. Strings hold one byte a character.
 */
import type { Random } from './random.js';

const LINE = 76;

/** UTF-8 bytes of a text. */
export function utf8(text: string): string {
  return Buffer.from(text).toString('latin1');
}

const LATIN_5: Record<string, string> = { ğ: 'ð', ı: 'ý', ş: 'þ', İ: 'Ý', Ğ: 'Ð', Ş: 'Þ' };

/** ISO-8859-9 bytes of a Turkish text: Latin-1 but for six letters. */
export function latin5(text: string): string {
  return text.replaceAll(/[ğışİĞŞ]/g, (letter) => LATIN_5[letter] ?? '?');
}

function wrapped(text: string): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += LINE) lines.push(text.slice(at, at + LINE));
  return lines.join('\n');
}

/** Base64 of bytes, in lines (RFC 2045 section 6.8). */
export function base64(bytes: string): string {
  return wrapped(Buffer.from(bytes, 'latin1').toString('base64'));
}

/** Base64 of `bytes` random bytes: a picture or a PDF, as far as a reader of text is concerned. */
export function base64Noise(random: Random, bytes: number): string {
  const noise = Buffer.alloc(bytes);
  for (let at = 0; at + 4 <= bytes; at += 4) noise.writeUInt32LE(Math.floor(random.next() * 2 ** 32), at);
  return wrapped(noise.toString('base64'));
}

/** Quoted-printable with soft line breaks (RFC 2045 section 6.7). */
export function quotedPrintable(bytes: string): string {
  const escaped = bytes.replaceAll(
    /[=\x80-\xff]/g,
    (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return escaped
    .split('\n')
    .map((line) => line.match(/(?:=..|[^=]){1,24}/gs) ?? [''])
    .map(softWrapped)
    .join('\n');
}

function softWrapped(pieces: readonly string[]): string {
  let line = '';
  const lines: string[] = [];
  for (const piece of pieces) {
    if (line.length + piece.length >= LINE && line !== '') {
      lines.push(`${line}=`);
      line = '';
    }
    line += piece;
  }
  return [...lines, line].join('\n');
}

/** A header's text, as an encoded word where it has other than ASCII (RFC 2047). */
export function headerText(text: string): string {
  const isAscii = !/[\u0080-\uffff]/.test(text);
  return isAscii ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}
