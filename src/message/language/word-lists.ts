/**
 * The word lists as tables: which languages have a word, and the words of each.
 */
import { COMMON_WORDS, LOAN_WORDS, OTHER_WORDS } from './common-words.js';
import { indexByTongue, TONGUES, type TongueSet } from './tongues.js';

function cut(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** The words of each tongue, each once, in the order of `TONGUES`. */
export const WORDS_OF_TONGUE = TONGUES.map(
  (tongue) => [tongue, new Set(cut(tongue === 'other' ? OTHER_WORDS : COMMON_WORDS[tongue]))] as const,
);

const LISTED = indexByTongue(WORDS_OF_TONGUE);
const LOANS = new Set(cut(LOAN_WORDS));

/** The tongues that have this folded word in their list; 0 where it is in none. */
export function tonguesOfWord(word: string): TongueSet {
  return LISTED.get(word) ?? 0;
}

/** Whether a folded word is English that everybody borrows. */
export function isLoan(word: string): boolean {
  return LOANS.has(word);
}
