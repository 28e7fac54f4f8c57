/**
 * English promises: "I'll send the draft by Friday", "you'll have it on the 12th", "expect the files tomorrow".
 */
import { daysFrom, reaches } from './english-dates.js';
import {
  COMMITTED,
  CONDITIONS,
  DENIED,
  ELIDED,
  IMPERATIVE,
  NO_CONDITION,
  NO_DENIAL,
  OTHER_PEOPLE,
  REPORTED,
  WORK,
  WORK_WILL,
} from './english-words.js';
import {
  clauseAround,
  type Span,
  type SpokenSentence,
  spansOf,
  wholeWords,
  wordsIn,
} from './spoken-sentence.js';
import type { Tongue } from './tongue.js';

const SHE_COMMITS = wholeWords(`${COMMITTED}|${ELIDED}`);
const WORK_IS_READY = wholeWords(WORK_WILL);
const CONDITION = wholeWords(CONDITIONS);

/** Named in its clause, or before an aside: "The draft, with all corrections, will be ready". */
function isWork(sentence: SpokenSentence, span: Span): boolean {
  const { from } = clauseAround(sentence, span);
  const isAlone = from === span.from && sentence.words[from] === 'will';
  const subject = wordsIn(sentence, { from: isAlone ? 0 : from, to: span.from + 1 });
  return WORK.test(subject) && !OTHER_PEOPLE.test(subject);
}

function commitments(sentence: SpokenSentence): Span[] {
  const work = spansOf(sentence, WORK_IS_READY).filter((span) => isWork(sentence, span));
  return [...spansOf(sentence, SHE_COMMITS), ...work].toSorted((a, b) => a.from - b.from);
}

/** Before it any condition counts; behind it only one that belongs to it. */
function isConditional(sentence: SpokenSentence, commitment: Span): boolean {
  return spansOf(sentence, CONDITION).some(({ from }) => {
    const isBehind = from >= commitment.to;
    // "I'll let you know by Friday if it works."
    if (isBehind && sentence.words[commitment.to - 1] === 'know') return false;
    const before = sentence.words[from - 1] ?? '';
    return !NO_CONDITION.has(before) || (!isBehind && before === 'and');
  });
}

/** "Sign it and I'll send the rest on Friday." */
function isImplied({ words }: SpokenSentence, { from, to }: Span): boolean {
  const isNext = /^(?:and|so|then)$/.test(words[from - 1] ?? '') || words.slice(from, to).includes('then');
  return isNext && IMPERATIVE.test(`${words.join(' ')} `);
}

function isTakenBack(sentence: SpokenSentence, commitment: Span): boolean {
  const { from } = clauseAround(sentence, commitment);
  const before = wordsIn(sentence, { from, to: commitment.from }).replaceAll(NO_DENIAL, ' ');
  const all = wordsIn(sentence, { from: 0, to: commitment.from });
  return (
    DENIED.test(before) ||
    REPORTED.test(all) ||
    isImplied(sentence, commitment) ||
    isConditional(sentence, commitment)
  );
}

/** English. */
export const english: Tongue = { commitments, isTakenBack, daysFrom, reaches };
