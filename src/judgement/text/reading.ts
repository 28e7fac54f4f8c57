/**
 * A text as the rules read it: its words, its sentences, and every phrase and sign found in it.
 *
 * What is found under a name stands in the order of the text, so that asking about a range is a search and not a walk:
 * judging stays linear in the text, however much is found in it.
 */
import { FLAGS, type Flag } from '../judgement.js';
import type { CompiledPhrases, Label } from '../phrases/compile.js';
import { LONGEST_MATCH } from '../phrases/little-language.js';
import type { Hit } from '../phrases/matcher.js';
import type { Sign } from '../signs/signs.js';
import { CLAUSE, type CutText, cutWords, SENTENCE } from './cut-words.js';
import { quotedWords } from './quoted-words.js';

/** Words `from` to `to`, exclusive. */
export type Range = { from: number; to: number };

/** One sentence; `isQuestion` where it ends in a question mark. */
export type Sentence = Range & { isQuestion: boolean };

/** A phrase or sign found in the text. */
export type Found = Hit<Label>;

type Name = Flag | Sign;

/** What counts only where it is said, not where it is quoted as a slogan or a title. */
const SAID: ReadonlySet<string> = new Set<Name>([
  ...FLAGS,
  'soon',
  'day',
  'at-once',
  'is-waiting',
  'event',
  'taste',
  'later',
  'unsure',
  'what-wanted',
  'what-it-is',
  'all-open',
  'something',
  'nameless',
  'reversal',
  'given-up',
  'new-wish',
]);

/** What the rules ask of a text. */
export class Reading {
  readonly cut: CutText;
  readonly sentences: readonly Sentence[];
  readonly #found = new Map<Name, Found[]>();
  /** For each word, where its clause begins and ends. */
  readonly #clauseFrom: Int32Array;
  readonly #clauseTo: Int32Array;

  constructor(text: string, phrases: CompiledPhrases) {
    this.cut = cutWords(text);
    this.sentences = sentencesOf(this.cut);
    this.#clauseFrom = clauseStarts(this.cut);
    this.#clauseTo = clauseEnds(this.cut);
    const quoted = quotedWords(this.cut);
    const nots: Found[] = [];
    for (const hit of phrases.matcher.find(this.cut)) {
      if (quoted[hit.from] === 1 && quoted[hit.to - 1] === 1 && SAID.has(hit.label.name)) continue;
      if (hit.label.isNot) nots.push(hit);
      else this.#list(hit.label.name).push(hit);
    }
    if (nots.length > 0) this.#cancel(nots);
  }

  #list(name: Name): Found[] {
    const known = this.#found.get(name);
    if (known !== undefined) return known;
    const made: Found[] = [];
    this.#found.set(name, made);
    return made;
  }

  /** A `not:` undoes what it overlaps of its own flag and file. */
  #cancel(nots: readonly Found[]): void {
    const undone = new Map<string, Uint8Array>();
    const key = ({ name, language }: Label) => `${name} ${language}`;
    for (const not of nots) {
      const words = undone.get(key(not.label)) ?? new Uint8Array(this.cut.words.length);
      undone.set(key(not.label), words.fill(1, not.from, not.to));
    }
    for (const name of new Set(nots.map(({ label }) => label.name))) {
      const left = this.#list(name).filter(
        ({ label, from, to }) => undone.get(key(label))?.subarray(from, to).includes(1) !== true,
      );
      this.#found.set(name, left);
    }
  }

  /** All that was found under a name, in the order of the text; within `range`, if given. */
  all(name: Name, range?: Range): readonly Found[] {
    const found = this.#found.get(name) ?? [];
    if (range === undefined) return found;
    const within: Found[] = [];
    for (let i = firstFrom(found, range.from); (found[i]?.from ?? range.to) < range.to; i += 1) {
      const hit = found[i];
      if (hit !== undefined && hit.to <= range.to) within.push(hit);
    }
    return within;
  }

  /** Whether something of that name lies in the range, or anywhere. */
  has(name: Name, range?: Range): boolean {
    const found = this.#found.get(name) ?? [];
    if (range === undefined) return found.length > 0;
    for (let i = firstFrom(found, range.from); (found[i]?.from ?? range.to) < range.to; i += 1) {
      if ((found[i]?.to ?? range.to) <= range.to) return true;
    }
    return false;
  }

  /** Whether something of that name shares a word with the range. */
  touches(name: Name, { from, to }: Range): boolean {
    const around = { from: Math.max(0, from - LONGEST_MATCH), to: to + LONGEST_MATCH };
    return this.all(name, around).some((hit) => hit.from < to && hit.to > from);
  }

  /** The sentence that a word stands in. */
  sentenceOf(word: number): Sentence {
    let low = 0;
    let high = this.sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sentences[middle]?.to ?? 0) > word) high = middle;
      else low = middle + 1;
    }
    return this.sentences[low] ?? { from: word, to: word + 1, isQuestion: false };
  }

  /** The clause around a range: bounded by commas, dashes, colons, and the ends of its sentence. */
  clauseOf({ from, to }: Range): Range {
    return { from: this.#clauseFrom[from] ?? from, to: this.#clauseTo[to - 1] ?? to };
  }

  /** The exact text of a range. */
  quote({ from, to }: Range): { quote: string; at: number } {
    const at = this.cut.at[from] ?? 0;
    return { quote: this.cut.text.slice(at, this.cut.end[to - 1] ?? at), at };
  }
}

function clauseStarts({ before }: CutText): Int32Array {
  const starts = new Int32Array(before.length);
  for (let i = 1; i < before.length; i += 1) {
    starts[i] = (before[i] ?? SENTENCE) >= CLAUSE ? i : (starts[i - 1] ?? i);
  }
  return starts;
}

function clauseEnds({ before }: CutText): Int32Array {
  const ends = new Int32Array(before.length);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const isLast = i + 1 === before.length || (before[i + 1] ?? SENTENCE) >= CLAUSE;
    ends[i] = isLast ? i + 1 : (ends[i + 1] ?? i + 1);
  }
  return ends;
}

/** The first place of a list, ordered by `from`, that begins at `from` or after it. */
function firstFrom(found: readonly Found[], from: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.from ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sentencesOf({ words, before, text, end, at }: CutText): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 1; i <= words.length; i += 1) {
    if (i < words.length && before[i] !== SENTENCE) continue;
    const tail = text.slice(end[i - 1] ?? 0, at[i] ?? text.length);
    sentences.push({ from, to: i, isQuestion: /[?？]/.test(tail) });
    from = i;
  }
  return sentences;
}
