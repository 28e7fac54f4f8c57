/**
 * English promises: "I'll send the draft by Friday", "you'll have it on the 12th", "expect the files tomorrow".
 */
import { daysFrom, isDateWord } from './english-adverb.js';
import { reaches } from './english-dates.js';
import {
  COMMITTED,
  CONCESSIVES,
  CONDITIONS,
  DENIED,
  ELIDED,
  FROM_OTHERS,
  HEDGED,
  IMPERATIVE,
  LEAD_IN,
  NO_CONDITION,
  NO_DENIAL,
  NOTED_DOWN,
  OF_OTHERS,
  OTHER_PEOPLE,
  REPORTED,
  SAID_BEHIND,
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
import { isWorkNoun } from './work-words.js';

const SHE_COMMITS = wholeWords(`${COMMITTED}|${ELIDED}`);
const WORK_IS_READY = wholeWords(WORK_WILL);
const CONDITION = wholeWords(CONDITIONS);

const PRONOUN = /^(?:it|it'll|that|that'll|this|these|those|everything|everything'll|all|both)$/;

/** Named in its clause, or before an aside: "The draft, with all corrections, will be ready". */
function isWork(sentence: SpokenSentence, span: Span): boolean {
  const { from } = clauseAround(sentence, span);
  const isAlone = from === span.from && sentence.words[from] === 'will';
  const named = wordsIn(sentence, { from: isAlone ? 0 : from, to: span.from + 1 });
  const subject = named.replace(LEAD_IN, ' ');
  if (FROM_OTHERS.test(subject) || OTHER_PEOPLE.test(subject)) return false;
  return subject.split(' ').some((word) => PRONOUN.test(word) || isWorkNoun(word));
}

function commitments(sentence: SpokenSentence): Span[] {
  const work = spansOf(sentence, WORK_IS_READY).filter((span) => isWork(sentence, span));
  return [...spansOf(sentence, SHE_COMMITS), ...work].toSorted((a, b) => a.from - b.from);
}

/** "… on the 20th and the category pages whenever you like": it binds what stands behind "and", which has no day of its own. */
function isOfNextConjunct({ words }: SpokenSentence, commitment: Span, at: number): boolean {
  const and = words.lastIndexOf('and', at);
  const isDated = (from: number, to: number): boolean => words.slice(from, to).some(isDateWord);
  return and > commitment.to && isDated(commitment.to, and) && !isDated(and, at);
}

/** Before it any condition counts; behind it only one that belongs to it. */
function isConditional(sentence: SpokenSentence, commitment: Span): boolean {
  if (CONCESSIVES.test(wordsIn(sentence, clauseAround(sentence, commitment)))) return false;
  return spansOf(sentence, CONDITION).some(({ from }) => {
    const isBehind = from >= commitment.to;
    // "I'll let you know by Friday if it works."
    if (isBehind && sentence.words[commitment.to - 1] === 'know') return false;
    if (isOfNextConjunct(sentence, commitment, from)) return false;
    const before = sentence.words[from - 1] ?? '';
    return !NO_CONDITION.has(before) || (!isBehind && before === 'and');
  });
}

/** "You said I'll send it", "You wrote: …"; not "You said Friday, I'll send it tomorrow". */
function isReported(sentence: SpokenSentence, commitment: Span): boolean {
  const { from } = clauseAround(sentence, commitment);
  const inClause = wordsIn(sentence, { from, to: commitment.from });
  const before =
    from === 0 ? ' ' : wordsIn(sentence, clauseAround(sentence, { from: from - 2, to: from - 1 }));
  const saying = REPORTED.exec(before);
  const isOpen = saying !== null && saying.index + saying[0].length === before.length;
  const behind = wordsIn(sentence, { from: commitment.to, to: sentence.words.length });
  return REPORTED.test(inClause) || isOpen || SAID_BEHIND.test(behind);
}

/** "You'll get a mail from the bank", "the bank's letter"; "I'll put it in my diary". */
function isNotGiven(sentence: SpokenSentence, commitment: Span): boolean {
  const { to } = clauseAround(sentence, commitment);
  const behind = wordsIn(sentence, { from: commitment.to, to });
  const isYours = / you(?:'?ll| will| can| should) /.test(wordsIn(sentence, commitment));
  return NOTED_DOWN.test(behind) || (isYours && (FROM_OTHERS.test(behind) || OF_OTHERS.test(behind)));
}

/** "Sign it and I'll send the rest on Friday." */
function isImplied({ words }: SpokenSentence, { from, to }: Span): boolean {
  const isNext = /^(?:and|so|then)$/.test(words[from - 1] ?? '') || words.slice(from, to).includes('then');
  return isNext && IMPERATIVE.test(`${words.join(' ')} `);
}

function isTakenBack(sentence: SpokenSentence, commitment: Span): boolean {
  const { from } = clauseAround(sentence, commitment);
  const before = wordsIn(sentence, { from, to: commitment.from }).replaceAll(NO_DENIAL, ' ');
  return (
    DENIED.test(before) ||
    HEDGED.test(wordsIn(sentence, clauseAround(sentence, commitment))) ||
    HEDGED.test(wordsIn(sentence, clauseAround(sentence, { from: from - 2, to: from - 1 }))) ||
    isReported(sentence, commitment) ||
    isNotGiven(sentence, commitment) ||
    isImplied(sentence, commitment) ||
    isConditional(sentence, commitment)
  );
}

/** English. */
export const english: Tongue = { commitments, isTakenBack, daysFrom, reaches };
