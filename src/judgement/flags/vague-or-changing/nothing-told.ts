/**
 * The deliverable can't be told: nothing is named, the scope is kept for later, or the whole decision is handed over
 * (REDFLAGS.md, vague-or-changing b and e).
 */
import { isNegated } from '../../text/negated.js';
import type { Range, Reading } from '../../text/reading.js';
import type { Case, Evidence } from '../case.js';
import { statementsOf } from '../unanswered/answers.js';
import { gapBetween, pairs } from './near.js';

/** A longer text describes something, even where our words for it are missing. */
const LONGEST = { nameless: 60, handedBack: 60, withheld: 120 };

/** Most details beside which "you decide" still says everything. */
const MOST_HANDED = { inquiry: 2, reply: 1 };

/** What tells of the thing itself, whoever it is for. */
const OF_THE_THING = ['deliverable', 'quantity', 'content', 'style', 'platform'] as const;

/** An inquiry of few words that names nothing to be made. */
export function nothingNamed({ reading, kind }: Case): Evidence[] {
  const isShort = reading.cut.words.length <= LONGEST.nameless;
  if (kind === 'reply' || !isShort || OF_THE_THING.some((sign) => reading.has(sign))) return [];
  return reading.all('nameless').map((hit) => ({ ...reading.clauseOf(hit), rule: 'nameless' }));
}

/** Words between telling, what is told and when. */
const NEAR = 8;

/** "Details after hiring", "I'd rather explain on the phone": the scope is for later, and next to nothing was told. */
export function scopeWithheld({ reading, kind }: Case, details: number): Evidence[] {
  if (kind === 'reply' || details > 1 || reading.cut.words.length > LONGEST.withheld) return [];
  const whole = reading.all('later').map((hit) => ({ ...reading.clauseOf(hit), rule: 'later' }));
  const composed = reading.sentences.flatMap((range) =>
    pairs(reading, ['tell', 'not-now'], { range, most: NEAR })
      .filter(([tell]) => reading.all('scope', range).some((scope) => gapBetween(scope, tell) <= NEAR))
      .map(([tell, time]) => ({
        from: reading.clauseOf(tell.from < time.from ? tell : time).from,
        to: reading.clauseOf(tell.from < time.from ? time : tell).to,
        rule: 'scope-withheld',
      })),
  );
  return [...whole, ...composed];
}

/** The decision handed to the freelancer, where little else is said. */
export function handsOver({ reading, kind }: Case, details: number): Evidence[] {
  if (details > MOST_HANDED[kind] || (kind === 'reply' && saysMore(reading))) return [];
  return reading
    .all('hand-over')
    .filter((hit) => !isAsked(reading, hit) && !isNegated(reading, hit))
    .map((hit) => ({ ...reading.clauseOf(hit), rule: 'hand-over' }));
}

/** So many statements beside it, and only a choice was handed over. */
const FEW_STATEMENTS = 3;

function saysMore(reading: Reading): boolean {
  if (reading.cut.words.length > LONGEST.handedBack) return true;
  return !reading.has('whole') && statementsOf(reading).length > FEW_STATEMENTS;
}

function isAsked(reading: Reading, hit: Range): boolean {
  return reading.sentenceOf(hit.from).isQuestion;
}
