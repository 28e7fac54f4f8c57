/**
 * What is said beyond the answers that are known by their words: it answers the questions that any statement may answer.
 */
import type { Question } from './questions.js';
import type { Statement } from './statements.js';
import { sharedTopics } from './topics.js';
import type { Want } from './wants.js';

/** One thing said: in few words, as part of a sentence that answers something else, or in a sentence of its own. */
type Unit = 'short' | 'part' | 'whole';

const SHORT = 4;

/** The questions that are left when each thing said has answered one. */
export function withoutRest(
  open: readonly Question[],
  asked: readonly Question[],
  statements: readonly Statement[],
  spent: ReadonlySet<number>,
): Question[] {
  const units = unitsOf(asked, statements, spent);
  const isTouched = asked.length > open.length;
  return open.filter((question) => {
    const fits = (unit: Unit) => {
      if (unit === 'short') return ANY.has(question.want) || (question.want === 'choice' && asked.length === 1);
      if (unit === 'part') return ANY.has(question.want);
      return question.want === 'open' && (isTouched || asked.length === 1);
    };
    const at = units.findIndex(fits);
    if (at >= 0) units.splice(at, 1);
    return at < 0;
  });
}

const ANY: ReadonlySet<Want> = new Set<Want>(['open', 'who', 'where', 'yes-no', 'language', 'format', 'colour']);

function unitsOf(asked: readonly Question[], statements: readonly Statement[], spent: ReadonlySet<number>): Unit[] {
  const isLinked = ({ topics, from, to }: Statement) =>
    asked.some((question) => sharedTopics(question.topics, topics) > 0 || sharedTopics(question.options, topics) > 0) ||
    [...spent].some((at) => at >= from && at < to);
  const linked = new Set(statements.filter(isLinked).map(({ sentence }) => sentence));
  const units: Unit[] = [];
  const isDodging = statements.some(({ says }) => says === 'dodge');
  let counted = -1;
  for (const statement of statements) {
    if (!saysMore(statement) || isLinked(statement)) continue;
    const isShort = statement.words.length <= SHORT;
    if (linked.has(statement.sentence) || statement.goesOn) units.push(isShort ? 'short' : 'part');
    else if (counted !== statement.sentence && !isDodging) {
      const isAlone = statements.every(({ sentence, from }) => sentence !== statement.sentence || from === statement.from);
      units.push(isShort && isAlone ? 'short' : 'whole');
      counted = statement.sentence;
    }
  }
  return units;
}

/** More than a bare "ok". */
function saysMore({ says, isTheirs, topics, given }: Statement): boolean {
  return says === 'something' && !isTheirs && (topics.length > 0 || given.some(({ value }) => value !== 'yes-no'));
}
