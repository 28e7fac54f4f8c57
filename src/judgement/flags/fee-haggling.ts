/**
 * fee-haggling: disputes the fee or its terms, asks for less, for nothing, or for another coin (REDFLAGS.md).
 *
 * What disputes a figure that was told is a sign only in a thread; doing with less for less money never is.
 */
import type { Sign } from '../signs/signs.js';
import { isNegated } from '../text/negated.js';
import type { Found, Range, Reading } from '../text/reading.js';
import type { Case, Evidence } from './case.js';

/** A question of so many words that begins with a sum is unbelief: "300 a day?" */
const FEW_WORDS = 10;
const NEAR_ITS_BEGINNING = 4;

/** The evidence of haggling. */
export function feeHaggling({ reading, kind }: Case): Evidence[] {
  if (kind === 'reply' && reading.has('less-scope') && !reading.has('counter')) return [];
  const find = (name: Sign | 'fee-haggling') => reading.all(name).filter((hit) => isAboutFee(reading, hit));
  const said = find('fee-haggling').map((hit) => evidence(reading, hit, `phrase:${hit.phrase}`));
  if (kind === 'inquiry') return said;
  return [
    ...said,
    ...find('too-dear').map((hit) => evidence(reading, hit, 'too-dear')),
    ...find('counter').map((hit) => evidence(reading, hit, 'counter-figure')),
    ...reading
      .all('disbelief')
      .filter((hit) => isUnbelief(reading, hit))
      .map((hit) => evidence(reading, hit, 'disbelief')),
    ...find('lessen')
      .filter((hit) => isOfFee(reading, hit))
      .map((hit) => evidence(reading, hit, 'less')),
  ];
}

function evidence(reading: Reading, hit: Found, rule: string): Evidence {
  return { ...reading.clauseOf(hit), rule };
}

/** How far from the fee a word speaks of the fee. */
const NEAR = 6;

/** The fee stands near it in the same sentence, and is not agreed to. */
function isOfFee(reading: Reading, hit: Range): boolean {
  const sentence = reading.sentenceOf(hit.from);
  const isNear = ({ from, to }: Range) => Math.max(from - hit.to, hit.from - to) <= NEAR;
  return reading.all('fee-noun', sentence).some(isNear);
}

function isUnbelief(reading: Reading, hit: Range): boolean {
  const { from, to, isQuestion } = reading.sentenceOf(hit.from);
  const asks = isQuestion || /^m[iu]$/.test(reading.cut.words[hit.to - 1] ?? '');
  return asks && to - from <= FEW_WORDS && hit.from - from <= NEAR_ITS_BEGINNING;
}

/** Neither denied, nor past, nor agreed, nor the price of something they sell. */
function isAboutFee(reading: Reading, hit: Range): boolean {
  const clause = reading.clauseOf(hit);
  const isSettled = (['own-goods', 'past', 'fee-fine'] as const).some((name) => reading.has(name, clause));
  return !isSettled && !isNegated(reading, hit);
}
