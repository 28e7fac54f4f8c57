/**
 * vague-or-changing: it can't be told what they want, or it changes (REDFLAGS.md).
 *
 * Words of taste and "you decide" are a sign only where little else is said; a reversal only in a later message.
 */
import type { Sign } from '../signs/signs.js';
import { isNegated } from '../text/negated.js';
import type { Found, Range, Reading } from '../text/reading.js';
import { countDetails, whole } from './brief-details.js';
import type { Case, Evidence } from './case.js';

/** Most details with which each sign still tells something. */
const MOST_DETAILS: readonly [Sign, number][] = [
  ['taste', 2],
  ['hand-over', 1],
  ['later', 1],
  ['nameless', 0],
];

/** With so many details, asking for advice is asking an expert. */
const A_GOAL = 2;

/** The evidence of vagueness, or of change. */
export function vagueOrChanging(c: Case): Evidence[] {
  const { reading, kind } = c;
  const details = countDetails(reading, whole(reading), 'when');
  const isAdvice = details >= A_GOAL && reading.has('advice');
  const said = isAdvice ? [] : reading.all('vague-or-changing').filter((hit) => !isNegated(reading, hit));
  const open = MOST_DETAILS.flatMap(([sign, most]) =>
    details > most || (sign === 'later' && kind === 'reply')
      ? []
      : reading
          .all(sign)
          .filter((hit) => sign !== 'hand-over' || handsOver(c, hit))
          .map((hit) => evidence(reading, hit, sign)),
  );
  const changed = kind === 'reply' ? reading.all('reversal').filter((hit) => !isLessScope(reading, hit)) : [];
  return [
    ...said.map((hit) => evidence(reading, hit, `phrase:${hit.phrase}`)),
    ...open,
    ...changed.map((hit) => evidence(reading, hit, 'reversal')),
    ...added(c),
    ...(isAdvice ? [] : openChoices(reading)),
  ];
}

function evidence(reading: Reading, hit: Range, rule: string): Evidence {
  return { ...reading.clauseOf(hit), rule };
}

/** "Two languages instead of three": less of the same is no other wish. */
function isLessScope(reading: Reading, hit: Range): boolean {
  return reading.touches('less-scope', hit);
}

/** Not asked, and not in place of an answer: that is `unanswered`. */
function handsOver({ reading, prior }: Case, hit: Range): boolean {
  const isDodge = reading.touches('unanswered', hit);
  return !reading.sentenceOf(hit.from).isQuestion && (prior === null || !isDodge);
}

/** In a thread: one thing more to make, which the freelancer's mail did not speak of. */
function added({ reading, kind }: Case): Evidence[] {
  if (kind !== 'reply') return [];
  return reading
    .all('addition')
    .filter((hit) => reading.has('deliverable', reading.sentenceOf(hit.from)))
    .map((hit) => evidence(reading, hit, 'addition'));
}

/** Two things to make, tied by "or", in a sentence that leaves it open. */
function openChoices(reading: Reading): Evidence[] {
  return reading.sentences
    .filter(
      (sentence) =>
        reading.has('open-choice', sentence) &&
        reading.has('or', sentence) &&
        different(reading.all('deliverable', sentence), reading),
    )
    .map((sentence) => ({ from: sentence.from, to: sentence.to, rule: 'open-choice' }));
}

function different(found: readonly Found[], { cut }: Reading): boolean {
  return new Set(found.map(({ from }) => cut.words[from])).size >= 2;
}
