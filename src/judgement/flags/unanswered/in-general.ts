/**
 * What answers a question without naming its subject: an order to begin, leave given, a time, a remark, a yes to all.
 */
import { fold } from '../../../message/new-text/fold.js';
import type { Reading } from '../../text/reading.js';
import { type Found, note } from './found.js';
import type { Question } from './questions.js';
import type { Statement } from './statements.js';
import { sharedTopics } from './topics.js';

/** To "shall I go on?" any yes or no answers, the order to begin, cheer, and whatever is said about it. */
export function findGoAhead(
  question: Question,
  statements: readonly Statement[],
  reading: Reading,
  found: Found,
): void {
  const answer = statements.find(
    (statement) =>
      reading.has('begin', statement) ||
      (statement.says !== 'dodge' &&
        (statement.isCheer || givesYes(statement) || sharedTopics(question.topics, statement.topics) > 0)),
  );
  if (answer !== undefined) note(question, answer, found);
}

/** Notes a time, a remark or a leave where the question asks whether there is one. */
export function findMet(
  question: Question,
  statements: readonly Statement[],
  reading: Reading,
  found: Found,
): void {
  if (question.want !== 'yes-no' && question.want !== 'open') return;
  const answer = statements.find(
    (statement) =>
      isRemark(question, statement, reading) || isTime(question, statement) || isLeave(question, statement),
  );
  if (answer !== undefined) note(question, answer, found);
}

/** "Anything wrong with it?" "The date has a typo." */
function isRemark({ isFeedback }: Question, statement: Statement, reading: Reading): boolean {
  return (
    isFeedback &&
    statement.says === 'something' &&
    statement.topics.length > 0 &&
    !reading.has('aside', statement)
  );
}

/** "Could we do it in March?" "All winter is fine." */
function isTime({ asksOfTime, want }: Question, { says, given }: Statement): boolean {
  return asksOfTime && want === 'yes-no' && says !== 'dodge' && given.some(({ value }) => value === 'time');
}

/** "May I …?" "Whatever you like."; "Is it needed?" "Not necessary.": what passes over other questions answers these. */
function isLeave({ want, text, topics }: Question, statement: Statement): boolean {
  if (want !== 'yes-no' || !statement.isDodge || sharedTopics(topics, statement.topics) === 0) return false;
  return LEAVE.test(fold(text));
}

const LEAVE =
  /^(?:(?:so|and|also) )?(?:can|may|could|shall|should) (?:i|we)\b|[ae]y[iı]m m[iı]|[ae]bilir mi(?:yim|yiz)|\bneed(?:ed)?\b|\bgerek/;

/** "Yes to all", or a yes that is all that was said. */
export function findNodded(open: readonly Question[], statements: readonly Statement[], found: Found): void {
  const said = statements.filter(({ says }) => says !== 'chatter' && says !== 'warmth');
  const forAll = statements.find((statement) => statement.says !== 'dodge' && statement.isForAll);
  const isAlone = said.every(
    (statement) => statement.says === 'something' && statement.words.length <= 6 && givesYes(statement),
  );
  const nod = forAll ?? (isAlone ? said[0] : undefined);
  if (nod === undefined) return;
  for (const question of open) if (question.want === 'yes-no') note(question, nod, found);
}

function givesYes({ given }: Statement): boolean {
  return given.some(({ value }) => value === 'yes-no');
}
