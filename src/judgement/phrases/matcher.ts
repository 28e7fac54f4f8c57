/**
 * Finds every phrase of a list in a cut text: from the phrases that each word may be the telling word of, compared word by word.
 *
 * A phrase is read when its telling word first turns up: a short command meets few of them. A comparison keeps
 * the places it may have reached as bits of one number, so that gaps cost a shift and no backtracking: the time is linear in
 * the text, whatever the text.
 */
import { type CutText, SENTENCE } from '../text/cut-words.js';
import { AnchorIndex, type AnchorTable, anchorTable } from './anchor-index.js';
import { type Atom, LONGEST_MATCH, type Part, readPhrase } from './little-language.js';
import { isIn, type KnownWord, Vocabulary } from './vocabulary.js';
import { WordClass } from './word-class.js';

/** A phrase found, the one of that `number` in the list: words `from` to `to` (exclusive) of the text. */
export type Hit<L> = { label: L; from: number; to: number; phrase: string; number: number };

/** A phrase to find, and what it is found as. */
export type Sought<L> = { label: L; phrase: string };

/** One of several runs of words, or none of them; `heads` are the words that a run begins with. */
type Choice = { heads: WordClass; runs: readonly (readonly WordClass[])[]; mayBeMissing: boolean };

/** A gap, one word of a class, or a choice. */
type Step = 'gap' | WordClass | Choice;

/** How a phrase is compared, once it was read: `plain` where one word follows another, else step by step. */
type Comparison = {
  plain: readonly WordClass[] | null;
  steps: readonly Step[];
  /** A word that every match begins with, where the phrase was not looked for there; null where none is certain. */
  first: WordClass | null;
  /** A word that every match has behind its first one: looked for before all else; null where none is certain. */
  need: WordClass | null;
};

/**
 * A phrase; its comparison is null until somebody needs it. It begins `least` to `most` words before its telling word. `text`
 * and `upTo`: in which text it was last tried, and at which places, since several telling words may lead to one beginning.
 */
type Pattern<L> = Sought<L> & {
  number: number;
  least: number;
  most: number;
  comparison: Comparison | null;
  text: number;
  upTo: number;
};

/** The words of a sentence. */
type Range = { from: number; to: number };

const WITHIN = 2 ** (LONGEST_MATCH + 1) - 1;

/** Phrases made ready: made once, asked for every text. */
export class Matcher<L> {
  readonly #vocabulary: Vocabulary<Pattern<L>>;
  readonly #steps = new Map<Part, Step>();
  #classes = 0;
  #texts = 0;

  /**
   * Takes all phrases; those that {@link readPhrase} finds fault with are never found. `table` is the {@link anchorTable} of
   * the same phrases, where it was made before.
   */
  constructor(
    sought: readonly Sought<L>[],
    table: AnchorTable = anchorTable(sought.map(({ phrase }) => phrase)),
  ) {
    const anchors = new AnchorIndex(table);
    const patterns = sought.map((one, number) => patternOf(one, table, number));
    this.#vocabulary = new Vocabulary((word) => anchors.at(word).flatMap((number) => patterns[number] ?? []));
  }

  /** All phrases found, by the word they begin with, then by their number; none reaches over the end of a sentence. */
  find({ words, before }: CutText): Hit<L>[] {
    const known = words.map((word) => this.#vocabulary.look(word));
    const hits: Hit<L>[] = [];
    this.#texts += 1;
    for (let from = 0, end = 0; from < words.length; from = end) {
      end = sentenceEnd(before, from);
      for (let i = from; i < end; i += 1) this.#findAround(known, i, { from, to: end }, hits);
    }
    return hits.sort((a, b) => a.from - b.from || a.number - b.number);
  }

  #findAround(known: readonly KnownWord<Pattern<L>>[], at: number, sentence: Range, hits: Hit<L>[]): void {
    for (const pattern of known[at]?.anchored ?? []) {
      const { least, most } = pattern;
      if (most === 0) {
        this.#compare(pattern, known, at, sentence.to, hits);
        continue;
      }
      const tried = pattern.text === this.#texts ? pattern.upTo : -1;
      const last = at - least;
      for (let i = Math.max(sentence.from, at - most, tried + 1); i <= last; i += 1)
        this.#compare(pattern, known, i, sentence.to, hits);
      pattern.text = this.#texts;
      pattern.upTo = Math.max(tried, last);
    }
  }

