/**
 * Answers put off with a commitment: somebody will tell, and it is said when, or who (REDFLAGS.md).
 */
import type { Reading } from '../../text/reading.js';
import { anyOf } from '../../text/word-list.js';
import { type Found, note } from './found.js';
import type { Question } from './questions.js';
import type { Statement } from './statements.js';
import { sharedTopics } from './topics.js';

/** What stands for the answers as a whole. */
const ALL_OF_THEM = anyOf(`
  it them those these that all everything rest others remaining answers answer details info information bunlar~
  onlar~ hepsi~ kalan~ cevap~ yanit~ geri~ sorular~ diger~`);

/** Notes the questions that are put off with a commitment. */
export function findDeferred(
  open: readonly Question[],
  asked: readonly Question[],
  reading: Reading,
  statements: readonly Statement[],
  found: Found,
): void {
  const left = new Set(open);
  let dodged: readonly string[] = [];
  for (const said of bySentence(statements)) {
    const topics = said.flatMap((statement) => [...statement.topics]);
    if (left.size > 0 && isCommitted(said, reading)) {
      for (const question of meantBy([...dodged, ...topics], said, asked, left)) {
        note(question, said[0] ?? question, found);
        left.delete(question);
      }
    }
    dodged = said.some(({ isDodge }) => isDodge) ? topics : [];
  }
}

/** Those whose subject is named there or in the dodge before it; all, where none is named and what is said stands for all. */
function meantBy(
  topics: readonly string[],
  said: readonly Statement[],
  asked: readonly Question[],
  left: ReadonlySet<Question>,
): Question[] {
  const isMeant = (question: Question) => sharedTopics(question.topics, topics) > 0;
  if (asked.some(isMeant)) return [...left].filter(isMeant);
  const own = said.flatMap((statement) => [...statement.topics]);
  const isForAll = own.length <= 3 || said.some(({ words }) => words.some((word) => ALL_OF_THEM.test(word)));
  return isForAll ? [...left] : [];
}

function bySentence(statements: readonly Statement[]): Statement[][] {
  const groups: Statement[][] = [];
  let last = -1;
  for (const statement of statements) {
    if (statement.sentence !== last) groups.push([]);
    groups.at(-1)?.push(statement);
    last = statement.sentence;
  }
  return groups;
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
