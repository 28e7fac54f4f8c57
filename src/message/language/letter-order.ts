/**
 * How well a word that is in no list looks like each language: by which letters follow each other in the listed words.
 *
 * "etmedi" is in no list, but its endings are in many Turkish words. Counts of two and three letters, the longer one
 * leaning on the shorter where it is rare (interpolated Markov chain); made when first needed.
 */
import { WORDS_OF_TONGUE } from './word-lists.js';

/** Letters as numbers: 0 is a word's edge, 1 to 26 are a to z, 27 is anything else. */
const SIGNS = 28;
const EDGE = 0;
const OTHER = 27;

/** How many imagined sightings the shorter context weighs. */
const LEAN = { onPairs: 2, onChance: 3 };

type Counts = { singles: Uint16Array; pairs: Uint16Array; triples: Uint16Array };

let counted: readonly Counts[] | null = null;

function signsOf(word: string): number[] {
  const signs = [EDGE];
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charCodeAt(i) - 96;
    signs.push(letter > 0 && letter < OTHER ? letter : OTHER);
  }
  signs.push(EDGE);
  return signs;
}

function bump(counts: Uint16Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function countLetters(words: Iterable<string>): Counts {
  const counts: Counts = {
    singles: new Uint16Array(SIGNS),
    pairs: new Uint16Array(SIGNS ** 2),
    triples: new Uint16Array(SIGNS ** 3),
  };
  for (const word of words) {
    let pair = EDGE;
    signsOf(word).forEach((sign, i) => {
      bump(counts.singles, sign);
      if (i > 0) bump(counts.pairs, (pair % SIGNS) * SIGNS + sign);
      if (i > 1) bump(counts.triples, pair * SIGNS + sign);
      pair = (pair % SIGNS) * SIGNS + sign;
    });
  }
  return counts;
}

function logLikelihood({ singles, pairs, triples }: Counts, signs: readonly number[]): number {
  let sum = 0;
  let before = EDGE;
  for (let i = 1; i < signs.length; i += 1) {
    const last = signs[i - 1] ?? EDGE;
    const sign = signs[i] ?? EDGE;
    const byPair =
      ((pairs[last * SIGNS + sign] ?? 0) + LEAN.onChance / SIGNS) / ((singles[last] ?? 0) + LEAN.onChance);
    const context = before * SIGNS + last;
    const byTriple =
      ((triples[context * SIGNS + sign] ?? 0) + LEAN.onPairs * byPair) /
      ((pairs[context] ?? 0) + LEAN.onPairs);
    sum += Math.log(i > 1 ? byTriple : byPair);
    before = last;
  }
  return sum;
}

/** For each of `TONGUES` the log-likelihood of a folded word, against that of the likeliest: 0 or less. */
export function letterOrder(word: string): number[] {
  counted ??= WORDS_OF_TONGUE.map(([, words]) => countLetters(words));
  const signs = signsOf(word);
  const each = counted.map((counts) => logLikelihood(counts, signs));
  const most = Math.max(...each);
  return each.map((likelihood) => likelihood - most);
}
