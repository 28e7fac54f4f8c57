/**
 * The words around a word of price, within its sentence, and classes of words to compare them with.
 */
import { fold } from '../../../message/new-text/fold.js';
import type { Range, Reading } from '../../text/reading.js';

/** Up to `most` words before a range, nearest last. */
export function wordsBefore(reading: Reading, { from }: Range, most: number): readonly string[] {
  return reading.cut.words.slice(Math.max(reading.sentenceOf(from).from, from - most), from);
}

/** Up to `most` words after a range, nearest first. */
export function wordsAfter(reading: Reading, { from, to }: Range, most: number): readonly string[] {
  return reading.cut.words.slice(to, Math.min(reading.sentenceOf(from).to, to + most));
}

/** Words that others pay by, in Turkish: "müşterilerin ne kadar ödeyeceği". */
export function isOfOthersInTurkish(before: readonly string[]): boolean {
  return before.some((word) => OTHERS.test(word));
}

const OTHERS =
  /^(?:musteri|kullanici|ziyaretci|misafir|veli|uye|alici|insan|kisi)l[ae]r(?:im[iu]z)?(?:[iu]n)?$/;

/** A class of words: as they are written, or with any ending after `~`. */
export type WordsLike = { has(word: string | undefined): boolean };

/** The class of the words of a text; Turkish letters, upper case and line breaks don't matter. */
export function wordsLike(text: string): WordsLike {
  const written = fold(text).trim().split(/\s+/);
  const whole = new Set(written.filter((word) => !word.endsWith('~')));
  const stems = written.filter((word) => word.endsWith('~')).map((word) => word.slice(0, -1));
  return {
    has: (word) => word !== undefined && (whole.has(word) || stems.some((stem) => word.startsWith(stem))),
  };
}
