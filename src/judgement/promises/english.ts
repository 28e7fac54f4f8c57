/**
 * English promises: "I'll send the draft by Friday", "you'll have it on the 12th", "expect the files tomorrow".
 */
import { DAY_NAMES, MONTH_NAMES, RELATIVE_DAYS } from '../../calendar/date-words.js';
import {
  BREAKERS,
  COMMITTED,
  CONDITIONS,
  DENIED,
  ELIDED,
  EVENTS,
  IMPERATIVE,
  NO_CONDITION,
  NO_DENIAL,
  OTHER_PEOPLE,
  REPORTED,
  WORK,
  WORK_WILL,
} from './english-words.js';
import {
  COMMA,
  clauseAround,
  type Span,
  type SpokenSentence,
  spansOf,
  wholeWords,
  wordsIn,
} from './spoken-sentence.js';
import type { Reach, Tongue } from './tongue.js';

const SHE_COMMITS = wholeWords(`${COMMITTED}|${ELIDED}`);
const WORK_IS_READY = wholeWords(WORK_WILL);
const CONDITION = wholeWords(CONDITIONS);
const BREAKER = wholeWords(BREAKERS);

/** Left aside between a preposition and its day. */
const BEFORE_DAY = new Set(['this', 'coming', 'the', 'on', 'following']);
/** What makes a day behind it no promise's. */
const NO_DAY = new Set([
  'after',
  'since',
  'from',
  'every',
  'each',
  'last',
  'past',
  'than',
  'except',
  'not',
  'per',
  'of',
  'until',
]);
/** Turkish short names that mean something else in English. */
const NO_NAMES = new Set(['car', 'per', 'paz', 'cum', 'crs', 'prs', 'cmt', 'sal']);
/** What a date is made of beside the names of days and months, and what stands around it. */
const AROUND_DATE =
  /^(?:on|by|before|until|till|at|the|for|this|next|latest|morning|afternoon|evening|noon|end|of|in|within|and|so|but|or|then|ok|okay|sure|early|late|later|than|no|first|thing|as|promised|agreed|always|a|two|three|day|days|week|weeks|weekend|month|tonight|eod|\d.*|am|pm)$/;
/** "By Friday the second draft will be ready". */
const LONGEST_SUBJECT = 5;

function isAroundDate(word: string): boolean {
  return AROUND_DATE.test(word) || DAY_NAMES.has(word) || MONTH_NAMES.has(word) || RELATIVE_DAYS.has(word);
}

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
    return (
      !NO_CONDITION.has(sentence.words[from - 1] ?? '') || (!isBehind && sentence.words[from - 1] === 'and')
    );
  });
}

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

/** The place of the word that says how the day is meant: "by" of "by the 12th". */
function prepositionAt(words: readonly string[], from: number): number {
  let at = from - 1;
  while (BEFORE_DAY.has(words[at] ?? '')) at -= 1;
  return at;
}

function isNoDay({ words }: SpokenSentence, { from, to }: Span): boolean {
  const [word = '', next = '', before = ''] = [words[from], words[to], words[from - 1]];
  // "Friday's", "the Friday version", "the call on Friday".
  const isNamed = words.slice(from, to).some((one) => one.endsWith("'s") || NO_NAMES.has(one));
  const isThat = before === 'the' && DAY_NAMES.has(word) && to - from === 1;
  const isEvent =
    EVENTS.has(next) ||
    EVENTS.has(words[prepositionAt(words, from)] ?? '') ||
    /^(?:onwards?|is|was)$/.test(next);
  return isNamed || isThat || isEvent;
}

function daysFrom(sentence: SpokenSentence, date: Span): number | null {
  const { words } = sentence;
  const at = prepositionAt(words, date.from);
  const [before = '', further = ''] = [words[at], words[at - 1]];
  if (isNoDay(sentence, date)) return null;
  if (before === 'than') return further === 'later' ? 0 : null;
  if (before === 'before') return further === 'not' ? null : -1;
  // "I'll send it until Friday" is how many say "by"; "from Friday until Monday" is no day.
  if (before === 'until') return 0;
  return NO_DAY.has(before) && before !== words[date.from] ? null : 0;
}

/** From the commitment to where something else begins. */
function behind(sentence: SpokenSentence, commitment: Span): Span {
  const { to } = clauseAround(sentence, commitment);
  const [breaker] = spansOf(sentence, BREAKER).filter(({ from }) => from >= commitment.to);
  return { from: commitment.to, to: Math.min(to, breaker?.from ?? to) };
}

/** How many words from `from` on are a date's own, up to `to`. */
function dateWordsFrom({ words }: SpokenSentence, { from, to }: Span): number {
  let at = from;
  while (at < to && isAroundDate(words[at] ?? '')) at += 1;
  return at - from;
}

/** The clauses behind the commitment's that hold a date and next to nothing else: "…, as promised, on Friday". */
function dateClausesBehind(sentence: SpokenSentence, clause: Span): Span {
  let end = clause.to;
  for (let more = 0; more < 2 && sentence.words[end] === COMMA; more += 1) {
    const next = clauseAround(sentence, { from: end + 1, to: end + 1 });
    if (dateWordsFrom(sentence, next) < next.to - next.from) break;
    end = next.to;
  }
  return { from: clause.to + 1, to: end };
}

/** Before the commitment: "On Friday I'll send it", "By Friday the draft will be ready", "On Friday, you'll have it". */
function dateBefore(sentence: SpokenSentence, clause: Span, commitment: Span): Span {
  const length = dateWordsFrom(sentence, { from: clause.from, to: commitment.from });
  const isAdjacent =
    commitment.from - clause.from - length <= (isSubjectBefore(sentence, commitment) ? LONGEST_SUBJECT : 0);
  if (length > 0 || clause.from === 0)
    return { from: clause.from, to: isAdjacent ? clause.from + length : clause.from };
  const before = clauseAround(sentence, { from: clause.from - 2, to: clause.from - 1 });
  const isDate = dateWordsFrom(sentence, before) === before.to - before.from;
  return { from: before.from, to: isDate ? before.to : before.from };
}

function isSubjectBefore({ words }: SpokenSentence, { from }: Span): boolean {
  return words[from] === 'will';
}

function reaches(sentence: SpokenSentence, commitment: Span): Reach[] {
  const clause = clauseAround(sentence, commitment);
  return [
    { ...behind(sentence, commitment), take: 'all' },
    { ...dateBefore(sentence, clause, commitment), take: 'last' },
    { ...dateClausesBehind(sentence, clause), take: 'first' },
  ];
}

/** English. */
export const english: Tongue = { commitments, isTakenBack, daysFrom, reaches };
