/**
 * A text as the rules read it: its words, its sentences, and every phrase and sign found in it.
 */
import { FLAGS, type Flag } from '../judgement.js';
import type { CompiledPhrases, Label } from '../phrases/compile.js';
import type { Hit } from '../phrases/matcher.js';
import type { Sign } from '../signs/signs.js';
import { CLAUSE, type CutText, cutWords, SENTENCE } from './cut-words.js';

/** Words `from` to `to`, exclusive. */
export type Range = { from: number; to: number };

/** One sentence; `isQuestion` where it ends in a question mark. */
export type Sentence = Range & { isQuestion: boolean };

/** A phrase or sign found in the text. */
export type Found = Hit<Label>;

/** What the rules ask of a text. */
export class Reading {
  readonly cut: CutText;
  readonly sentences: readonly Sentence[];
  readonly #found = new Map<Flag | Sign, Found[]>();

  constructor(text: string, phrases: CompiledPhrases) {
    this.cut = cutWords(text);
    this.sentences = sentencesOf(this.cut);
    const nots: Found[] = [];
    for (const hit of phrases.matcher.find(this.cut)) {
      if (SAID.has(hit.label.name) && isMentioned(this.cut, hit)) continue;
      if (hit.label.isNot) nots.push(hit);
      else this.#list(hit.label.name).push(hit);
    }
    for (const not of nots) this.#cancel(not);
  }

  #list(name: Flag | Sign): Found[] {
    const known = this.#found.get(name);
    if (known !== undefined) return known;
    const made: Found[] = [];
    this.#found.set(name, made);
    return made;
  }

  /** A flag's `not:` undoes phrases of its own file; a sign's those of the sign. */
  #cancel(not: Found): void {
    const { name, language } = not.label;
    const left = this.#list(name).filter(
      (hit) => hit.label.language !== language || hit.to <= not.from || hit.from >= not.to,
    );
    this.#found.set(name, left);
  }

  /** All that was found under a name, in the order of the text; within `range`, if given. */
  all(name: Flag | Sign, range?: Range): readonly Found[] {
    const found = this.#found.get(name) ?? [];
    return range === undefined ? found : found.filter(({ from, to }) => from >= range.from && to <= range.to);
  }

  /** Whether something of that name lies in the range, or anywhere. */
  has(name: Flag | Sign, range?: Range): boolean {
    const found = this.#found.get(name);
    if (found === undefined) return false;
    return range === undefined
      ? found.length > 0
      : found.some((hit) => hit.from >= range.from && hit.to <= range.to);
  }

  /** The sentence that a word stands in. */
  sentenceOf(word: number): Sentence {
    return (
      this.sentences.find(({ from, to }) => word >= from && word < to) ?? {
        from: word,
        to: word + 1,
        isQuestion: false,
      }
    );
  }

  /** The clause around a range: bounded by commas, dashes, colons, and the ends of its sentence. */
  clauseOf({ from, to }: Range): Range {
    let first = from;
    while (first > 0 && (this.cut.before[first] ?? SENTENCE) < CLAUSE) first -= 1;
    let last = to;
    while (last < this.cut.words.length && (this.cut.before[last] ?? SENTENCE) < CLAUSE) last += 1;
    return { from: first, to: last };
  }

  /** The exact text of a range. */
  quote({ from, to }: Range): { quote: string; at: number } {
    const at = this.cut.at[from] ?? 0;
    return { quote: this.cut.text.slice(at, this.cut.end[to - 1] ?? at), at };
  }
}

/** What counts only where it is said, not where it is quoted as a slogan or a title. */
const SAID: ReadonlySet<string> = new Set<Flag | Sign>([
  ...FLAGS,
  'soon',
  'day',
  'taste',
  'counter',
  'lessen',
  'too-dear',
  'later',
]);

/** Inside quotation marks: words that are spoken of ("half price sofas"), not said. */
function isMentioned({ text, at, end }: CutText, { from, to }: Range): boolean {
  const start = text.lastIndexOf('\n', at[from]) + 1;
  const opened = text.slice(start, at[from]).match(/["“”„«»]/g)?.length ?? 0;
  return opened % 2 === 1 && /^[^\n]*["”“»«]/.test(text.slice(end[to - 1]));
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
