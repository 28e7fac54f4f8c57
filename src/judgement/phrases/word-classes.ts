/**
 * Gives every set of words that stands at one place of a phrase a number, and tells which of them a word is in.
 *
 * A word's answer is looked up once and kept, so that comparing a phrase with a mail is testing bits.
 */
import type { Atom } from './little-language.js';

/** Which classes a word is in, as numbers and as bits, and what begins with one of them. */
export type KnownWord<T> = { ids: readonly number[]; bits: Uint32Array; starts: readonly T[] };

/** Words kept at most: a vocabulary, and no memory that a hostile mail could fill. */
const MOST_KEPT = 20_000;
/** Most words begin and end like no phrase's stem or ending: two letters tell. */
const HEAD = 2;

const NUMBER = /^\d/;
const NUMBER_WORDS = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand ' +
    'couple dozen few several iki uc dort bes alti yedi sekiz dokuz yirmi otuz kirk elli altmis yetmis seksen doksan yuz bin birkac'
  ).split(' '),
);

/** The classes of all phrases of one matcher; `T` is what begins with a class. */
export class WordClasses<T> {
  readonly #ids = new Map<string, number>();
  readonly #byKind = {
    word: new Map<string, number[]>(),
    stem: new Map<string, number[]>(),
    ending: new Map<string, number[]>(),
  };
  readonly #numbers: number[] = [];
  readonly #starts: T[][] = [];
  readonly #known = new Map<string, KnownWord<T>>();
  readonly #heads = new Set<string>();
  readonly #tails = new Set<string>();
  readonly #unknown: KnownWord<T> = { ids: [], bits: new Uint32Array(0), starts: [] };
  #longest = 0;

  /** How many classes there are. */
  get size(): number {
    return this.#ids.size;
  }

  /** The number of the class of words that are one of `atoms`. */
  idOf(atoms: readonly Atom[]): number {
    const key = atoms
      .map(({ text, as }) => `${as === 'ending' ? '~' : ''}${text}${as === 'stem' ? '~' : ''}`)
      .join('|');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    this.#starts.push([]);
    for (const atom of atoms) this.#register(atom, id);
    return id;
  }

  #register({ text, as }: Atom, id: number): void {
    if (text === '#') {
      this.#numbers.push(id);
      return;
    }
    add(this.#byKind[as], text, id);
    if (as === 'stem') this.#heads.add(text.slice(0, HEAD));
    if (as === 'ending') this.#tails.add(text.slice(-HEAD));
    if (as !== 'word') this.#longest = Math.max(this.#longest, text.length);
  }

  /** Says that `what` begins with a word of the class. */
  startWith(id: number, what: T): void {
    this.#starts[id]?.push(what);
  }

  /** What is known of a word. */
  look(word: string): KnownWord<T> {
    const kept = this.#known.get(word);
    if (kept !== undefined) return kept;
    const found = this.#resolve(word);
    if (found === this.#unknown) return found;
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    this.#known.set(word, found);
    return found;
  }

  #resolve(word: string): KnownWord<T> {
    const ids = this.#classesOf(word);
    if (ids.length === 0) return this.#unknown;
    const bits = new Uint32Array((this.#ids.size + 31) >>> 5);
    for (const id of ids) bits[id >>> 5] = (bits[id >>> 5] ?? 0) | (1 << (id & 31));
    return { ids, bits, starts: [...new Set(ids.flatMap((id) => this.#starts[id] ?? []))] };
  }

  #classesOf(word: string): number[] {
    const { word: exact, stem, ending } = this.#byKind;
    const ids = [...(exact.get(word) ?? [])];
    const longest = Math.min(word.length, this.#longest);
    if (this.#heads.has(word.slice(0, HEAD))) {
      for (let length = 1; length <= longest; length += 1) push(ids, stem.get(word.slice(0, length)));
    }
    if (this.#tails.has(word.slice(-HEAD))) {
      for (let length = 1; length <= longest; length += 1) push(ids, ending.get(word.slice(-length)));
    }
    if (NUMBER.test(word) || NUMBER_WORDS.has(word)) push(ids, this.#numbers);
    return ids;
  }
}

function push(ids: number[], more: readonly number[] | undefined): void {
  if (more !== undefined) for (const id of more) ids.push(id);
}

function add(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else ids.push(id);
}
