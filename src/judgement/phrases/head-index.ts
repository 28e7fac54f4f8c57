/**
 * Which phrases may begin with a word: told from each phrase's first words, without reading the rest of it.
 */
import { type Atom, readHeads } from './little-language.js';
import { isNumber } from './word-class.js';

/** Phrases by their first words; `T` is what is kept of a phrase. */
export class HeadIndex<T> {
  readonly #byWord = new Map<string, T[]>();
  readonly #byStem = new Map<string, T[]>();
  readonly #byEnding = new Map<string, T[]>();
  readonly #byNumber: T[] = [];
  /** Lengths of the stems and endings that there are. */
  readonly #stemLengths = new Set<number>();
  readonly #endingLengths = new Set<number>();

  /** Adds a phrase. */
  add(phrase: string, what: T): void {
    for (const head of readHeads(phrase)) this.#register(head, what);
  }

  #register({ text, as }: Atom, what: T): void {
    if (text === '#') {
      if (!this.#byNumber.includes(what)) this.#byNumber.push(what);
    } else if (as === 'word') put(this.#byWord, text, what);
    else if (as === 'stem') {
      put(this.#byStem, text, what);
      this.#stemLengths.add(text.length);
    } else {
      put(this.#byEnding, text, what);
      this.#endingLengths.add(text.length);
    }
  }

  /** All that may begin with a folded word, each once. */
  startingWith(word: string): readonly T[] {
    const found: (readonly T[])[] = [this.#byWord.get(word) ?? []];
    for (const length of this.#stemLengths) {
      if (length <= word.length) found.push(this.#byStem.get(word.slice(0, length)) ?? []);
    }
    for (const length of this.#endingLengths) {
      if (length <= word.length) found.push(this.#byEnding.get(word.slice(-length)) ?? []);
    }
    if (isNumber(word)) found.push(this.#byNumber);
    return [...new Set(found.flat())];
  }
}

function put<T>(map: Map<string, T[]>, key: string, what: T): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [what]);
  else there.push(what);
}
