/**
 * The words that may stand at one place of a phrase: single words, beginnings ("urgen~"), endings ("~bilir"), numbers.
 */
import type { Atom } from './little-language.js';

const NUMBER_WORDS = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand ' +
    'couple dozen few several iki uc dort bes alti yedi sekiz dokuz yirmi otuz kirk elli altmis yetmis seksen doksan yuz bin birkac'
  ).split(' '),
);

/** Whether a folded word is a number, in digits or in words. */
export function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || NUMBER_WORDS.has(word);
}

/** Classes whose answers one number holds. */
const A_NUMBER = 16;

/** A set of words, some given by how they begin or end. */
export class WordClass {
  /** Where a known word keeps its answer: which of its numbers, and at which bit. */
  readonly slot: number;
  readonly shift: number;
  readonly #words = new Set<string>();
  readonly #stems: string[] = [];
  readonly #endings: string[] = [];
  #hasNumbers = false;

  /** `id` counts the classes of one matcher, from 0. */
  constructor(id: number, atoms: readonly Atom[]) {
    this.slot = Math.floor(id / A_NUMBER);
    this.shift = (id % A_NUMBER) * 2;
    for (const { text, as } of atoms) {
      if (text === '#') this.#hasNumbers = true;
      else if (as === 'word') this.#words.add(text);
      else (as === 'stem' ? this.#stems : this.#endings).push(text);
    }
  }

  /** Whether a folded word is one of the class. */
  has(word: string): boolean {
    return (
      this.#words.has(word) ||
      (this.#hasNumbers && isNumber(word)) ||
      this.#stems.some((stem) => word.startsWith(stem)) ||
      this.#endings.some((ending) => word.endsWith(ending))
    );
  }
}
