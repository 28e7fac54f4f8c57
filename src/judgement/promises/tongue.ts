/**
 * What is asked of a language so that promises can be found in it; english.ts and turkish.ts answer.
 */
import type { Span, SpokenSentence } from './spoken-sentence.js';

/** One language's way of promising. */
export type Tongue = {
  /** Where she says that she will do something, or that the client will have it. */
  commitments(sentence: SpokenSentence): Span[];
  /** Whether the sentence denies it, doubts it, reports it of somebody else, or hangs it on a condition. */
  isTakenBack(sentence: SpokenSentence, commitment: Span): boolean;
  /** Days from the date said to the day promised: -1 for "before Friday"; null where the date is not the adverb of her verb. */
  daysFrom(sentence: SpokenSentence, date: Span, commitment: Span): number | null;
  /** Where the commitment's dates may stand, the likelier first; the first stretch that has some counts. */
  reaches(sentence: SpokenSentence, commitment: Span): Reach[];
};

/** A stretch of words to look for dates in: all of them, the first, or the last one. */
export type Reach = Span & { take: 'all' | 'first' | 'last' };
