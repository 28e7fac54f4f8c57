/**
 * Whether something else was asked before the price: then the price did not come first.
 *
 * What only opens a conversation is passed over: "how are you?", "do you do logos?", "are you free in May?".
 */
import type { Range, Reading, Sentence } from '../../text/reading.js';
import { wordsLike } from './around.js';

/** Whether an earlier clause asks, or an earlier sentence requests, something that wants an answer. */
export function isAskedSomethingBefore(reading: Reading, ask: Range): boolean {
  const clause = reading.clauseOf(ask);
  const sentence = reading.sentenceOf(ask.from);
  const isOpening = ({ from }: Range) => reading.touches('courtesy', { from, to: from + 1 });
  return (
    reading.all('ask').some((hit) => hit.from < clause.from && !isOpening(hit)) ||
    reading.all('request').some((hit) => hit.from < sentence.from && !isOpening(hit)) ||
    reading.cut.words.slice(0, clause.from).some((word) => WHICH_IN_TURKISH.has(word)) ||
    reading.sentences.some((earlier) => earlier.to <= sentence.from && asksForThing(reading, earlier))
  );
}

/** A question about a thing: "which software …?", "is there parking?", "should we …?" */
function asksForThing(reading: Reading, { from, to, isQuestion }: Sentence): boolean {
  if (!isQuestion || reading.touches('courtesy', { from, to })) return false;
  const words = reading.cut.words.slice(from, Math.min(to, from + OPENING));
  const at = words.findIndex((word) => !LEADS_UP.has(word));
  return WHICH.has(words[at]) || (WHETHER.has(words[at]) && THING.has(words[at + 1]));
}

const OPENING = 6;
const LEADS_UP = wordsLike('hi hello hey and so also but ok okay just well first firstly or');
const WHICH = wordsLike('when which where why whose whereabouts');
const WHICH_IN_TURKISH = wordsLike('hangi nedir nelerdir nerede neden niye');
const WHETHER = wordsLike('is are does should shall will would do did');
const THING = wordsLike('there we i the it');
