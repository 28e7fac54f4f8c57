/**
 * The real questions of the freelancer's earlier mail, each as its own exact stretch of it (REDFLAGS.md, unanswered).
 *
 * A sentence may ask several things: it is parted where a new question begins. Requests ("please send me …") are
 * questions; manners ("how are you?") are none.
 */
import { CLAUSE } from '../../text/cut-words.js';
import type { Range, Reading, Sentence } from '../../text/reading.js';
import { asksInTurkish, beginsQuestion, isTie, type QuestionType, typeOf } from './question-words.js';

/** One question: where it stands in the earlier mail, and what kind of answer it wants. */
export type Question = Range & { type: QuestionType; text: string };

/** The real questions of a mail, in order. */
export function questionsOf(prior: Reading): Question[] {
  const asked = prior.sentences
    .filter((sentence) => isAsking(prior, sentence))
    .flatMap((sentence) => partsOf(prior, sentence));
  const real = asked.filter((part) => !prior.has('manners', part) && !prior.has('go-ahead', part));
  if (real.length > 0) return real;
  return asked.filter((part) => prior.has('go-ahead', part)).slice(0, 1);
}

function isAsking(prior: Reading, sentence: Sentence): boolean {
  return sentence.isQuestion || prior.has('request', sentence);
}

function partsOf(prior: Reading, sentence: Sentence): Question[] {
  const cuts = [sentence.from];
  for (let i = sentence.from + 1; i < sentence.to; i += 1) {
    if (isCut(prior, i, sentence, cuts.at(-1) ?? sentence.from)) cuts.push(i);
  }
  return cuts
    .map((from, index) => trimmed(prior, from, cuts[index + 1] ?? sentence.to))
    .filter((part): part is Range => part !== null)
    .filter((part) => asksSomething(prior, part))
    .map((part) => questionOf(prior, part, sentence));
}

/** A new question begins here: after a comma or an "and", with a question word of its own on either side. */
function isCut({ cut }: Reading, at: number, sentence: Sentence, since: number): boolean {
  const { words, before } = cut;
  const isBreak = (before[at] ?? 0) >= CLAUSE || isTie(words[at]);
  if (!isBreak) return false;
  const next = isTie(words[at]) ? at + 1 : at;
  if (beginsQuestion(words, next)) return true;
  return asksInTurkish(words, since, at) && asksInTurkish(words, next, sentence.to);
}

/** Without what leads up to the question: a greeting, "and", "so". */
function trimmed({ cut: { words, before } }: Reading, from: number, to: number): Range | null {
  for (let i = from; i < to; i += 1) {
    if (beginsQuestion(words, i)) return { from: i, to };
  }
  let start = from;
  // A clause that asks nothing by itself leads up to the one that does: "Merhaba Alp, …"
  for (let i = from + 1; i < to; i += 1) {
    if ((before[i] ?? 0) >= CLAUSE && !asksInTurkish(words, start, i) && asksInTurkish(words, i, to))
      start = i;
  }
  while (start < to && isTie(words[start])) start += 1;
  return start < to ? { from: start, to } : null;
}

function asksSomething(prior: Reading, part: Range): boolean {
  const { words } = prior.cut;
  return (
    beginsQuestion(words, part.from) || asksInTurkish(words, part.from, part.to) || prior.has('request', part)
  );
}

function questionOf(prior: Reading, part: Range, sentence: Sentence): Question {
  const { quote, at } = prior.quote(part);
  const isLast = part.to === sentence.to;
  const mark = isLast && prior.cut.text.slice(at + quote.length).startsWith('?') ? '?' : '';
  return { ...part, type: typeOf(prior.cut.words.slice(part.from, part.to)), text: quote + mark };
}
