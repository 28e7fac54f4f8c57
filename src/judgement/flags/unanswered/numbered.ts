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
  const missing = new Set<Question>();
  if (marks.length < 2 || !(isNumbered || marks.length >= questions.length)) return { empty, missing };
  for (const mark of marks) {
    const meant = isNumbered
      ? questions.filter(({ number }) => number === mark.number)
      : questions.slice(mark.number - 1, mark.number);
    const behind = statements.filter((statement) => isBehind(statement, mark, reading));
    const answer = behind.find(({ says }) => says !== 'dodge');
    if (answer !== undefined) for (const question of meant) note(question, answer, found);
    else if (behind.length === 0 && !isFilled(mark, reading))
      for (const question of meant) empty.add(question);
  }
  if (isNumbered)
    for (const question of questions)
      if (question.number > 0 && !marks.some(({ number }) => number === question.number))
        missing.add(question);
  return { empty, missing };
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
