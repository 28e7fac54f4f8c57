/**
 * The word lists as tables: which languages have a word, and the words of each.
 */
import { COMMON_WORDS, LOAN_WORDS, OTHER_WORDS } from './common-words.js';
import type { Tongue } from './spelling.js';

/** The words of each tongue, each once. */
export const WORDS_OF_TONGUE = Object.entries({ ...COMMON_WORDS, other: OTHER_WORDS }).map(
  ([tongue, words]) => [tongue as Tongue, new Set(words.trim().split(/\s+/))] as const,
);

export const TONGUES: readonly Tongue[] = WORDS_OF_TONGUE.map(([tongue]) => tongue);

const LISTED = new Map<string, Tongue[]>();
for (const [tongue, words] of WORDS_OF_TONGUE) {
  for (const word of words) LISTED.set(word, [...(LISTED.get(word) ?? []), tongue]);
}

const LOANS = new Set(LOAN_WORDS.trim().split(/\s+/));

/** The tongues that have this folded word in their list; null where it is in none. */
export function tonguesOfWord(word: string): readonly Tongue[] | null {
  return LISTED.get(word) ?? null;
}

/** Whether a folded word is English that everybody borrows. */
export function isLoan(word: string): boolean {
  return LOANS.has(word);
}
