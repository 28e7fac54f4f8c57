/**
 * Which questions a text answers.
 *
 * What names the subject of a question and gives the kind of thing it wants answers it; so does a bare value of that kind,
 * each for one question; what is said beyond that may answer what any statement may answer, one sentence one question.
 */
import { fold } from '../../../message/new-text/fold.js';
import type { Reading } from '../../text/reading.js';
import { withoutDeferred } from './deferred.js';
import { answeredByNumber } from './numbered.js';
import type { Question } from './questions.js';
import { type Found, withoutRest } from './rest.js';
import { type Statement, statementsOf } from './statements.js';
import { sharedTopics } from './topics.js';
import { WEEKDAY } from './value-words.js';
import type { Given, Value } from './values.js';
import type { Want } from './wants.js';

/** The questions that the text leaves open. */
export function leftOpen(questions: readonly Question[], reading: Reading): Question[] {
  return pointsElsewhere(reading) ? [] : leftOpenIn(questions, reading);
}

/** Whether a text names the subject of a question and tells of it, or puts it off: all that counts beside inline answers. */
export function isNamedIn(question: Question, reading: Reading): boolean {
  const statements = statementsOf(reading);
  if (isNamed(question, statements, { spent: new Set(), at: new Map() })) return true;
  return withoutDeferred([question], [question], reading, statements).length === 0;
}

function leftOpenIn(questions: readonly Question[], reading: Reading): Question[] {
  const statements = statementsOf(reading);
  const [first] = questions;
  if (first?.isGoAhead) return goesOn(statements, first) ? [] : [first];
  const found: Found = { spent: new Set(), at: new Map() };
  const { answered, skipped } = answeredByNumber(questions, reading, statements);
  let open = questions.filter((question) => !answered.has(question));
  open = open.filter((question) => !isNamed(question, statements, found));
  if (skipped.size > 0) return open;
  open = open.filter(
    (question) => !isMet(question, statements, reading) && !isPermitted(question, statements),
  );
  open = withoutDeferred(open, questions, reading, statements);
  const dodged = open.filter((question) => isDodged(question, statements));
  const loose = open
    .filter((question) => !dodged.includes(question))
    .filter((question) => !hasBareValue(question, questions, statements, found));
  const left = withoutNodded(withoutEnclosed(loose, reading, statements), statements);
  const quiet = withoutRest(left, questions, statements, found);
  return open.filter((question) => dodged.includes(question) || quiet.includes(question));
}

/** The answers lie elsewhere, where she can read them. */
function pointsElsewhere(reading: Reading): boolean {
  return reading.has('see-there') && !reading.has('unanswered');
}

/** To "shall I go on?" any yes or no answers, and whatever is said about it. */
function goesOn(statements: readonly Statement[], question: Question): boolean {
  return statements.some(
    ({ says, given, topics }) =>
      says !== 'dodge' &&
      (given.some(({ value }) => value === 'yes-no') || sharedTopics(question.topics, topics) > 0),
  );
}

/** What a question of this kind is answered with. */
const WANTED: Record<Want, readonly Value[]> = {
  amount: ['number', 'size'],
  duration: ['number', 'time', 'size'],
  time: ['time'],
  size: ['size'],
  colour: ['colour'],
  language: ['language'],
  format: ['format'],
  who: ['person'],
  where: ['place', 'link'],
  choice: ['either'],
  'yes-no': ['yes-no'],
  thing: ['link'],
  open: ['either'],
};

/** Kinds that only a value answers: naming the subject is not enough. */
const NEEDS_VALUE: ReadonlySet<Want> = new Set<Want>(['amount', 'duration', 'time', 'size']);

function isNamed(question: Question, statements: readonly Statement[], found: Found): boolean {
  const { want, topics, options } = question;
  const wanted = want === 'size' ? 'amount' : want;
  const answer = statements.find((statement) => {
    if (statement.says === 'dodge') return false;
    if (options.length > 0 && chooses(options, statement)) return true;
    if (sharedTopics(topics, statement.topics) === 0) return false;
    if (statement.isLacking || fittingIn(wanted, statement, found) !== undefined) return true;
    return (
      !NEEDS_VALUE.has(want) &&
      (statement.says === 'something' || statement.says === 'warmth') &&
      (want !== 'choice' || statement.isWish)
    );
  });
  if (answer === undefined) return false;
  found.at.set(question, answer.from);
  spend(fittingIn(wanted, answer, found), found);
  return true;
}

/** A value answers one question, with the unit behind it. */
function spend(given: Given | undefined, { spent }: Found): void {
  if (given !== undefined) spent.add(given.at).add(given.at + 1);
}

