/**
 * Where the day of an English promise stands, and how its preposition means it: "by", "before", "after the 12th".
 */
import { DAY_NAMES, MONTH_NAMES, RELATIVE_DAYS } from '../../calendar/date-words.js';
import { BREAKERS, EVENTS } from './english-words.js';
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

const BREAKER = wholeWords(BREAKERS);

/** Left aside between a preposition and its day. */
const BEFORE_DAY = new Set(['this', 'coming', 'the', 'on', 'following']);
/** What makes a day behind it no promise's. "Until" is how many say "by". */
const NO_DAY = new Set('after since from every each last past than except not per of'.split(' '));
/** Turkish short names that mean something else in English. */
const NO_NAMES = new Set(['car', 'per', 'paz', 'cum', 'crs', 'prs', 'cmt', 'sal']);
/** What makes the day in front of it no promise's. */
const OF_THE_DAY = /^(?:onwards?|is|was)$/;

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
const ASIDE = /^ as (?:promised|agreed|discussed|usual) $/;
/** "By Friday the second draft will be ready". */
const LONGEST_SUBJECT = 5;

/** The place of the word that says how the day is meant: "by" of "by the 12th". */
function prepositionAt(words: readonly string[], from: number): number {
  let at = from - 1;
  while (BEFORE_DAY.has(words[at] ?? '')) at -= 1;
  return at;
}

/** "Friday's", "the Friday version", "the call on Friday". */
function isNoDay({ words }: SpokenSentence, { from, to }: Span): boolean {
  const [word = '', next = ''] = [words[from], words[to]];
  const isNamed = words.slice(from, to).some((one) => one.endsWith("'s") || NO_NAMES.has(one));
  const isThat = words[from - 1] === 'the' && DAY_NAMES.has(word) && to - from === 1;
  const isEvent = EVENTS.has(next) || EVENTS.has(words[prepositionAt(words, from)] ?? '');
  return isNamed || isThat || isEvent || OF_THE_DAY.test(next);
}

/** As {@link Tongue.daysFrom}. */
export function daysFrom(sentence: SpokenSentence, date: Span): number | null {
  const { words } = sentence;
  const at = prepositionAt(words, date.from);
  const [before = '', further = ''] = [words[at], words[at - 1]];
  if (isNoDay(sentence, date)) return null;
  if (before === 'before') return further === 'not' ? null : -1;
  const isPlain = (before === 'than' && further === 'later') || (before === 'of' && further === 'end');
  return isPlain || !NO_DAY.has(before) ? 0 : null;
}

/** From the commitment to where something else begins. */
function behind(sentence: SpokenSentence, commitment: Span): Span {
  const { to } = clauseAround(sentence, commitment);
  const breaker = spansOf(sentence, BREAKER).find(({ from }) => from >= commitment.to);
  return { from: commitment.to, to: Math.min(to, breaker?.from ?? to) };
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
