/**
 * The words around a word of price, within its sentence.
 */
import type { Range, Reading } from '../../text/reading.js';

/** Up to `most` words before a range, nearest last. */
export function wordsBefore(reading: Reading, { from }: Range, most: number): readonly string[] {
  return reading.cut.words.slice(Math.max(reading.sentenceOf(from).from, from - most), from);
}

/** Up to `most` words after a range, nearest first. */
export function wordsAfter(reading: Reading, { from, to }: Range, most: number): readonly string[] {
  return reading.cut.words.slice(to, Math.min(reading.sentenceOf(from).to, to + most));
}

/** A set of words, written as one line. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
