/**
 * fee-haggling: disputes the fee or its terms, asks for less, for nothing, or for another coin (REDFLAGS.md).
 */
import { isNegated } from '../text/negated.js';
import type { Found, Range, Reading } from '../text/reading.js';
import type { Case, Evidence } from './case.js';

/** The evidence of haggling. */
export function feeHaggling({ reading, kind }: Case): Evidence[] {
  const said = reading.all('fee-haggling').filter((hit) => isAboutFee(reading, hit));
  const tooDear = reading.all('too-dear').filter((hit) => isTooDear(reading, hit));
  const counter = kind === 'reply' ? reading.all('counter').filter((hit) => isAboutFee(reading, hit)) : [];
  return [
    ...said.map((hit) => evidence(reading, hit, `phrase:${hit.phrase}`)),
    ...tooDear.map((hit) => evidence(reading, hit, 'too-dear')),
    ...counter.map((hit) => evidence(reading, hit, 'counter-figure')),
  ];
}

function evidence(reading: Reading, hit: Found, rule: string): Evidence {
  return { ...reading.clauseOf(hit), rule };
}

/** Said, not asked ("are you expensive?"), and not followed by doing with less. */
function isTooDear(reading: Reading, hit: Range): boolean {
  const isAsked =
    reading.sentenceOf(hit.from).isQuestion && reading.has('price-first', reading.sentenceOf(hit.from));
  return isAboutFee(reading, hit) && !isAsked && !reading.has('less-scope');
}

/** Neither denied, nor the price of something they sell. */
function isAboutFee(reading: Reading, hit: Range): boolean {
  return !isNegated(reading, hit) && !reading.has('own-goods', reading.clauseOf(hit));
}
