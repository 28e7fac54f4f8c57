/**
 * Which questions a text answers: each statement of it answers one, the fitting ones first.
 *
 * In doubt a question counts as answered: a false alarm costs more than a miss.
 */
import { CLAUSE } from '../../text/cut-words.js';
import type { Range, Reading } from '../../text/reading.js';
import { priceAsks } from '../price-first/price-asks.js';
import type { Question } from './questions.js';

/** A clause that says something, and whether it was taken as an answer. */
type Statement = Range & { isTaken: boolean };

/** The questions that the text leaves open. */
export function leftOpen(questions: readonly Question[], reading: Reading): Question[] {
  if (reading.has('see-there') && !reading.has('unanswered')) return [];
  return leftOpenIn(questions, reading);
}

/** The same where "see below" points to the inline answers themselves. */
export function leftOpenIn(questions: readonly Question[], reading: Reading): Question[] {
  if (questions.length === 0 || isDeferred(reading)) return [];
  const statements = statementsOf(reading);
  let open = [...questions];
  if (reading.has('enclosed')) open = open.filter(({ type }) => type !== 'request');
  if (reading.has('all-of-it') || NOD.test(reading.cut.text))
    open = open.filter(({ type }) => type !== 'yes-no');
  for (const fits of [sharesWords, hasKind, saysAnything]) {
    open = open.filter((question) => !takes(statements, (statement) => fits(question, statement, reading)));
  }
  return hasYes(reading) ? open.filter(({ type }) => type !== 'yes-no') : open;
}

/** A nod in one picture. */
const NOD = /👍|👌|✅/u;

function takes(statements: readonly Statement[], fits: (statement: Statement) => boolean): boolean {
  const found = statements.find((statement) => !statement.isTaken && fits(statement));
  if (found === undefined) return false;
  found.isTaken = true;
  return true;
}

/** Clauses that are neither greeting nor thanks nor dodge nor question. */
export function statementsOf(reading: Reading): Statement[] {
  const asks = priceAsks(reading);
  const asksPrice = ({ from, to }: Range) => asks.some((ask) => ask.from < to && ask.to > from);
  return reading.sentences
    .filter((sentence) => !sentence.isQuestion)
    .flatMap((sentence) => clausesOf(reading, sentence))
    .filter((clause) => saysSomething(reading, clause) && !asksPrice(clause) && !isName(reading, clause))
    .map((clause) => ({ ...clause, isTaken: false }));
}

function clausesOf({ cut: { words, before } }: Reading, { from, to }: Range): Range[] {
  const clauses: Range[] = [];
  let start = from;
  for (let i = from + 1; i <= to; i += 1) {
    const isEnd = i === to || (before[i] ?? 0) >= CLAUSE || words[i] === 'and' || words[i] === 've';
    if (!isEnd) continue;
    clauses.push({ from: start, to: i });
    start = i;
  }
  return clauses;
}

/** Greeting, dodge, the price asked for, the decision handed back, orders to begin: none of it answers. */
const SAYS_NOTHING = ['small-talk', 'unanswered', 'hand-over', 'taste', 'request', 'begin'] as const;

function saysSomething(reading: Reading, clause: Range): boolean {
  if (reading.has('yes-no', clause) && !reading.has('unanswered', clause)) return true;
  return !SAYS_NOTHING.some((name) => reading.touches(name, clause));
}

/** A name alone in the first or the last line: whom it is to, or who signed. */
function isName(reading: Reading, { from, to }: Range): boolean {
  const { text, at, end, words } = reading.cut;
  const isLast = to === words.length;
  if (to - from > 3 || !(isLast || from === 0)) return false;
  if (isLast && !/(?:^|\n)\s*$/.test(text.slice(0, at[from]))) return false;
  const isAnswer = ['yes-no', 'time-answer', 'amount-answer'] as const;
  if (isAnswer.some((name) => reading.has(name, { from, to }))) return false;
  return words
    .slice(from, to)
    .every((_, i) => /\p{Lu}/u.test(text.slice(at[from + i], end[from + i]).charAt(0)));
}

/** Both speak of the same thing: a word of five letters or more begins alike. */
function sharesWords(question: Question, statement: Statement, { cut }: Reading): boolean {
  const asked = stems(question.text.split(/[^\p{L}\p{N}]+/u).map((word) => word.toLowerCase()));
  return stems(cut.words.slice(statement.from, statement.to)).some((stem) => asked.includes(stem));
}

function stems(words: readonly string[]): string[] {
  return words.filter((word) => word.length >= 5 && !COMMON.has(word)).map((word) => word.slice(0, 5));
}

const COMMON = new Set(
  'there their would could should about which where already please olacak istiyor istersiniz zaman hangi nerede'.split(
    ' ',
  ),
);

function hasKind({ type }: Question, statement: Statement, reading: Reading): boolean {
  switch (type) {
    case 'amount':
      return reading.has('amount-answer', statement);
    case 'time':
      return reading.has('time-answer', statement);
    case 'yes-no':
      return reading.has('yes-no', statement);
    default:
      return false;
  }
}

/** What is left over answers what is left: questions that any statement may answer. */
function saysAnything({ type }: Question): boolean {
  return type === 'open' || type === 'yes-no';
}

function hasYes(reading: Reading): boolean {
  return reading.has('yes-no') && reading.sentences.length <= 2;
}

/** Put off, with who or when. */
function isDeferred(reading: Reading): boolean {
  return reading.sentences.some(
    (sentence) =>
      reading.has('deferred', sentence) &&
      (reading.has('time-answer', sentence) || reading.has('somebody', sentence)),
  );
}