  #compare(
    pattern: Pattern<L>,
    known: readonly KnownWord<Pattern<L>>[],
    from: number,
    end: number,
    hits: Hit<L>[],
  ): void {
    pattern.comparison ??= this.#comparisonOf(pattern);
    const to = endOf(pattern.comparison, known, from, end);
    const { label, phrase, number } = pattern;
    if (to > from) hits.push({ label, from, to, phrase, number });
  }

  #comparisonOf({ phrase, most }: Pattern<L>): Comparison {
    const read = readPhrase(phrase);
    const steps = 'fault' in read ? [] : read.parts.map((part) => this.#stepOf(part));
    const isPlain = steps.length > 0 && steps.every((step) => step instanceof WordClass);
    const first = most > 0 ? certainWord(steps[0]) : null;
    // What stands before it may all be missing: then the word that is sought is the match's own first.
    const certain = steps.findIndex((step) => certainWord(step) !== null);
    const behind = certain < 0 ? [] : steps.slice(certain + 1);
    const need = behind.findLast((step) => step instanceof WordClass) ?? null;
    return { plain: isPlain ? steps : null, steps, first, need };
  }

  /** Parts that are the same object are the same step: most phrases share theirs with others. */
  #stepOf(part: Part): Step {
    const known = this.#steps.get(part);
    if (known !== undefined) return known;
    const step = this.#newStep(part);
    this.#steps.set(part, step);
    return step;
  }

  #newStep(part: Part): Step {
    if (part === 'gap') return 'gap';
    const runs = part.filter((run) => run.length > 0);
    const heads = this.#newClass(runs.flatMap((run) => run.slice(0, 1)));
    if (part.every((run) => run.length === 1)) return heads;
    const singles = runs.filter((run) => run.length === 1).flat();
    const longer = runs.filter((run) => run.length > 1);
    const classes = longer.map((run) => run.map((atom) => this.#newClass([atom])));
    if (singles.length > 0) classes.push([this.#newClass(singles)]);
    return { heads, runs: classes, mayBeMissing: runs.length < part.length };
  }

  #newClass(atoms: readonly Atom[]): WordClass {
    this.#classes += 1;
    return new WordClass(this.#classes - 1, atoms);
  }
}

/** A word that stands where the step does, in every match; null where none is certain. */
function certainWord(step: Step | undefined): WordClass | null {
  if (step === undefined || step === 'gap') return null;
  if (step instanceof WordClass) return step;
  return step.mayBeMissing ? null : step.heads;
}

function patternOf<L>({ label, phrase }: Sought<L>, table: AnchorTable, number: number): Pattern<L> {
  const least = table.least[number] ?? 0;
  const most = table.most[number] ?? 0;
  return { label, phrase, number, least, most, comparison: null, text: 0, upTo: -1 };
}

function sentenceEnd(before: readonly number[], from: number): number {
  let end = from + 1;
  while (end < before.length && before[end] !== SENTENCE) end += 1;
  return end;
}

type Known = readonly KnownWord<unknown>[];

function is(known: Known, at: number, wanted: WordClass): boolean {
  const word = known[at];
  return word !== undefined && isIn(word, wanted);
}

/** Where the shortest match that begins at `from` ends, exclusive; -1 where there is none. */
function endOf({ plain, steps, first, need }: Comparison, known: Known, from: number, end: number): number {
  if (plain !== null) return endOfPlain(plain, known, from, end);
  if (first !== null && !is(known, from, first)) return -1;
  if (need !== null && !isBehind(need, known, from, end)) return -1;
  let reached = 1;
  for (const step of steps) {
    if (step === 'gap') reached |= (reached << 1) | (reached << 2) | (reached << 3);
    else if (step instanceof WordClass) reached = standing(reached, step, known, from, end) << 1;
    else reached = pastOneOf(reached, step, known, from, end);
    reached &= WITHIN;
    if (reached === 0) return -1;
  }
  return from + lowestBit(reached);
}

function endOfPlain(steps: readonly WordClass[], known: Known, from: number, end: number): number {
  const to = from + steps.length;
  if (to > end) return -1;
  for (let i = 0; i < steps.length; i += 1) {
    const step = steps[i];
    if (step === undefined || !is(known, from + i, step)) return -1;
  }
  return to;
}

/** Whether a word of the class stands where a match could still have it. */
function isBehind(need: WordClass, known: Known, from: number, end: number): boolean {
  const last = Math.min(end, from + LONGEST_MATCH);
  for (let at = from + 1; at < last; at += 1) if (is(known, at, need)) return true;
  return false;
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** Those of the places where a word of the class stands. */
function standing(reached: number, wanted: WordClass, known: Known, from: number, end: number): number {
  let places = 0;
  for (let rest = reached; rest !== 0; rest &= rest - 1) {
    const place = lowestBit(rest);
    if (from + place < end && is(known, from + place, wanted)) places |= 1 << place;
  }
  return places;
}

/** The places behind each run of the choice that stands at one of the places. */
function pastOneOf(
  reached: number,
  { heads, runs, mayBeMissing }: Choice,
  known: Known,
  from: number,
  end: number,
): number {
  const open = standing(reached, heads, known, from, end);
  let next = mayBeMissing ? reached : 0;
  if (open === 0) return next;
  for (const run of runs) {
    let places = open;
    for (const step of run) {
      places = standing(places & WITHIN, step, known, from, end) << 1;
      if (places === 0) break;
    }
    next |= places;
  }
  return next;
}
