/**
 * Where one sentence of the earlier mail asks a second thing: "how many pages, and who is it for?"
 */
import { CLAUSE } from '../../text/cut-words.js';
import type { Reading, Sentence } from '../../text/reading.js';
import { asksInTurkish, beginsQuestion, isImperative, isTie, isWh } from './question-words.js';

/** The words at which the questions of a sentence begin, the first of them where the sentence does. */
export function cutsOf(prior: Reading, sentence: Sentence): number[] {
  const cuts = [sentence.from];
  for (let i = sentence.from + 1; i < sentence.to; i += 1) {
    if (isCut(prior, i, sentence, cuts.at(-1) ?? sentence.from)) cuts.push(i);
  }
  return cuts;
}

/** A new question begins here: after a comma or an "and", with a question word of its own, or with a choice of its own. */
function isCut({ cut }: Reading, at: number, sentence: Sentence, since: number): boolean {
  const { words, before } = cut;
  const isComma = (before[at] ?? 0) >= CLAUSE;
  if (!isComma && (!isTie(words[at]) || isAdverb(words, at))) return false;
  const next = isTie(words[at]) ? at + 1 : at;
  if (!isComma && isOnlyWh(words, since, at)) return false;
  if (isShared(words, since, next)) return false;
  if (beginsQuestion(words, next) && !isAside(words, at, next, isComma)) return true;
  if (asksInTurkish(words, since, at) && asksInTurkish(words, next, sentence.to))
    return !isSecondHalf(words, since, at, next, sentence.to);
  return (
    isComma && hasChoice(words, since, at) && hasChoice(words, next, clauseEnd(cut.before, next, sentence.to))
  );
}

/** "Should I also do the wine list?" asks once: the word stands between who and does. */
function isAdverb(words: readonly string[], at: number): boolean {
  return (
    /^(?:also|then|so)$/.test(words[at] ?? '') && /^(?:i|we|you|it|they|he|she)$/.test(words[at - 1] ?? '')
  );
}

/** "Shall I go ahead and send the invoice?" asks once. */
function isShared(words: readonly string[], since: number, next: number): boolean {
  return (
    isImperative(words[next]) &&
    /\b(?:shall|should|can|may) (?:i|we)\b/.test(words.slice(since, next).join(' '))
  );
}

/** "when and where was she born" asks once. */
function isOnlyWh(words: readonly string[], since: number, at: number): boolean {
  return at - since <= 3 && isWh(words[at - 1]) && !/^(?:is|are|was|do|does)$/.test(words[at - 2] ?? '');
}

function clauseEnd(before: readonly number[], from: number, to: number): number {
  let end = from + 1;
  while (end < to && (before[end] ?? 0) < CLAUSE) end += 1;
  return end;
}

function hasChoice(words: readonly string[], from: number, to: number): boolean {
  return words.slice(from, to).includes('or');
}

/** ", which is fine" and "or is it …" go with what stands before them. */
function isAside(words: readonly string[], at: number, next: number, isComma: boolean): boolean {
  if (words[at] === 'or') return !isWh(words[next]);
  return (
    isComma && words[next] === 'which' && /^(?:is|was|means|i|we|would|will)$/.test(words[next + 1] ?? '')
  );
}

/** "siz mi çekeceksiniz, ben mi çekeyim": two halves of one choice. */
function isSecondHalf(
  words: readonly string[],
  since: number,
  at: number,
  next: number,
  to: number,
): boolean {
  if (words[at] === 'veya' || words[at] === 'yoksa' || words[next] === 'yoksa' || words[at] === 'or')
    return true;
  const first = words.slice(since, at);
  const second = words.slice(next, to);
  const isEither = (part: readonly string[]) =>
    part.some((word, i) => /^m[iu]$/.test(part[i + 1] ?? '') && word !== 'var');
  const isPlain = (part: readonly string[]) =>
    !part.some((word) => /^(?:kac|hangi|ne|nerede|kim|nasil)$/.test(word));
  return (
    isEither(first) &&
    isEither(second) &&
    isPlain(first) &&
    isPlain(second) &&
    first.length <= 4 &&
    second.length <= 3
  );
}
