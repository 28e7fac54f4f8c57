/**
 * Whether something else was asked before the price: then the price did not come first.
 *
 * What only opens a conversation is passed over: "how are you?", "do you do logos?", "are you free in May?".
 */
import type { Range, Reading } from '../../text/reading.js';

/** Whether an earlier clause asks, or an earlier sentence requests, something that wants an answer. */
export function isAskedSomethingBefore(reading: Reading, ask: Range): boolean {
  const clause = reading.clauseOf(ask);
  const sentence = reading.sentenceOf(ask.from);
  const isOpening = ({ from }: Range) => reading.touches('courtesy', { from, to: from + 1 });
  return (
    reading.all('ask').some((hit) => hit.from < clause.from && !isOpening(hit)) ||
    reading.all('request').some((hit) => hit.from < sentence.from && !isOpening(hit))
  );
}
