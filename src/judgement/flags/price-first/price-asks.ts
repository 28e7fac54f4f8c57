/**
 * Where a text asks for the freelancer's price: by a phrase of the user's, or by a word of price in a question or request.
 *
 * A word of price alone says nothing ("the price is fine"); what makes it an ask stands around it, before it in English,
 * after it in Turkish.
 */
import type { Found, Range, Reading } from '../../text/reading.js';
import type { Evidence } from '../case.js';
import { asksHowMuch, asksWhetherDear } from './english-how-much.js';
import { asksWithNoun } from './english-nouns.js';
import { asksWithVerb } from './english-verbs.js';
import { asksNeKadar } from './turkish-how-much.js';
import { asksInMixedTongue, asksWithTurkishNoun } from './turkish-nouns.js';

const RULES = [
  ['price-word', asksWithNoun],
  ['price-word', asksInMixedTongue],
  ['price-verb', asksWithVerb],
  ['how-much', asksHowMuch],
  ['dear', asksWhetherDear],
  ['price-word-tr', asksWithTurkishNoun],
  ['how-much-tr', asksNeKadar],
] as const;

/** All asks for the freelancer's price, in the order of the text. */
export function priceAsks(reading: Reading): Evidence[] {
  const asks: Evidence[] = reading
    .all('price-first')
    .map((hit) => ({ ...rangeOf(hit), rule: `phrase:${hit.phrase}` }));
  for (const [sign, asksPrice] of RULES) {
    for (const hit of reading.all(sign)) {
      if (asksPrice(reading, hit)) asks.push({ ...rangeOf(hit), rule: sign });
    }
  }
  return asks.filter((ask) => isTheirPrice(reading, ask)).sort((a, b) => a.from - b.from);
}

function rangeOf({ from, to }: Found): Range {
  return { from, to };
}

/** Not the price of the sender's goods, nor one that is told, agreed or refused. */
function isTheirPrice(reading: Reading, ask: Range): boolean {
  return !reading.touches('other-price', ask) && !reading.has('price-settled', reading.clauseOf(ask));
}
