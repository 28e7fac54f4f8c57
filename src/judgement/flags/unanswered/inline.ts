/**
 * Answers that stand below the quoted questions, each under its own.
 */
import { fold } from '../../../message/new-text/fold.js';
import type { CompiledPhrases } from '../../phrases/compile.js';
import { type Range, Reading } from '../../text/reading.js';
import type { Case } from '../case.js';
import { type AnsweredAt, answersIn, namedIn } from './answered.js';
import type { Question } from './questions.js';
import { statementsOf } from './statements.js';

/** Nobody answers in more places: what stands behind them is not compared. */
const MOST_PLACES = 60;

/** "See above" looks back over so many words. */
const MOST_ABOVE = 400;

/** What the author wrote in one place: the words of the new text that it holds, and the quoted words directly above it. */
type Place = { words: Range; above: string | null };

/** Some of the places read alone: `at` says which word of the new text each word is. */
type Part = { reading: Reading; at: readonly number[] };

/** Answers stand between quoted questions. */
export function isInline({ spans }: Case): boolean {
  return spans.filter(({ answers }) => answers !== null).length >= 2;
}

/** The questions with something said below them; one that is quoted nowhere may be answered by what stands elsewhere. */
export function answersInline(
  c: Case,
  asked: readonly Question[],
  phrases: CompiledPhrases,
): Map<Question, Range> {
  const places = placesOf(c);
  const answered = new Map<Question, Range>();
  const quoted = new Set<Question>();
  for (const [index, { words, above }] of places.entries()) {
    const meant = above === null ? [] : asked.filter(({ text }) => above.includes(flat(text)));
    for (const question of meant) quoted.add(question);
    const last = flat(c.spans[index]?.answers?.split('\n\n').at(-1) ?? '');
    const below = meant.filter(({ text }) => last.includes(flat(text)));
    if (below.length === 0) continue;
    const own = partOf([words], c.reading, phrases);
    const before = () =>
      partOf([{ from: Math.max(0, words.from - MOST_ABOVE), to: words.from }], c.reading, phrases);
    for (const [question, at] of answersBelow(below, own, before)) answered.set(question, at);
  }
  const rest = asked.filter((question) => !quoted.has(question));
  if (rest.length === 0) return answered;
  const free = places.filter(({ above }) => above === null).map(({ words }) => words);
  for (const [question, at] of namedInAll(rest, partOf(free, c.reading, phrases))) answered.set(question, at);
  return answered;
}

/** Below one question whatever is said answers it; below several, what answers each. */
function answersBelow(below: readonly Question[], own: Part, before: () => Part): AnsweredAt {
  if (POINTS_UP.test(fold(own.reading.cut.text))) return namedInAll(below, before());
  const found = inWhole(answersIn(below, own.reading), own);
  const last = below.at(-1);
  if (last === undefined || found.size > 0) return found;
  const said =
    statementsOf(own.reading).find(
      ({ says, given }) => says !== 'dodge' && (says !== 'chatter' || given.length > 0),
    ) ?? own.reading.all('see-there')[0];
  return said === undefined ? found : inWhole(new Map([[last, said]]), own);
}

function namedInAll(questions: readonly Question[], part: Part): AnsweredAt {
  const found = new Map<Question, Range>();
  for (const question of questions) {
    const at = namedIn(question, part.reading);
    if (at !== undefined) found.set(question, at);
  }
  return inWhole(found, part);
}

/** The same places in the new text as a whole. */
function inWhole(found: AnsweredAt, { at }: Part): AnsweredAt {
  return new Map(
    [...found].map(([question, { from, to }]) => {
      const first = at[from] ?? 0;
      return [question, { from: first, to: (at[to - 1] ?? first) + 1 }] as const;
    }),
  );
}

const POINTS_UP = /^\s*(?:see|as|yukari\S*) ?(?:above|yaz\S*|bkz)?[.!]?\s*$/;

/** The new text is its spans joined with one blank line. */
function placesOf({ reading, spans }: Case): Place[] {
  const places: Place[] = [];
  let at = 0;
  let word = 0;
  for (const span of spans.slice(0, MOST_PLACES)) {
    const from = word;
    at += span.end - span.at;
    while (word < reading.cut.words.length && (reading.cut.at[word] ?? at) < at) word += 1;
    at += 2;
    places.push({ words: { from, to: word }, above: span.answers === null ? null : flat(span.answers) });
  }
  return places;
}

function partOf(ranges: readonly Range[], whole: Reading, phrases: CompiledPhrases): Part {
  const texts: string[] = [];
  const at: number[] = [];
  for (const range of ranges) {
    if (range.from >= range.to) continue;
    texts.push(whole.cut.text.slice(whole.cut.at[range.from], signsBehind(whole, range.to)));
    for (let word = range.from; word < range.to; word += 1) at.push(word);
  }
  return { reading: new Reading(texts.join('\n\n'), phrases), at };
}

/** Where the last word ends, with the mark behind it. */
function signsBehind({ cut: { text, end, at } }: Reading, to: number): number {
  const from = end[to - 1] ?? 0;
  const behind = text.slice(from, Math.min(at[to] ?? text.length, from + 3)).match(/^[^\n]*/);
  return from + (behind?.[0].length ?? 0);
}

/** Letters and figures alone: she may have quoted it wrapped, or without its mark. */
function flat(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
