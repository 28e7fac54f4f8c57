/**
 * price-first: the first thing put to the freelancer is the price, before there is a brief (REDFLAGS.md).
 *
 * Where it stands and how much was told before it matter more than its wording.
 */
import type { Found, Range, Reading, Sentence } from '../text/reading.js';
import { countDetails } from './brief-details.js';
import type { Case, Evidence } from './case.js';
import type { Answers } from './unanswered/unanswered.js';

/** From so many details on there is a brief, and asking for the price is only natural. */
const A_BRIEF = 3;

/** The evidence, if any: in a thread only where the price is asked for over all the freelancer's questions. */
export function priceFirst({ kind, reading, prior }: Case, { asked, open }: Answers): Evidence[] {
  if (kind === 'reply' && (asked.length === 0 || open.length < asked.length || prior?.has('money-talk')))
    return [];
  const ask = firstPriceAsk(reading);
  if (ask === null || isAskedSomethingBefore(reading, ask)) return [];
  const sentence = reading.sentenceOf(ask.from);
  if (countDetails(reading, { from: 0, to: sentence.to }) >= A_BRIEF) return [];
  return [{ ...reading.clauseOf(ask), rule: ask.rule }];
}

/** The first place where the freelancer's price is asked for. */
function firstPriceAsk(reading: Reading): Evidence | null {
  const asks: Evidence[] = [
    ...reading.all('price-first').map((hit) => ({ ...rangeOf(hit), rule: `phrase:${hit.phrase}` })),
    ...reading.sentences
      .filter((sentence) => isRequest(reading, sentence))
      .flatMap((sentence) => priceWords(reading, sentence)),
  ];
  return asks.filter((ask) => isTheirPrice(reading, ask)).sort((a, b) => a.from - b.from)[0] ?? null;
}

function rangeOf({ from, to }: Found): Range {
  return { from, to };
}

function isRequest(reading: Reading, sentence: Sentence): boolean {
  return sentence.isQuestion || reading.has('request', sentence);
}

function priceWords(reading: Reading, sentence: Sentence): Evidence[] {
  return reading
    .all('price-word', sentence)
    .map((hit) => ({ ...rangeOf(hit), rule: 'price-word-in-request' }));
}

/** Not the price of something else, nor one that is only spoken of. */
function isTheirPrice(reading: Reading, ask: Range): boolean {
  return !reading.has('other-price', reading.sentenceOf(ask.from));
}

/** A question about something else came first; what only opens a conversation doesn't count. */
function isAskedSomethingBefore(reading: Reading, ask: Range): boolean {
  const clause = reading.clauseOf(ask);
  const sentence = reading.sentenceOf(ask.from);
  const isOpening = ({ from }: Range) => reading.touches('courtesy', { from, to: from + 1 });
  return (
    reading.all('ask').some((hit) => hit.from < clause.from && !isOpening(hit)) ||
    reading.all('request').some((hit) => hit.from < sentence.from && !isOpening(hit))
  );
}
