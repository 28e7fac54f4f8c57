/**
 * Answers put off with a commitment: somebody will tell, and it is said when, or who (REDFLAGS.md).
 */
import type { Reading } from '../../text/reading.js';
import type { Question } from './questions.js';
import type { Statement } from './statements.js';
import { sharedTopics } from './topics.js';

/** What stands for the answers as a whole. */
const ALL_OF_THEM =
  /^(?:it|them|those|these|that|all|everything|rest|others|remaining|answers?|details|info|information|bunlar.*|onlar.*|hepsi.*|kalan.*|cevap.*|yanit.*|geri.*|sorular.*|diger.*)$/;

/** The questions that are not put off with a commitment. */
export function withoutDeferred(
  open: Question[],
  asked: readonly Question[],
  reading: Reading,
  statements: readonly Statement[],
): Question[] {
  let left = open;
  for (const sentence of new Set(statements.map((statement) => statement.sentence))) {
    const said = statements.filter((statement) => statement.sentence === sentence);
    if (!isCommitted(said, reading)) continue;
    const topics = said.flatMap((statement) => [...statement.topics]);
    const isMeant = (question: Question) => sharedTopics(question.topics, topics) > 0;
    if (asked.some(isMeant)) left = left.filter((question) => !isMeant(question));
    else if (topics.length <= 3 || said.some(({ words }) => words.some((word) => ALL_OF_THEM.test(word))))
      left = [];
  }
  return left;
}

/** Promises to tell, and says when or who. */
function isCommitted(said: readonly Statement[], reading: Reading): boolean {
  const isPromise = said.some(
    (statement) =>
      reading.has('deferred', statement) &&
      (statement.says !== 'dodge' || statement.given.some(({ value }) => value === 'time')),
  );
  const isFirm = said.some(({ given }) => given.some(({ value }) => value === 'time' || value === 'person'));
  return isPromise && (isFirm || said.some((statement) => reading.has('somebody', statement)));
}
