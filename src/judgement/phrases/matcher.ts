/**
 * Finds every phrase of a list in a cut text: from each word's own phrases, compared word by word.
 *
 * A comparison keeps the places it may have reached as bits of one number, so that gaps cost a shift and no
 * backtracking: the time is linear in the text, whatever the text.
 */
import { type CutText, SENTENCE } from '../text/cut-words.js';
import { type Atom, LONGEST_MATCH, type Part } from './little-language.js';
import { type KnownWord, WordClasses } from './word-classes.js';

/** A phrase found: words `from` to `to` (exclusive) of the text. */
export type Hit<L> = { label: L; from: number; to: number; phrase: string };

/** A phrase to find, and what it is found as. */
export type Sought<L> = { label: L; phrase: string; parts: readonly Part[] };

/** A gap, one word of a class, or one of several runs of classes. */
type Step = 'gap' | number | readonly (readonly number[])[];
type Pattern<L> = {
  label: L;
  phrase: string;
  steps: readonly Step[];
  /** The class that the second word must be of, where that is certain: most comparisons end there. Else -1. */
  second: number;
};

const WITHIN = 2 ** (LONGEST_MATCH + 1) - 1;

/** Phrases made ready: made once, asked for every text. */
export class Matcher<L> {
  readonly #classes = new WordClasses<Pattern<L>>();

  constructor(sought: Iterable<Sought<L>>) {
    for (const { label, phrase, parts } of sought) {
      const steps = parts.map((part) => this.#stepOf(part));
      this.#index({ label, phrase, steps, second: secondOf(steps) });
    }
  }

  #stepOf(part: Part): Step {
    if (part === 'gap') return 'gap';
    if (part.every((run) => run.length === 1)) return this.#classes.idOf(part.flat());
    const singles = part.filter((run) => run.length === 1).flat();
    const runs = part.filter((run) => run.length !== 1).map((run) => run.map((atom) => this.#idOf(atom)));
    return singles.length === 0 ? runs : [[this.#classes.idOf(singles)], ...runs];
  }

  #idOf(atom: Atom): number {
    return this.#classes.idOf([atom]);
  }

  /** Under every class that its first word may be of; past places that may be empty. */
  #index(pattern: Pattern<L>): void {
    for (const step of pattern.steps) {
      if (step === 'gap') continue;
      const runs = typeof step === 'number' ? [[step]] : step;
      for (const [first] of runs) if (first !== undefined) this.#classes.startWith(first, pattern);
      if (runs.every((run) => run.length > 0)) return;
    }
  }

  /** All phrases found, by the word they begin with; none reaches over the end of a sentence. */
  find({ words, before }: CutText): Hit<L>[] {
    const known = words.map((word) => this.#classes.look(word));
    const hits: Hit<L>[] = [];
    let end = 0;
    known.forEach(({ starts }, from) => {
      if (from >= end) end = sentenceEnd(before, from);
      for (const pattern of starts) {
        if (pattern.second >= 0 && (from + 1 >= end || !isOf(known, from + 1, pattern.second))) continue;
        const to = endOf(pattern.steps, known, from, end);
        if (to > from) hits.push({ label: pattern.label, from, to, phrase: pattern.phrase });
      }
    });
    return hits;
  }
}

function secondOf([first, second]: readonly Step[]): number {
  return typeof first === 'number' && typeof second === 'number' ? second : -1;
}

function sentenceEnd(before: readonly number[], from: number): number {
  let end = from + 1;
  while (end < before.length && before[end] !== SENTENCE) end += 1;
  return end;
}

type Known = readonly KnownWord<unknown>[];

function isOf(known: Known, at: number, id: number): boolean {
  return (((known[at]?.bits[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1;
}

/** Where the shortest match that begins at `from` ends, exclusive; -1 where there is none. */
function endOf(steps: readonly Step[], known: Known, from: number, end: number): number {
  let reached = 1;
  for (const step of steps) {
    if (step === 'gap') reached |= (reached << 1) | (reached << 2) | (reached << 3);
    else if (typeof step === 'number') reached = past(reached, step, known, from, end);
    else reached = pastOneOf(reached, step, known, from, end);
    reached &= WITHIN;
    if (reached === 0) return -1;
  }
  return from + lowestBit(reached);
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** The places one word of the class further on. */
function past(reached: number, id: number, known: Known, from: number, end: number): number {
  let next = 0;
  for (let rest = reached; rest !== 0; rest &= rest - 1) {
    const place = lowestBit(rest);
    if (from + place < end && isOf(known, from + place, id)) next |= 1 << (place + 1);
  }
  return next;
}

function pastOneOf(
  reached: number,
  runs: readonly (readonly number[])[],
  known: Known,
  from: number,
  end: number,
): number {
  let next = 0;
  for (const run of runs) {
    next |= run.reduce((places, id) => past(places & WITHIN, id, known, from, end), reached);
  }
  return next;
}
