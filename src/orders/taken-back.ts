/**
 * Whether an answer takes back what was asked: "sorry, forget it", "vazgeç". It leaves the line as NO does, and is no value of
 * a field (UX.md, "Error replies").
 */
import { courtesyAt } from './courtesy.js';
import { cutWords } from './cut-line.js';
import { meaningAt, saysBesideStop, takenBackAt } from './vocabulary.js';

const NO_NAMES: ReadonlySet<string> = new Set();
/** The line of the note that is meant. */
const NUMBER = /^\d+$/;

/** How many words at `at` may stand beside: "no", "please", "sorry", thanks. */
function besideAt(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  if (NUMBER.test(word) || saysBesideStop('stopAside', word)) return 1;
  const meaning = meaningAt(words, at);
  const isBeside =
    meaning?.found.kind === 'aside' || (meaning?.found.kind === 'order' && meaning.found.word === 'no');
  return isBeside ? (meaning?.length ?? 0) : courtesyAt(words, at, NO_NAMES);
}

/** Whether all of the answer says so. */
export function isTakenBack(answer: string): boolean {
  const words = cutWords(answer, () => false);
  let isSaid = false;
  for (let at = 0; at < words.length; ) {
    const taken = takenBackAt(words, at);
    const length = taken > 0 ? taken : besideAt(words, at);
    if (length === 0) return false;
    isSaid ||= taken > 0;
    at += length;
  }
  return isSaid;
}
