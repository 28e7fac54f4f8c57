/**
 * What names the subject of a question and gives the kind of thing it wants answers it; so does a bare value of that kind,
 * each for one question.
 */
import { type Found, note } from './found.js';
import type { Question } from './questions.js';
import type { Statement } from './statements.js';
import { sharedTopics } from './topics.js';
import { WEEKDAY } from './value-words.js';
import type { Given, Value } from './values.js';
import type { Want } from './wants.js';

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

/** Notes where the subject of a question is named and told of. */
export function findNamed(question: Question, statements: readonly Statement[], found: Found): void {
  const wanted = question.want === 'size' ? 'amount' : question.want;
  const answer = statements.find((statement) => names(statement, question, wanted, found));
  if (answer === undefined) return;
  note(question, answer, found);
  spend(fittingIn(wanted, answer, found), found);
}

function names(statement: Statement, question: Question, wanted: Want, found: Found): boolean {
  const { want, topics, options, isOfDecision } = question;
  if (statement.says === 'dodge')
    return isOfDecision && statement.isUndecided && sharedTopics(topics, statement.topics) > 0;
  if (options.length > 0 && chooses(options, statement)) return true;
  if (sharedTopics(topics, statement.topics) === 0) return false;
  if (statement.isLacking || fittingIn(wanted, statement, found) !== undefined) return true;
  return (
    !NEEDS_VALUE.has(want) &&
    (statement.says === 'something' || statement.says === 'warmth') &&
    (want !== 'choice' || statement.isWish)
  );
}

/** A value answers one question, with the unit behind it. */
function spend(given: Given | undefined, { spent }: Found): void {
  if (given !== undefined) spent.add(given.at).add(given.at + 1);
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

/** Notes a value of the kind, where it doesn't belong to another question that wants the same. */
export function findBareValue(
  question: Question,
  asked: readonly Question[],
  statements: readonly Statement[],
  found: Found,
): void {
  const { want } = question;
  const rivals = asked.filter(
    (other) => other !== question && (want === 'yes-no' || isAlike(other.want, want)),
  );
  for (const statement of statements) {
    if (!mayGive(want, statement) || (statement.isOfMoney && !question.topics.includes('=money'))) continue;
    if (rivals.some(({ topics }) => sharedTopics(topics, statement.topics) > 0)) continue;
    const kind = want === 'size' && statement.topics.length === 0 ? 'amount' : want;
    const fitting = fittingIn(kind, statement, found);
    if (fitting === undefined) continue;
    note(question, statement, found);
    spend(fitting, found);
    return;
  }
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
