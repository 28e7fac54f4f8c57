/**
 * Gives every set of words that stands at one place of a phrase a number, and tells which of them a word is in.
 *
 * A word's answer is looked up once and kept, so that comparing a phrase with a mail is testing bits.
 */
import type { Atom } from './little-language.js';

/** Which classes a word is in, as bits, and what begins with one of them. */
export type KnownWord<T> = { bits: Uint32Array; starts: readonly T[] };

/** Words kept at most: a vocabulary, and no memory that a hostile mail could fill. */
const MOST_KEPT = 20_000;
const NUMBER = /^\d/;
const NUMBER_WORDS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand ' +
    'couple dozen few several iki uc dort bes alti yedi sekiz dokuz yirmi otuz kirk elli altmis yetmis seksen doksan yuz bin birkac'
  ).split(' '),
);

/** The classes of all phrases of one matcher; `T` is what begins with a class. */
export class WordClasses<T> {
  readonly #ids = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  readonly #numbers: number[] = [];
  readonly #starts: T[][] = [];
  readonly #known = new Map<string, KnownWord<T>>();
  #longestStem = 0;

  /** The number of the class of words that are one of `atoms`. */
  idOf(atoms: readonly Atom[]): number {
    const key = atoms.map(({ text, isStem }) => (isStem ? `${text}~` : text)).join('|');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    this.#starts.push([]);
    for (const atom of atoms) this.#register(atom, id);
    return id;
  }

  #register({ text, isStem }: Atom, id: number): void {
    if (text === '#') this.#numbers.push(id);
    else add(isStem ? this.#stems : this.#exact, text, id);
    if (isStem) this.#longestStem = Math.max(this.#longestStem, text.length);
  }

  /** Says that `what` begins with a word of the class. */
  startWith(id: number, what: T): void {
    this.#starts[id]?.push(what);
  }

  /** What is known of a word. */
  look(word: string): KnownWord<T> {
    const kept = this.#known.get(word);
    if (kept !== undefined) return kept;
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    const found = this.#resolve(word);
    this.#known.set(word, found);
    return found;
  }

  #resolve(word: string): KnownWord<T> {
    const ids = [...(this.#exact.get(word) ?? [])];
    const longest = Math.min(word.length, this.#longestStem);
    for (let length = 1; length <= longest; length += 1) {
      const found = this.#stems.get(word.slice(0, length));
      if (found !== undefined) ids.push(...found);
    }
    if (NUMBER.test(word) || NUMBER_WORDS.has(word)) ids.push(...this.#numbers);
    const bits = new Uint32Array((this.#ids.size + 31) >>> 5);
    for (const id of ids) bits[id >>> 5] = (bits[id >>> 5] ?? 0) | (1 << (id & 31));
    return { bits, starts: [...new Set(ids.flatMap((id) => this.#starts[id] ?? []))] };
  }
}

function add(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else ids.push(id);
}
