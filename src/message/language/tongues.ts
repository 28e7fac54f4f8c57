/**
 * Sets of languages as bits of a number: nine of them are asked of every word of every mail.
 */
import type { Language } from '../message.js';

/** A language, or one that is not told apart. */
export type Tongue = Language | 'other';

/** In the order of their bits. */
export const TONGUES: readonly Tongue[] = ['en', 'tr', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'other'];

/** Bit i stands for `TONGUES[i]`. */
export type TongueSet = number;

/** The set of these. */
export function tongueSet(tongues: readonly Tongue[]): TongueSet {
  return tongues.reduce((set, tongue) => set | (1 << TONGUES.indexOf(tongue)), 0);
}

/** Gathers which tongues have each key: a word, a letter. */
export function indexByTongue(lists: Iterable<readonly [Tongue, Iterable<string>]>): Map<string, TongueSet> {
  const index = new Map<string, TongueSet>();
  for (const [tongue, keys] of lists) {
    for (const key of keys) index.set(key, (index.get(key) ?? 0) | tongueSet([tongue]));
  }
  return index;
}
