/**
 * Which phrases may be meant where a word stands: told from one telling place of each phrase, without reading the rest of it.
 */
import { readAnchor } from './anchor.js';
import type { Atom } from './little-language.js';
import { isNumber } from './word-class.js';

/** A phrase whose telling word may stand here; the phrase then began `least` to `most` words before. */
export type Anchored<T> = { what: T; least: number; most: number };

/** Phrases by their telling words; `T` is what is kept of a phrase. */
export class AnchorIndex<T> {
  readonly #byWord = new Map<string, Anchored<T>[]>();
  readonly #byStem = new Map<string, Anchored<T>[]>();
  readonly #byEnding = new Map<string, Anchored<T>[]>();
  readonly #byNumber: Anchored<T>[] = [];
  /** Lengths of the stems and endings that there are. */
  readonly #stemLengths = new Set<number>();
  readonly #endingLengths = new Set<number>();

  /** Adds a phrase. */
  add(phrase: string, what: T): void {
    const { atoms, least, most } = readAnchor(phrase);
    const anchored = { what, least, most };
    for (const atom of atoms) this.#register(atom, anchored);
  }

  #register({ text, as }: Atom, what: Anchored<T>): void {
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

  /** All whose telling word may be this folded word, each once. */
  at(word: string): readonly Anchored<T>[] {
    const found: (readonly Anchored<T>[])[] = [this.#byWord.get(word) ?? []];
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