/** "May I …?" "Whatever you like."; "Is it needed?" "Not necessary.": what passes over other questions answers these. */
function isPermitted({ want, text, topics }: Question, statements: readonly Statement[]): boolean {
  if (want !== 'yes-no' || !PERMISSION.test(fold(text))) return false;
  return statements.some((statement) => statement.isDodge && sharedTopics(topics, statement.topics) > 0);
}

const PERMISSION =
  /^(?:(?:so|and|also) )?(?:can|may|could|shall|should) (?:i|we)\b|[ae]y[iı]m m[iı]|[ae]bilir mi(?:yim|yiz)|\bneed(?:ed)?\b|\bgerek/;

/** Its subject is named, and passed over. */
function isDodged({ topics }: Question, statements: readonly Statement[]): boolean {
  return statements.some(
    (statement) =>
      statement.says === 'dodge' && statement.isDodge && sharedTopics(topics, statement.topics) > 0,
  );
}

/** Names one of the things to choose from. */
function chooses(options: readonly string[], { topics, words }: Statement): boolean {
  return options.some((option) => words.includes(option)) || sharedTopics(options, topics) > 0;
}

function fittingIn(want: Want, { given, words, from }: Statement, { spent }: Found): Given | undefined {
  return given.find(
    ({ value, at }) =>
      WANTED[want].includes(value) &&
      !spent.has(at) &&
      !(want === 'duration' && WEEKDAY.test(words[at - from] ?? '')),
  );
}

/** "Could we do it in March?" "All winter is fine." "Anything wrong with it?" "The date has a typo." */
function isMet(
  { want, asksOfTime, isFeedback }: Question,
  statements: readonly Statement[],
  reading: Reading,
): boolean {
  if (want !== 'yes-no' && want !== 'open') return false;
  return statements.some(
    ({ says, given, topics, from, to }) =>
      (isFeedback && says === 'something' && topics.length > 0 && !reading.has('aside', { from, to })) ||
      (asksOfTime && want === 'yes-no' && says !== 'dodge' && given.some(({ value }) => value === 'time')),
  );
}

/** A value of the kind, where it doesn't belong to another question that wants the same. */
function hasBareValue(
  question: Question,
  asked: readonly Question[],
  statements: readonly Statement[],
  found: Found,
): boolean {
  const { want } = question;
  const rivals = asked.filter(
    (other) => other !== question && (want === 'yes-no' || isAlike(other.want, want)),
  );
  const fitting = statements
    .filter(
      (statement) =>
        mayGive(want, statement) && !rivals.some(({ topics }) => sharedTopics(topics, statement.topics) > 0),
    )
    .map((statement) =>
      fittingIn(want === 'size' && statement.topics.length === 0 ? 'amount' : want, statement, found),
    )
    .find((given) => given !== undefined);
  if (fitting === undefined) return false;
  found.at.set(question, fitting.at);
  spend(fitting, found);
  return true;
}

function mayGive(want: Want, { says, words, isStory }: Statement): boolean {
  if (want === 'choice' && words.length > 2) return false;
  if (says !== 'warmth') return says === 'something';
  return want === 'yes-no' ? words.length <= 3 : !isStory && want !== 'who' && want !== 'where';
}

/** What the same value answers. */
function isAlike(one: Want, other: Want): boolean {
  return one === other || WANTED[one].some((value) => WANTED[other].includes(value));
}

const POINTING = /\bsee\b|\bekte\b|filled|attached$/;

/** Something came along: all that was to be sent, unless it is said what came. */
function withoutEnclosed(
  open: readonly Question[],
  reading: Reading,
  statements: readonly Statement[],
): Question[] {
  const sent = statements.filter(
    (statement) => statement.says !== 'dodge' && reading.has('enclosed', statement),
  );
  if (sent.length === 0) return [...open];
  const things = open.filter(({ want }) => want === 'thing' || want === 'size');
  const isNaming = sent.every(({ topics }) => topics.length > 1);
  const isAll = sent.some(
    (statement) => statement.topics.length <= 1 && POINTING.test(statement.words.join(' ')),
  );
  if (
    isAll &&
    statements.every(
      ({ says, sentence }) => says !== 'something' || sent.some((each) => each.sentence === sentence),
    )
  )
    return [];
  return open.filter((question) => !things.includes(question) || (isNaming && things.length > 1));
}

/** "Yes to all", or a yes that is all that was said. */
function withoutNodded(open: readonly Question[], statements: readonly Statement[]): Question[] {
  const said = statements.filter(({ says }) => says !== 'chatter' && says !== 'warmth');
  const isYes = ({ given, words }: Statement) =>
    words.length <= 6 && given.some(({ value }) => value === 'yes-no');
  const isAll = statements.some((statement) => statement.says !== 'dodge' && statement.isForAll);
  const isAlone =
    said.length > 0 && said.every((statement) => statement.says === 'something' && isYes(statement));
  return isAll || isAlone ? open.filter(({ want }) => want !== 'yes-no') : [...open];
}
