/**
 * Which questions a text answers, and where.
 *
 * First what belongs to one question: its number, its subject, its permission, its promise; then values of its kind; then what
 * answers several at once; last what is said beyond that, which may answer what any statement may answer.
 */
import type { Range, Reading } from '../../text/reading.js';
import { findDeferred } from './deferred.js';
import { findEnclosed } from './enclosed.js';
import { type Found, nothingFound, openOf } from './found.js';
import { findGoAhead, findMet, findNodded } from './in-general.js';
import { findBareValue, findNamed } from './named.js';
import { findByNumber } from './numbered.js';
import type { Question } from './questions.js';
import { findRest } from './rest.js';
import { type Statement, statementsOf } from './statements.js';
import { sharedTopics } from './topics.js';

/** Where each question that the text answers is answered. */
export type AnsweredAt = ReadonlyMap<Question, Range>;

/** The questions that the text answers, with the clause that does. */
export function answersIn(questions: readonly Question[], reading: Reading): AnsweredAt {
  const elsewhere = pointsElsewhere(reading);
  if (elsewhere !== undefined) return new Map(questions.map((question) => [question, elsewhere] as const));
  const statements = statementsOf(reading);
  const found = nothingFound();
  const [first] = questions;
  if (first?.isGoAhead) findGoAhead(first, statements, reading, found);
  else findAll(questions, statements, reading, found);
  return found.at;
}

/** Where a text names the subject of a question and tells of it, or puts it off: all that counts beside inline answers. */
export function namedIn(question: Question, reading: Reading): Range | undefined {
  const statements = statementsOf(reading);
  const found = nothingFound();
  findNamed(question, statements, found);
  findDeferred(openOf([question], found), [question], reading, statements, found);
  return found.at.get(question);
}

function findAll(
  questions: readonly Question[],
  statements: readonly Statement[],
  reading: Reading,
  found: Found,
): void {
  const { empty, missing } = findByNumber(questions, reading, statements, found);
  const meant = questions.filter((question) => !empty.has(question));
  const open = () => openOf(meant, found);
  for (const question of open()) findNamed(question, statements, found);
  if (empty.size + missing.size > 0) return;
  for (const question of open()) findMet(question, statements, reading, found);
  findDeferred(open(), questions, reading, statements, found);
  const dodged = open().filter((question) => isDodged(question, statements));
  const loose = () => open().filter((question) => !dodged.includes(question));
  if (statements.some(({ isDismissal }) => isDismissal)) return;
  for (const question of loose()) findBareValue(question, questions, statements, found);
  findEnclosed(loose(), reading, statements, found);
  findNodded(loose(), statements, found);
  findRest(loose(), questions, statements, found);
}

/** The answers lie elsewhere, where she can read them. */
function pointsElsewhere(reading: Reading): Range | undefined {
  const [pointing] = reading.all('see-there');
  return pointing === undefined || reading.has('unanswered') ? undefined : reading.clauseOf(pointing);
}

/** Its subject is named, and passed over. */
function isDodged({ topics }: Question, statements: readonly Statement[]): boolean {
  return statements.some(
    (statement) =>
      statement.says === 'dodge' && statement.isDodge && sharedTopics(topics, statement.topics) > 0,
  );
}
