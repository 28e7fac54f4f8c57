/**
 * Answers in a numbered list: the first answers the first question.
 */
import type { Reading } from '../../text/reading.js';
import type { Question } from './questions.js';
import type { Statement } from './statements.js';

/** Letters in which a list of answers ends. */
const MOST_TEXT = 8_000;

const MARK = /^\s{0,3}(?:\(?(\d)\s?[).:-]|\(?([a-h])\))|(?<=[\s;,])\(?(\d)\)/gm;

/** The questions whose number stands before an answer, and those of a numbered list whose number stands nowhere. */
export function answeredByNumber(
  questions: readonly Question[],
  reading: Reading,
  statements: readonly Statement[],
): { answered: Set<Question>; skipped: Set<Question> } {
  const marks = [...reading.cut.text.slice(0, MOST_TEXT).matchAll(MARK)].map((found) => ({
    number: numberOf(found),
    at: found.index + found[0].length,
  }));
  const isNumbered = questions.some(({ number }) => number > 1);
  const answered = new Set<Question>();
  if (marks.length < 2 || !(isNumbered || marks.length >= questions.length))
    return { answered, skipped: new Set() };
  for (const [index, { number, at }] of marks.entries()) {
    const meant = isNumbered
      ? questions.filter((question) => question.number === number)
      : questions.slice(number - 1, number);
    const end = marks[index + 1]?.at ?? reading.cut.text.length;
    const isSaid = statements.some(({ from, says }) => {
      const start = reading.cut.at[from] ?? 0;
      return says !== 'dodge' && start >= at - 3 && start < end - 2;
    });
    if (isSaid) for (const question of meant) answered.add(question);
  }
  const skipped = questions.filter(
    (question) => isNumbered && !marks.some(({ number }) => number === question.number),
  );
  return { answered, skipped: new Set(skipped) };
}

function numberOf([, digit, letter, inside]: RegExpMatchArray): number {
  return letter === undefined ? Number(digit ?? inside) : letter.charCodeAt(0) - 0x60;
}
