/**
 * Whether what is asked for is the freelancer's price: not that of the sender's goods, nor one that is settled.
 */
import type { Range, Reading } from '../../text/reading.js';

/** Not the price of something else, nor one that is only spoken of. */
export function isTheirPrice(reading: Reading, ask: Range): boolean {
  return !reading.touches('other-price', ask) && !reading.has('price-settled', reading.clauseOf(ask));
}
