/**
 * Which words stand inside quotation marks: words that are spoken of ("half price sofas"), not said.
 */
import type { CutText } from './cut-words.js';

const MARK_OR_LINE_END = /["“”„«»\n]/g;

/** 1 for each word between two marks of the same line; a mark that is never closed quotes nothing. */
export function quotedWords({ text, words, at, end }: CutText): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let opened = -1;
  let word = 0;
  for (const { index, 0: sign } of text.matchAll(MARK_OR_LINE_END)) {
    while (word < words.length && (at[word] ?? 0) < index) word += 1;
    if (sign === '\n') opened = -1;
    else if (opened < 0) opened = word;
    else {
      quoted.fill(1, opened, lastBefore(end, word, index));
      opened = -1;
    }
  }
  return quoted;
}

/** The word that begins before a mark also ends before it: marks are no part of words. */
function lastBefore(end: readonly number[], word: number, index: number): number {
  return (end[word - 1] ?? 0) <= index ? word : word - 1;
}
