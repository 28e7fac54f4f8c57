/**
 * The phrases a workspace has, per language: the editable half of the judgement (DESIGN.md, phrases).
 */
import type { Language } from '../message/message.js';
import type { Flag } from './judgement.js';

/** One flag's section of a phrase file, as written. */
export type FlagPhrases = {
  /** Points that the flag counts, 0 to 5; 0 turns it off. */
  weight: number;
  why: string;
  ask: string;
  /** Phrases in the little language: lower-case words, `(a|b)`, `*` up to three words, trailing `~` any ending. */
  phrases: readonly string[];
  /** What cancels a phrase that it overlaps. */
  not: readonly string[];
};

/** The phrase files that there are, by language; a language without a file judges with rules and the first language's `why`. */
export type PhraseBook = Partial<Record<Language, Record<Flag, FlagPhrases>>>;
