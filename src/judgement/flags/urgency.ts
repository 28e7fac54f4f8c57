/**
 * urgency: presses for delivery, start or answer (REDFLAGS.md): words of pressure, or a term of at most seven days.
 */
import { isNegated } from '../text/negated.js';
import type { Found, Range, Reading } from '../text/reading.js';
import type { Case, Evidence } from './case.js';
import { datesWithinDays } from './near-dates.js';

const LONGEST_DAYS = 7;

/** The evidence of pressure. */
export function urgency(c: Case): Evidence[] {
  const { reading } = c;
  return [
    ...reading
      .all('urgency')
      .filter((hit) => !isNegated(reading, hit) && !isPast(reading, hit))
      .map((hit) => ({ from: hit.from, to: hit.to, rule: `phrase:${hit.phrase}` })),
    ...reading
      .all('soon')
      .filter((hit) => isTerm(reading, hit))
      .map((hit) => inClause(reading, hit, 'term')),
    ...reading
      .all('day')
      .filter((hit) => isNeededThen(reading, hit))
      .map((hit) => inClause(reading, hit, 'day')),
    ...(reading.has('outage') ? reading.all('plea').map((hit) => inClause(reading, hit, 'outage')) : []),
    ...datesWithinDays(reading, c.writtenAt, LONGEST_DAYS)
      .filter((range) => isTerm(reading, range))
      .map((range) => inClause(reading, range, 'date')),
  ];
}

function inClause(reading: Reading, range: Range, rule: string): Evidence {
  return { ...reading.clauseOf(range), rule };
}

/** Told of what was, or of what somebody said. */
function isPast(reading: Reading, hit: Range): boolean {
  return reading.has('past', reading.clauseOf(hit));
}

function isFree(reading: Reading, range: Range): boolean {
  const clause = reading.clauseOf(range);
  return (
    !reading.has('meeting', clause) &&
    !reading.has('own-act', clause) &&
    !isPast(reading, range) &&
    !reading.touches('habit', range) &&
    !reading.has('no-rush', reading.sentenceOf(range.from))
  );
}

/** "By Friday", "within 48 hours": a term by its very words, where something is needed or named. */
function isTerm(reading: Reading, range: Range): boolean {
  const sentence = reading.sentenceOf(range.from);
  const isAboutWork = reading.has('need', sentence) || reading.has('deliverable', sentence);
  return isAboutWork && isFree(reading, range) && isShort(reading, range);
}

/** "Today", "Friday": only where the same clause says that something is needed. */
function isNeededThen(reading: Reading, hit: Found): boolean {
  return reading.has('pressing', reading.clauseOf(hit)) && isFree(reading, hit) && !isTelling(reading, hit);
}

/** "Today I listened to your podcast": the day on which something happened to them. */
function isTelling({ cut }: Reading, { from, to }: Range): boolean {
  return /^(?:today|bugun)$/.test(cut.words[from] ?? '') && /^(?:i|we|ben|biz)$/.test(cut.words[to] ?? '');
}

/** A number of days is at most seven. */
function isShort({ cut }: Reading, { from, to }: Range): boolean {
  const words = cut.words.slice(from, to);
  const unit = words.some((word) => /^(?:gun|days?$|working|business)/.test(word));
  const numbers = words.map(Number).filter((number) => Number.isFinite(number));
  return !unit || numbers.every((number) => number <= LONGEST_DAYS);
}
