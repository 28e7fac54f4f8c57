/**
 * A question without its mark, "is bio done", "bio bitti mi": a sentence is never an order (UX.md, "Left aside").
 */
import type { CutLine } from './cut-line.js';
import type { Desk } from './desk.js';
import { nameOfWord, wholeNameAt } from './find-name.js';
import { asksBehind, asksFirst } from './vocabulary.js';

function isName(words: readonly string[], at: number, desk: Desk): boolean {
  return wholeNameAt(words, at, desk) !== null || nameOfWord(words[at] ?? '', desk) !== null;
}

/** The line without the words that only ask, as the question that it is; the same line where it has none. */
export function asQuestion(cut: CutLine, desk: Desk): CutLine {
  const words = cut.words.filter((word, at, all) => {
    const isAsking = at === 0 ? asksFirst(word) : asksBehind(word);
    return !isAsking || isName(all, at, desk);
  });
  return words.length === cut.words.length ? cut : { ...cut, words, isQuestion: true };
}
