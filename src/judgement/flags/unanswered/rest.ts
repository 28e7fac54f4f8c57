/**
 * What is said beyond the answers that are known by their words: it answers the questions that any statement may answer.
 */
import type { Range } from '../../text/reading.js';
import { type Found, note } from './found.js';
import type { Question } from './questions.js';
import type { Statement } from './statements.js';
import { sharedTopics } from './topics.js';
import type { Want } from './wants.js';

/** One thing said: in few words, as part of a sentence that answers something else, or in a sentence of its own. */
type Unit = Range & Pick<Statement, 'isWish' | 'goesOn' | 'isStory'> & { kind: 'short' | 'part' | 'whole' };

const SHORT = 4;

/** Notes the questions that things said beyond the known answers answer, each one of them. */
export function findRest(
  open: readonly Question[],
  asked: readonly Question[],
  statements: readonly Statement[],
  found: Found,
): void {
  const units = unitsOf(asked, statements, found.spent);
  const order = new Map([...found.at].map(([question, { from }]) => [question, from] as const));
  const isTouched = asked.length > open.length;
  if (!isTouched && units.length + 1 < open.length) return;
  for (const question of open) {
    const isInPlace = (unit: Unit) => isInOrder(unit, question, asked, order);
    const at = units.findIndex((unit) => isFit(unit, question, asked.length === 1, isTouched, isInPlace));
    const [unit] = at < 0 ? [] : units.splice(at, 1);
    if (unit !== undefined) note(question, unit, found);
  }
}

function isFit(
  unit: Unit,
  { want }: Question,
  isAlone: boolean,
  isTouched: boolean,
  isInPlace: (unit: Unit) => boolean,
): boolean {
  if (!ANY.has(want)) return false;
  const isSmall = !unit.isStory && (unit.kind === 'short' || unit.goesOn);
  if (isSmall && (want !== 'choice' || isAlone)) return true;
  if (unit.isWish && (want === 'yes-no' || want === 'open') && isInPlace(unit)) return true;
  if (!isTouched) return want === 'open' && isAlone;
  if (want === 'open') return true;
  return !unit.isStory && isInPlace(unit) && (want !== 'choice' || unit.kind !== 'whole');
}

/** "Every um and er?" "Verbatim, without the ums.": between the answers to the questions around it. */
function isInOrder(
  { from }: Unit,
  question: Question,
  asked: readonly Question[],
  at: ReadonlyMap<Question, number>,
): boolean {
  const place = asked.indexOf(question);
  const before = asked.slice(0, place).map((other) => at.get(other) ?? -1);
  const after = asked.slice(place + 1).map((other) => at.get(other) ?? Number.POSITIVE_INFINITY);
  return before.every((answer) => answer < from) && after.every((answer) => answer > from);
}

const ANY: ReadonlySet<Want> = new Set<Want>([
  'open',
  'who',
  'where',
  'choice',
  'yes-no',
  'language',
  'format',
  'colour',
]);

function unitsOf(
  asked: readonly Question[],
  statements: readonly Statement[],
  spent: ReadonlySet<number>,
): Unit[] {
  const isLinked = (statement: Statement) => isAbout(asked, statement) || holdsSpent(statement, spent);
  const linked = new Set(statements.filter(isLinked).map(({ sentence }) => sentence));
  const isDodging = statements.some(({ says }) => says === 'dodge');
  const apart = new Map<number, Unit>();
  const units: Unit[] = [];
  for (const statement of statements) {
    if (!saysMore(statement) || isLinked(statement) || isMoreOfIt(statement, statements, spent)) continue;
    if (statement.goesOn || linked.has(statement.sentence))
      units.push({ ...statement, kind: isBrief(statement) ? 'short' : 'part' });
    else if (!isDodging) addApart(statement, statements, apart, units);
  }
  return units;
}

/** "14 pages, maybe 15 with the cover": another figure beside the one that answered. */
function isMoreOfIt(
  { given, sentence, words }: Statement,
  statements: readonly Statement[],
  spent: ReadonlySet<number>,
): boolean {
  if (given.length === 0 || !words.slice(0, 2).some((word) => HEDGE.test(word))) return false;
  return statements.some(
    (other) =>
      other.sentence === sentence && other.given.some(({ value, at }) => value === 'number' && spent.has(at)),
  );
}

const HEDGE =
  /^(?:maybe|perhaps|around|about|roughly|max|maximum|most|least|up|fazla|az|belki|yaklasik|toplam|civari)$/;

/** A sentence that answers nothing else says one thing, however many clauses it has. */
function addApart(
  statement: Statement,
  statements: readonly Statement[],
  apart: Map<number, Unit>,
  units: Unit[],
): void {
  const known = apart.get(statement.sentence);
  const { isWish, isStory } = statement;
  if (known !== undefined) {
    known.isWish ||= isWish;
    known.isStory ||= isStory;
    return;
  }
  const isWhole = statements.some(
    ({ sentence, from }) => sentence === statement.sentence && from !== statement.from,
  );
  const unit: Unit = { ...statement, kind: isBrief(statement) && !isWhole ? 'short' : 'whole' };
  apart.set(statement.sentence, unit);
  units.push(unit);
}

function isBrief({ words }: Statement): boolean {
  return words.length <= SHORT;
}

function isAbout(asked: readonly Question[], { topics }: Statement): boolean {
  return asked.some(
    (question) => sharedTopics(question.topics, topics) + sharedTopics(question.options, topics) > 0,
  );
}

function holdsSpent({ from, to }: Statement, spent: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at += 1) if (spent.has(at)) return true;
  return false;
}

/** More than a bare "ok". */
function saysMore({ says, isTheirs, isOfMoney, topics, given }: Statement): boolean {
  return (
    says === 'something' &&
    !isTheirs &&
    !isOfMoney &&
    (topics.length > 0 || given.some(({ value }) => value !== 'yes-no'))
  );
}
