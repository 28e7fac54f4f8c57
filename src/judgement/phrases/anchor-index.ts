/**
 * Which phrases may be meant where a word stands: told from one telling place of each phrase, without reading the rest of it.
 *
 * Finding the telling places of thousands of phrases takes longer than judging a mail, so they are a table of plain values:
 * the build makes that of the shipped phrases once, and a short command only looks things up in it.
 */
import { readAnchor } from './anchor.js';
import { isNumber } from './word-class.js';

/** Numbers of phrases by a telling word. */
type ByText = [text: string, phrases: number[]][];

/**
 * The telling places of a list of phrases, each phrase named by its number in the list. A phrase began `least` to `most` words
 * before its telling word. Plain JSON.
 */
export type AnchorTable = {
  least: number[];
  most: number[];
  words: ByText;
  stems: ByText;
  endings: ByText;
  numbers: number[];
};

/** Finds the telling places of `phrases`. */
export function anchorTable(phrases: readonly string[]): AnchorTable {
  const by = { word: newMap(), stem: newMap(), ending: newMap() };
  const table: AnchorTable = { least: [], most: [], words: [], stems: [], endings: [], numbers: [] };
  phrases.forEach((phrase, number) => {
    const { atoms, least, most } = readAnchor(phrase);
    table.least.push(least);
    table.most.push(most);
    for (const { text, as } of atoms) {
      if (text !== '#') put(by[as], text, number);
      else if (table.numbers.at(-1) !== number) table.numbers.push(number);
    }
  });
  return { ...table, words: [...by.word], stems: [...by.stem], endings: [...by.ending] };
}

function newMap(): Map<string, number[]> {
  return new Map();
}

function put(map: Map<string, number[]>, key: string, number: number): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [number]);
  else there.push(number);
}

/** A table made ready for looking up. */
export class AnchorIndex {
  readonly #byWord: ReadonlyMap<string, readonly number[]>;
  readonly #byStem: ReadonlyMap<string, readonly number[]>;
  readonly #byEnding: ReadonlyMap<string, readonly number[]>;
  readonly #byNumber: readonly number[];
  /** Lengths of the stems and endings that there are. */
  readonly #stemLengths: ReadonlySet<number>;
  readonly #endingLengths: ReadonlySet<number>;

  constructor({ words, stems, endings, numbers }: AnchorTable) {
    this.#byWord = new Map(words);
    this.#byStem = new Map(stems);
    this.#byEnding = new Map(endings);
    this.#byNumber = numbers;
    this.#stemLengths = new Set(stems.map(([stem]) => stem.length));
    this.#endingLengths = new Set(endings.map(([ending]) => ending.length));
  }

  /** The numbers of all phrases whose telling word may be this folded word, each once. */
  at(word: string): number[] {
    const found: (readonly number[])[] = [this.#byWord.get(word) ?? []];
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
