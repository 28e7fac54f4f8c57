/**
 * Which words stand inside quotation marks: words that are spoken of ("half price sofas"), not said.
 */
import type { CutText } from './cut-words.js';

const MARK_OR_LINE_END = /["“”„«»\n]/g;

/** Single marks, only where they are no apostrophe: before a word they open, behind one they close. */
const SINGLE_OR_LINE_END = /(?<=^|[\s(:])['‘](?=\p{L})|(?<=[^\s'‘])['’](?=[\s.,;:!?)]|$)|\n/gu;

/** 1 for each word between two marks of the same line; a mark that is never closed quotes nothing. */
export function quotedWords(cut: CutText): Uint8Array {
  const quoted = new Uint8Array(cut.words.length);
  markBetween(cut, quoted, MARK_OR_LINE_END, () => true);
  markBetween(cut, quoted, SINGLE_OR_LINE_END, (index) => /^$|[\s(:]/.test(cut.text.charAt(index - 1)));
  return quoted;
}

/** Marks what lies between a sign that can open and the next one. */
function markBetween(
  { text, words, at, end }: CutText,
  quoted: Uint8Array,
  signs: RegExp,
  canOpen: (index: number) => boolean,
): void {
  let opened = -1;
  let word = 0;
  for (const { index, 0: sign } of text.matchAll(signs)) {
    while (word < words.length && (at[word] ?? 0) < index) word += 1;
    if (sign === '\n') opened = -1;
    else if (opened >= 0) {
      quoted.fill(1, opened, lastBefore(end, word, index));
      opened = -1;
    } else if (canOpen(index)) opened = word;
  }
}

/** The word that begins before a mark also ends before it: marks are no part of words. */
function lastBefore(end: readonly number[], word: number, index: number): number {
  return (end[word - 1] ?? 0) <= index ? word : word - 1;
}
