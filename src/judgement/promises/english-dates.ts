/**
 * Where the day of an English promise may stand: behind it in its clause, before it, or in a clause of its own.
 */
import { DAY_NAMES, MONTH_NAMES, RELATIVE_DAYS } from '../../calendar/date-words.js';
import { BREAKERS, INFINITIVES } from './english-words.js';
import {
  COMMA,
  clauseAround,
  type Span,
  type SpokenSentence,
  spansOf,
  wholeWords,
  wordsIn,
} from './spoken-sentence.js';
import type { Reach } from './tongue.js';
import { isWorkNoun } from './work-words.js';

const BREAKER = wholeWords(BREAKERS);
const INFINITIVE = wholeWords(INFINITIVES);
/** Whoever acts in a clause of their own: "the draft you send on Friday". */
const SUBJECT = /^(?:he|she|they|we|i|you)(?:'(?:re|ve|ll|d|m|s))?$|^that$/;
/** "All the files": one noun, while "the files the printer needs" are two. */
const QUANTITY = /^(?:all|both|half)$/;
const DETERMINER = /^(?:the|your|my|our|his|her|their)$/;
/** Behind these "you" is whom she does it for. */
const FOR_YOU =
  /^(?:to|for|with|of|from|by|at|about|send|sending|show|give|giving|get|call|tell|let|email|mail|and|or|bring|ring|phone|text|pay|answer|then|than)$/;

/** What a date is made of beside the names of days and months, and what stands around it. */
const AROUND_DATE = new RegExp(
  `^(?:${[
    ...['on', 'by', 'before', 'until', 'till', 'at', 'the', 'for', 'this', 'next', 'of', 'in', 'within'],
    ...['latest', 'late', 'later', 'than', 'no', 'early', 'first', 'thing', 'end', 'always'],
    ...['morning', 'afternoon', 'evening', 'noon', 'tonight', 'eod', 'am', 'pm', '\\d.*'],
    ...['and', 'so', 'but', 'or', 'then', 'ok', 'okay', 'sure'],
    ...['a', 'two', 'three', 'days?', 'weeks?', 'weekend', 'month'],
  ].join('|')})$`,
);
const ASIDE =
  /^ (?:as (?:promised|agreed|discussed|usual)|including(?: \S+){1,4}|(?:\S+ ){1,3}(?:included|inclusive)) $/;
/** "By Friday the second draft will be ready". */
const LONGEST_SUBJECT = 5;

/** "The day after tomorrow", "the 12th". */
function isOfDay(word: string): boolean {
  return word === 'day' || /^\d/.test(word);
}

/** Where somebody else begins to act; -1 for nowhere. */
function otherSubjectAt({ words }: SpokenSentence, { from, to }: Span): number {
  const startsClause = (word: string, before: string, behind: string): boolean =>
    SUBJECT.test(word)
      ? !(/^(?:you|that)$/.test(word) && FOR_YOU.test(before))
      : DETERMINER.test(word) && isWorkNoun(before) && !QUANTITY.test(before) && !isOfDay(behind);
  return words.findIndex(
    (word, at) => at > from && at < to && startsClause(word, words[at - 1] ?? '', words[at + 1] ?? ''),
  );
}

/** "I'll write to the printer to deliver by Friday": theirs; "I'll have something to show by Friday" is hers. */
function infinitivesOf(sentence: SpokenSentence, commitment: Span): Span[] {
  return / have /.test(wordsIn(sentence, commitment)) ? [] : spansOf(sentence, INFINITIVE);
}

/** From the commitment to where something else begins. */
function behind(sentence: SpokenSentence, commitment: Span): Span {
  const clause = clauseAround(sentence, commitment);
  const next = clauseBehind(sentence, clause);
  const to = / latest /.test(wordsIn(sentence, next)) ? next.to : clause.to;
  const ends = [...spansOf(sentence, BREAKER), ...infinitivesOf(sentence, commitment)].map(
    ({ from }) => from,
  );
  const other = otherSubjectAt(sentence, { from: commitment.to, to });
  return {
    from: commitment.to,
    to: Math.min(to, ...[...ends, other].filter((from) => from >= commitment.to)),
  };
}

function isAroundDate(word: string): boolean {
  return AROUND_DATE.test(word) || DAY_NAMES.has(word) || MONTH_NAMES.has(word) || RELATIVE_DAYS.has(word);
}

/** Where the words from `from` on end to be a date's own; at most `to`. */
function endOfDate({ words }: SpokenSentence, { from, to }: Span): number {
  let at = from;
  while (at < to && isAroundDate(words[at] ?? '')) at += 1;
  return at;
}

/** The clause behind that holds a date and next to nothing else: "…, on Friday", "…, as promised, on Friday". */
function clauseBehind(sentence: SpokenSentence, clause: Span): Span {
  const nothing = { from: clause.to, to: clause.to };
  if (sentence.words[clause.to] !== COMMA) return nothing;
  const next = clauseAround(sentence, { from: clause.to + 1, to: clause.to + 1 });
  if (ASIDE.test(wordsIn(sentence, next))) return clauseBehind(sentence, next);
  return endOfDate(sentence, next) === next.to ? next : nothing;
}

/** "On Friday, you'll have it": a clause before that holds a date and next to nothing else. */
function clauseBefore(sentence: SpokenSentence, { from }: Span): Span {
  const clause = clauseAround(sentence, { from: from - 2, to: from - 1 });
  return endOfDate(sentence, clause) === clause.to ? clause : { from, to: from };
}

/** "On Friday I'll send it", "By Friday the draft will be ready". */
function before(sentence: SpokenSentence, clause: Span, { from }: Span): Span {
  const end = endOfDate(sentence, { from: clause.from, to: from });
  if (end === clause.from && clause.from > 0) return clauseBefore(sentence, clause);
  const gap = sentence.words[from] === 'will' ? LONGEST_SUBJECT : 0;
  return { from: clause.from, to: from - end <= gap ? end : clause.from };
}

/** As {@link Tongue.reaches}. */
export function reaches(sentence: SpokenSentence, commitment: Span): Reach[] {
  const clause = clauseAround(sentence, commitment);
  return [
    { ...behind(sentence, commitment), take: 'all' },
    { ...before(sentence, clause, commitment), take: 'last' },
    { ...clauseBehind(sentence, clause), take: 'first' },
  ];
}
