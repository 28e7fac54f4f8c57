/**
 * Cuts a text into words that can be compared with tables, each with the place where it stands.
 *
 * One rule of case and letters for all languages, Turkish included (new-text/fold.ts): "ACİL", "ACIL", "acil" and "acıl"
 * are one word, "teşekkürler" and "tesekkurler" too, and "Don’t" is "dont". What is lost is told apart by its neighbours.
 */
import { fold } from './new-text/fold.js';

/** One word; `at` and `end` are UTF-16 offsets into the text, apostrophes inside it included. */
export type Word = {
  /** Folded, without apostrophes and accents. */
  text: string;
  at: number;
  end: number;
};

/** Letters, digits and the marks on them; an apostrophe belongs to the word where a letter follows. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** The words of `text` in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const found of fold(text).matchAll(WORD)) {
    const [written] = found;
    words.push({ text: plain(written), at: found.index, end: found.index + written.length });
  }
  return words;
}

function plain(folded: string): string {
  return /^[a-z0-9]*$/.test(folded) ? folded : folded.replace(/['\p{M}]/gu, '');
}
