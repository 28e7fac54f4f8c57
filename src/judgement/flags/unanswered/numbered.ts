/**
 * Answers in a numbered list: the first answers the first question.
 */
import type { Reading } from '../../text/reading.js';
import { type Found, note } from './found.js';
import type { Question } from './questions.js';
import type { Statement } from './statements.js';

/** Letters in which a list of answers ends, and how many marks it has. */
const MOST_TEXT = 8_000;
const MOST_MARKS = 40;

const MARK = /^[^\S\n]{0,3}(?:\(?(\d)\s?[).:-]|\(?([a-h])\))|(?<=[\s;,])\(?(\d)\)/gm;

/** Questions whose number stands before nothing, and those whose number stands nowhere. */
export type Unnumbered = { empty: ReadonlySet<Question>; missing: ReadonlySet<Question> };

type Mark = { number: number; at: number; end: number };

/** Notes the questions whose number stands before an answer; gives the others of the list. */
export function findByNumber(
  questions: readonly Question[],
  reading: Reading,
  statements: readonly Statement[],
  found: Found,
): Unnumbered {
  const marks = marksOf(reading.cut.text);
  const isNumbered = questions.some(({ number }) => number > 1);
  const empty = new Set<Question>();
  if (marks.length < 2 || !(isNumbered || marks.length >= questions.length))
    return { empty, missing: new Set() };
  for (const mark of marks) {
    const meant = meantBy(mark, questions, isNumbered);
    const behind = statements.filter((statement) => isBehind(statement, mark, reading));
    const answer = behind.find(({ says }) => says !== 'dodge');
    const isEmpty = behind.length === 0 && !isFilled(mark, reading);
    for (const question of meant) {
      if (answer !== undefined) note(question, answer, found);
      else if (isEmpty) empty.add(question);
    }
  }
  return { empty, missing: isNumbered ? missingIn(questions, marks) : new Set() };
}

function meantBy({ number }: Mark, questions: readonly Question[], isNumbered: boolean): Question[] {
  return isNumbered
    ? questions.filter((question) => question.number === number)
    : questions.slice(number - 1, number);
}

function missingIn(questions: readonly Question[], marks: readonly Mark[]): Set<Question> {
  const numbers = new Set(marks.map(({ number }) => number));
  return new Set(questions.filter(({ number }) => number > 0 && !numbers.has(number)));
}

function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(0, MOST_TEXT).matchAll(MARK)) {
    const last = marks.at(-1);
    if (last !== undefined) last.end = match.index;
    if (marks.length >= MOST_MARKS) break;
    marks.push({ number: numberOf(match), at: match.index + match[0].length, end: text.length });
  }
  return marks;
}

/** Says something between its mark and the next. */
function isBehind({ from, to }: Statement, { at, end }: Mark, { cut }: Reading): boolean {
  return (cut.at[from] ?? 0) < end && (cut.at[to - 1] ?? 0) >= at;
}

/** A question back is no answer, but the place is not left empty. */
function isFilled({ at, end }: Mark, { cut }: Reading): boolean {
  return cut.text.slice(at, end).trim() !== '';
}

function numberOf([, digit, letter, inside]: RegExpMatchArray): number {
  return letter === undefined ? Number(digit ?? inside) : letter.charCodeAt(0) - 0x60;
}
