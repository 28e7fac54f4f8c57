/**
 * What only leads up to a question: a greeting, "and", "could you tell me", "two quick ones:".
 */
import { CLAUSE, type CutText } from '../../text/cut-words.js';
import type { Range, Reading } from '../../text/reading.js';
import { asksInTurkish, beginsQuestion, isTie } from './question-words.js';

/** Asks to be told something that is asked further on: "could you tell me", "let me know". */
const TELLING =
  /^(?:tell|know|say|confirm|ask|advise|explain|wondering|wonder|understand|clarify|remind|state|idea|about|also)$/;

/** Without what leads up to the question: a greeting, "and", "could you tell me". */
export function trimmed(prior: Reading, from: number, to: number): Range | null {
  const { words } = prior.cut;
  const first = asksInTurkish(words, from, to) ? -1 : firstWhere(from, to, (i) => beginsQuestion(words, i));
  const start = first < 0 ? withoutLead(prior, from, to) : afterTelling(words, first, to);
  return start < to ? { from: start, to } : null;
}

function firstWhere(from: number, to: number, is: (at: number) => boolean): number {
  for (let at = from; at < to; at += 1) if (is(at)) return at;
  return -1;
}

/** Where what is to be told begins: "could you tell me | how many". */
function afterTelling(words: readonly string[], first: number, to: number): number {
  for (let at = first + 1; at < Math.min(to - 1, first + 7); at += 1) {
    const isTold = words.slice(first, at).some((word) => TELLING.test(word));
    if (isTold && beginsQuestion(words, at)) return at;
  }
  return first;
}

/** A clause that asks nothing by itself leads up to the one that does: "Merhaba Alp, …"; so does "bir de". */
function withoutLead({ cut }: Reading, from: number, to: number): number {
  const { words, before } = cut;
  let start = from;
  const asks = firstWhere(from, to, (i) => asksInTurkish(words, i, i + 1));
  if (asks < 0) start = afterColon(cut, afterGreeting(words, before, from, to), to);
  for (let i = from + 1; i <= asks; i += 1) if ((before[i] ?? 0) >= CLAUSE) start = i;
  while (start < to && (isTie(words[start]) || isAnd(words, start))) start += isAnd(words, start) ? 2 : 1;
  return start;
}

/** "Dear Philippa, | one or two cellos?" */
function afterGreeting(
  words: readonly string[],
  before: readonly number[],
  from: number,
  to: number,
): number {
  if (!/^(?:hi|hiya|hello|hey|dear|merhaba|selam|sayin)$/.test(words[from] ?? '')) return from;
  const comma = firstWhere(from + 1, Math.min(to, from + 5), (i) => (before[i] ?? 0) >= CLAUSE);
  return comma < 0 ? from : comma;
}

/** "Two quick ones: 1) | bokmål or nynorsk?" */
function afterColon({ words, before, text, end, at }: CutText, from: number, to: number): number {
  for (let i = to - 1; i > from; i -= 1) {
    if ((before[i] ?? 0) < CLAUSE || !/^\s*:/.test(text.slice(end[i - 1], at[i]))) continue;
    return /^\d$/.test(words[i] ?? '') && i + 1 < to ? i + 1 : i;
  }
  return from;
}

function isAnd(words: readonly string[], at: number): boolean {
  return words[at] === 'bir' && words[at + 1] === 'de';
}
