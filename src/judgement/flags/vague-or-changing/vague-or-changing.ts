/**
 * vague-or-changing: it can't be told what they want, or it changes (REDFLAGS.md).
 *
 * Each way of being vague has its rule; nearly all of them hold only where little else is said, a change only in a thread.
 */
import { isNegated } from '../../text/negated.js';
import { countDetails, whole } from '../brief-details.js';
import type { Case, Evidence } from '../case.js';
import { changed } from './changed.js';
import { notKnowing } from './not-knowing.js';
import { nothingNamed } from './nothing-named.js';
import { handsOver, scopeWithheld } from './nothing-told.js';
import { openChoice } from './open-choice.js';
import { tasteOnly } from './taste-only.js';

/** With so many details, asking for advice is asking an expert. */
const A_GOAL = 2;

/** Beside so many, "surprise us with the cover" leaves one thing open. */
const A_FULL_BRIEF = 4;

/** So many words tell one thing more, even where our words for it are missing. */
const LONG = 60;

/** The evidence of vagueness, or of change. */
export function vagueOrChanging(c: Case): Evidence[] {
  const { reading } = c;
  const details = countDetails(reading, whole(reading), 'when') + Math.floor(reading.cut.words.length / LONG);
  if (details >= A_GOAL && reading.has('advice')) return changed(c);
  const isFull = c.kind === 'inquiry' && details >= A_FULL_BRIEF;
  const said = (isFull ? [] : reading.all('vague-or-changing'))
    .filter((hit) => !isNegated(reading, hit))
    .map((hit) => ({ ...reading.clauseOf(hit), rule: `phrase:${hit.phrase}` }));
  return [
    ...said,
    ...[notKnowing, nothingNamed, scopeWithheld, handsOver, tasteOnly, openChoice].flatMap((rule) =>
      rule(c, details),
    ),
    ...changed(c),
  ];
}
