/**
 * Turkish promises: "taslağı cumaya yollarım", "12 Ekim'de elinizde olur". The verb stands last, its day before it.
 */
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
import {
  CONDITIONS,
  DOUBTED,
  NO_DAY,
  OTHER_PEOPLE,
  REPORTED,
  SHE_DOES,
  WORK_IS_READY,
} from './turkish-words.js';

const SHE_COMMITS = wholeWords(SHE_DOES);
const WORK = wholeWords(WORK_IS_READY);
const CONDITION = wholeWords(CONDITIONS);

/** English short names that mean something else in Turkish: sell, present. */
const NO_NAMES = new Set(['sat', 'sun', 'mon', 'wed', 'thu', 'fri', 'tue', 'may']);
const NOT_BEFORE = new Set(['gecen', 'gectigimiz', 'her', 'saat']);
/** "cumaki", "cumanın": something of that day. */
const OF_THAT_DAY = /(?:ki|ku|n[iu]n)$/;
const SHORTEST_NAME = 4;
/** So many words a clause may hold beside its date, and so many may follow the verb. */
const FEW = 4;

function commitments(sentence: SpokenSentence): Span[] {
  const work = spansOf(sentence, WORK).filter(
    (span) => !OTHER_PEOPLE.test(wordsIn(sentence, clauseAround(sentence, span)).replaceAll(' ', '  ')),
  );
  return [...spansOf(sentence, SHE_COMMITS), ...work].toSorted((a, b) => a.from - b.from);
}

/** "Taslağı onaylarsanız": a condition counts before the verb, and behind it in its own clause. */
function isConditional(sentence: SpokenSentence, commitment: Span): boolean {
  const { to } = clauseAround(sentence, commitment);
  return spansOf(sentence, CONDITION).some(({ from }) => from < to);
}

function isTakenBack(sentence: SpokenSentence, commitment: Span): boolean {
  const { words } = sentence;
  const clause = clauseAround(sentence, commitment);
  return (
    DOUBTED.test(wordsIn(sentence, clause)) ||
    REPORTED.test(wordsIn(sentence, { from: commitment.to, to: words.length })) ||
    isConditional(sentence, commitment)
  );
}

function daysFrom({ words }: SpokenSentence, { from, to }: Span): number | null {
  const [last = '', next = '', second = ''] = [words[to - 1], words[to], words[to + 1]];
  const isOfDay = last.length > SHORTEST_NAME && OF_THAT_DAY.test(last) && !/^\d/.test(last);
  if (isOfDay || words.slice(from, to).some((word) => NO_NAMES.has(word))) return null;
  if (NOT_BEFORE.has(words[from - 1] ?? '') || NO_DAY.test(next) || (next === 'icin' && NO_DAY.test(second)))
    return null;
  return /^once(?:s[iu]\S*)?$/.test(next) ? -1 : 0;
}

/** From the verb before it, or the beginning of the clause. */
function before(sentence: SpokenSentence, commitment: Span): Span {
  const { from } = clauseAround(sentence, commitment);
  const ends = commitments(sentence).map(({ to }) => to);
  return { from: Math.max(from, ...ends.filter((to) => to <= commitment.from)), to: commitment.from };
}

/** "Cuma günü, taslağı gönderirim": a short clause before, with the date in it. */
function clauseBefore(sentence: SpokenSentence, { from }: Span): Span {
  if (sentence.words[from - 1] !== COMMA) return { from, to: from };
  const clause = clauseAround(sentence, { from: from - 2, to: from - 1 });
  return clause.to - clause.from <= FEW ? clause : { from, to: from };
}

function reaches(sentence: SpokenSentence, commitment: Span): Reach[] {
  const clause = clauseAround(sentence, commitment);
  const behind = { from: commitment.to, to: Math.min(clause.to, commitment.to + FEW) };
  return [
    { ...before(sentence, commitment), take: 'last' },
    { ...behind, take: 'first' },
    { ...clauseBefore(sentence, clause), take: 'last' },
  ];
}

/** Turkish. */
export const turkish: Tongue = { commitments, isTakenBack, daysFrom, reaches };
