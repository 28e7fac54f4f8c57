/**
 * fee-haggling: disputes the fee or its terms, asks for less, for nothing, or for another coin (REDFLAGS.md).
 */
import { isNegated } from '../text/negated.js';
import type { Found, Range, Reading } from '../text/reading.js';
import type { Case, Evidence } from './case.js';

/** A question of so many words with a sum in it is unbelief. */
const FEW_WORDS = 9;

/** The evidence of haggling. What disputes a figure that was told is a sign only in a thread. */
export function feeHaggling({ reading, kind }: Case): Evidence[] {
  if (kind === 'reply' && reading.has('less-scope') && !reading.has('counter')) return [];
  const said = reading.all('fee-haggling').filter((hit) => isAboutFee(reading, hit));
  const all = said.map((hit) => evidence(reading, hit, `phrase:${hit.phrase}`));
  if (kind === 'inquiry') return all;
  const tooDear = reading.all('too-dear').filter((hit) => isAboutFee(reading, hit));
  const counter = reading.all('counter').filter((hit) => isAboutFee(reading, hit));
  const disbelief = reading.all('disbelief').filter((hit) => isUnbelief(reading, hit));
  return [
    ...all,
    ...tooDear.map((hit) => evidence(reading, hit, 'too-dear')),
    ...counter.map((hit) => evidence(reading, hit, 'counter-figure')),
    ...disbelief.map((hit) => evidence(reading, hit, 'disbelief')),
  ];
}

function isUnbelief(reading: Reading, hit: Range): boolean {
  const { from, to, isQuestion } = reading.sentenceOf(hit.from);
  return isQuestion && to - from <= FEW_WORDS && hit.from - from <= 2;
}

function evidence(reading: Reading, hit: Found, rule: string): Evidence {
  return { ...reading.clauseOf(hit), rule };
}

/** Neither denied, nor the price of something they sell. */
function isAboutFee(reading: Reading, hit: Range): boolean {
  return (
    !isNegated(reading, hit) &&
    !reading.has('own-goods', reading.clauseOf(hit)) &&
    !reading.has('past', reading.clauseOf(hit))
  );
}
