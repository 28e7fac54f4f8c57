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

/** A gap, one word of a class, or one of several runs of classes; `first` is the class their first words are of. */
type Step = 'gap' | number | Runs;
type Runs = { runs: readonly (readonly number[])[]; first: number };
type Pattern<L> = {
  label: L;
  phrase: string;
  steps: readonly Step[];
  /** A class of which the sentence must have a word, or no comparison is worth its while; NONE: nothing certain. */
  need: number;
};

/** No class: words that may be missing. */
const NONE = -1;

const WITHIN = 2 ** (LONGEST_MATCH + 1) - 1;

/** Phrases made ready: made once, asked for every text. */
export class Matcher<L> {
  readonly #classes = new WordClasses<Pattern<L>>();
  readonly #steps = new Map<Part, Step>();

  constructor(sought: Iterable<Sought<L>>) {
    for (const { label, phrase, parts } of sought) {
      const steps = parts.map((part) => this.#stepOf(part));
      this.#index({ label, phrase, steps, need: needOf(steps) });
    }
  }

  /** Parts that are the same object are the same step: most phrases share theirs with others. */
  #stepOf(part: Part): Step {
    if (part === 'gap') return 'gap';
    const known = this.#steps.get(part);
    if (known !== undefined) return known;
    const step = this.#newStep(part);
    this.#steps.set(part, step);
    return step;
  }

  #newStep(part: Exclude<Part, 'gap'>): Step {
    if (part.every((run) => run.length === 1)) return this.#classes.idOf(part.flat());
    const singles = part.filter((run) => run.length === 1).flat();
    const runs = part.filter((run) => run.length !== 1).map((run) => run.map((atom) => this.#idOf(atom)));
    const firsts = part.flatMap((run) => run.slice(0, 1));
    return {
      runs: singles.length === 0 ? runs : [[this.#classes.idOf(singles)], ...runs],
      first: part.some((run) => run.length === 0) ? NONE : this.#classes.idOf(firsts),
    };
  }

  #idOf(atom: Atom): number {
    return this.#classes.idOf([atom]);
  }

  /** Under every class that its first word may be of; past places that may be empty. */
  #index(pattern: Pattern<L>): void {
    for (const step of pattern.steps) {
      if (step === 'gap') continue;
      const runs = typeof step === 'number' ? [[step]] : step.runs;
      for (const [first] of runs) if (first !== undefined) this.#classes.startWith(first, pattern);
      if (runs.every((run) => run.length > 0)) return;
    }
  }

  /** All phrases found, by the word they begin with; none reaches over the end of a sentence. */
  find({ words, before }: CutText): Hit<L>[] {
    const known = words.map((word) => this.#classes.look(word));
    // Which classes the sentence has a word of: those that hold the number of its last word.
    const present = new Int32Array(this.#classes.size);
    const hits: Hit<L>[] = [];
    for (let from = 0, end = 0; from < known.length; from = end) {
      end = sentenceEnd(before, from);
      for (let i = from; i < end; i += 1) for (const id of known[i]?.ids ?? []) present[id] = end;
      for (let i = from; i < end; i += 1) findAt(known, i, end, present, hits);
    }
    return hits;
  }
}

function findAt<L>(
  known: readonly KnownWord<Pattern<L>>[],
  from: number,
  end: number,
  present: Int32Array,
  hits: Hit<L>[],
): void {
  for (const pattern of known[from]?.starts ?? []) {
    if (pattern.need !== NONE && present[pattern.need] !== end) continue;
    const to = endOf(pattern.steps, known, from, end);
    if (to > from) hits.push({ label: pattern.label, from, to, phrase: pattern.phrase });
  }
}

/** The class of the last word that no match can do without: it is the rarest, as a rule. */
function needOf(steps: readonly Step[]): number {
  const classes = steps.slice(1).map((step) => (typeof step === 'object' ? step.first : step));
  return classes.findLast((id): id is number => id !== 'gap' && id !== NONE) ?? NONE;
}

function sentenceEnd(before: readonly number[], from: number): number {
  let end = from + 1;
  while (end < before.length && before[end] !== SENTENCE) end += 1;
  return end;
}

type Known = readonly KnownWord<unknown>[];

function hasBit(bits: Uint32Array, id: number): boolean {
  return (((bits[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1;
}

function isOf(known: Known, at: number, id: number): boolean {
  const bits = known[at]?.bits;
  return bits !== undefined && hasBit(bits, id);
}

/** Where the shortest match that begins at `from` ends, exclusive; -1 where there is none. */
function endOf(steps: readonly Step[], known: Known, from: number, end: number): number {
  let reached = 1;
  for (const step of steps) {
    if (step === 'gap') reached |= (reached << 1) | (reached << 2) | (reached << 3);
    else if (typeof step === 'number') reached = past(reached, step, known, from, end);
    else reached = pastOneOf(reached, step.runs, known, from, end);
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
