/**
 * The words that were met, each with what is known of it: which phrases may be meant, which classes it is in.
 *
 * An answer is worked out once and kept as a bit, so that comparing a phrase with a mail is testing bits.
 */
import type { WordClass } from './word-class.js';

/** A word met in a text; `anchored` are the phrases of which it may be the telling word. */
export type KnownWord<T> = {
  word: string;
  anchored: readonly T[];
  /** Two bits a class: asked already, and in it. */
  bits: Uint32Array;
};

/** Words kept at most: more than a mailbox has in common, and no memory that a hostile mail could fill. */
const MOST_KEPT = 6_000;

/** The words met by one matcher. */
export class Vocabulary<T> {
  readonly #anchoredAt: (word: string) => readonly T[];
  readonly #known = new Map<string, KnownWord<T>>();

  constructor(anchoredAt: (word: string) => readonly T[]) {
    this.#anchoredAt = anchoredAt;
  }

  /** What is known of a folded word. */
  look(word: string): KnownWord<T> {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    const met = { word, anchored: this.#anchoredAt(word), bits: NO_BITS };
    this.#known.set(word, met);
    return met;
  }
}

const NO_BITS = new Uint32Array(0);

/** Whether the word is in the class. */
export function isIn(known: KnownWord<unknown>, wanted: WordClass): boolean {
  const answer = ((known.bits[wanted.slot] ?? 0) >>> wanted.shift) & 3;
  return answer === 0 ? ask(known, wanted) : answer === 3;
}

function ask(known: KnownWord<unknown>, wanted: WordClass): boolean {
  const { slot, shift } = wanted;
  if (slot >= known.bits.length) {
    const longer = new Uint32Array(Math.max(slot + 8, known.bits.length * 2));
    longer.set(known.bits);
    known.bits = longer;
  }
  const isThere = wanted.has(known.word);
  known.bits[slot] = (known.bits[slot] ?? 0) | ((isThere ? 3 : 1) << shift);
  return isThere;
}
