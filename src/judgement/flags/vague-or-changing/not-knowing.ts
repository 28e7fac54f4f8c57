/**
 * Says that they do not know what they want (REDFLAGS.md, vague-or-changing a): a word of not knowing beside what is not known.
 *
 * Not to know what one wants is the flag itself; what the thing is to be like may stay open in a defined brief.
 */
import type { Range, Reading, Sentence } from '../../text/reading.js';
import type { Case, Evidence } from '../case.js';
import { isOfOthers, pairs, spanOf } from './near.js';

/** Most details beside which each still tells something. */
const MOST = { wanted: 5, thing: 2, open: 2, bare: 1 };

/** Words that may stand between not knowing and what is not known. */
const NEAR = 6;

/** Behind a bare "not sure", the clause has ended or says no more than this. */
const NO_MORE = /^(?:yet|really|honestly|exactly|sorry|tbh|lol|haha|myself|ourselves|which)$/;

/** The evidence of not knowing. */
export function notKnowing({ reading, kind }: Case, details: number): Evidence[] {
  const most = kind === 'reply' ? { ...MOST, open: 1, bare: -1 } : MOST;
  return reading.sentences.flatMap((sentence) => {
    const found: Evidence[] = [];
    if (details <= most.open)
      found.push(
        ...reading.all('all-open', sentence).map((hit) => ({ ...reading.clauseOf(hit), rule: 'all-open' })),
      );
    if (!reading.has('unsure', sentence) || reading.has('sure', sentence)) return found;
    if (details <= most.wanted) found.push(...unknown(reading, sentence, 'what-wanted'));
    if (details <= most.thing) found.push(...unknown(reading, sentence, 'what-it-is'));
    if (details <= most.bare) found.push(...bare(reading, sentence));
    return found;
  });
}

function unknown(reading: Reading, range: Sentence, what: 'what-wanted' | 'what-it-is'): Evidence[] {
  return pairs(reading, ['unsure', what], { range, most: NEAR })
    .filter(([unsure, object]) => !isOfOthers(reading, unsure) && !isTheirs(reading, object))
    .map(([unsure, object]) => ({
      ...reading.clauseOf(spanOf(unsure, object)),
      rule: `not-knowing-${what}`,
    }));
}

/** What the freelancer is to say, or any good brief leaves open. */
function isTheirs(reading: Reading, object: Range): boolean {
  return reading.touches('not-theirs', object);
}

function bare(reading: Reading, sentence: Sentence): Evidence[] {
  if (sentence.isQuestion || reading.has('not-theirs', sentence)) return [];
  return reading
    .all('unsure', sentence)
    .filter((hit) => !isOfOthers(reading, hit) && !isThird(reading, hit) && isLast(reading, hit))
    .map((hit) => ({ ...reading.clauseOf(hit), rule: 'not-knowing' }));
}

/** "My husband who doesn't know yet": somebody else, and of something else. */
function isThird({ cut: { words } }: Reading, { from }: Range): boolean {
  return /^(?:doesnt|he|she|who)$/.test(words[from] ?? '') || /^(?:he|she|who)$/.test(words[from - 1] ?? '');
}

function isLast(reading: Reading, hit: Range): boolean {
  const clause = reading.clauseOf(hit);
  const { words } = reading.cut;
  // "Don't really know what yet"
  const next = words[hit.to] === 'what' ? hit.to + 1 : hit.to;
  return next >= clause.to || NO_MORE.test(words[next] ?? '');
}
