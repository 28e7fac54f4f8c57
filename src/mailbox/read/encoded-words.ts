/**
 * RFC 2047 encoded words in a header's value, by postal-mime; a stranger's value must never stop the reading.
 */
import { decodeWords } from 'postal-mime';
import { withoutC1 } from './windows-1252.js';

/** A value is decoded up to this, in UTF-16 units. */
const LONGEST = 65_536;

/** `value` with its encoded words decoded. */
export function decodeEncodedWords(value: string): string {
  if (!value.includes('=?')) return value;
  try {
    return withoutC1(decodeWords(value.slice(0, LONGEST)));
  } catch {
    return value;
  }
}
