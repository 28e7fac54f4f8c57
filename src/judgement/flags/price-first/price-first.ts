/**
 * price-first: the first thing put to the freelancer is the price, before there is a brief (REDFLAGS.md).
 *
 * Where it stands and how much was told before it matter more than its wording.
 */
import type { Reading } from '../../text/reading.js';
import { countDetails } from '../brief-details.js';
import type { Case, Evidence } from '../case.js';
import type { Answers } from '../unanswered/unanswered.js';
import { isAskedSomethingBefore } from './asked-before.js';
import { priceAsks } from './price-asks.js';
import { skipsQuestions } from './skips-questions.js';

/** From so many details on there is a brief, and asking for the price is only natural. */
const A_BRIEF = 3;

/** After so many words something was told, even if it was not understood what. */
const A_LONG_STORY = 150;

/** The evidence, if any: in a thread only where the price is asked for over the freelancer's questions. */
export function priceFirst(c: Case, answers: Answers): Evidence[] {
  const [ask] = priceAsks(c.reading);
  if (ask === undefined || ask.from > A_LONG_STORY || isAskedSomethingBefore(c.reading, ask)) return [];
  if (hasBrief(c.reading, ask)) return [];
  if (c.kind === 'reply' && !skipsQuestions(c, answers, ask)) return [];
  return [{ ...c.reading.clauseOf(ask), rule: ask.rule }];
}

function hasBrief(reading: Reading, ask: Evidence): boolean {
  const { to } = reading.sentenceOf(ask.from);
  // What the price is of ("a day's rate", "per week") says nothing of how much is wanted.
  const unit = { from: Math.max(0, ask.from - 1), to: Math.min(to, ask.to + 2) };
  const units = reading.has('quantity', unit) ? 1 : 0;
  return countDetails(reading, { from: 0, to }) - units >= A_BRIEF;
}
