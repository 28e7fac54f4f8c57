/**
 * price-first: the first thing put to the freelancer is the price, before there is a brief (REDFLAGS.md).
 *
 * Where it stands and how much was told before it matter more than its wording.
 */
import type { Case, Evidence } from '../case.js';
import type { Answers } from '../unanswered/unanswered.js';
import { isAskedSomethingBefore } from './asked-before.js';
import { hasBrief } from './has-brief.js';
import { priceAsks } from './price-asks.js';
import { skipsQuestions } from './skips-questions.js';

/** After so many words something was told, even if it was not understood what. */
const A_LONG_STORY = 200;

/** The evidence, if any: in a thread only where the price is asked for over the freelancer's questions. */
export function priceFirst(c: Case, answers: Answers): Evidence[] {
  const [ask] = priceAsks(c.reading);
  if (ask === undefined || ask.from > A_LONG_STORY || isAskedSomethingBefore(c.reading, ask)) return [];
  if (hasBrief(c.reading, ask)) return [];
  if (c.kind === 'reply' && !skipsQuestions(c, answers, ask)) return [];
  return [{ ...c.reading.clauseOf(ask), rule: ask.rule }];
}
