/**
 * urgency: presses for delivery, start or answer (REDFLAGS.md): words of hurry, or a term of at most seven days.
 */
import { isNegated } from '../text/negated.js';
import type { Found, Range, Reading } from '../text/reading.js';
import type { Case, Evidence } from './case.js';
import { datesWithinDays } from './near-dates.js';
import { isCalm, isPressed, isTheirOwn, stretchOf } from './who-is-pressed.js';

const LONGEST_DAYS = 7;

/** The evidence of pressure. */
export function urgency(c: Case): Evidence[] {
  const { reading } = c;
  const dates = datesWithinDays(reading, c.writtenAt, LONGEST_DAYS);
  return [
    ...hurries(reading),
    ...stretches(reading, 'term', [...reading.all('soon'), ...dates].filter((range) => isTerm(reading, range))),
    ...stretches(reading, 'day', reading.all('day').filter((range) => isWantedThen(reading, range))),
    ...stretches(reading, 'event', reading.all('event').filter((event) => waitsForNobody(c, event))),
    ...stretches(reading, 'outage', reading.has('outage') ? reading.all('plea') : []),
  ];
}

function stretches(reading: Reading, rule: string, ranges: readonly Range[]): Evidence[] {
  return ranges.map((range) => ({ ...stretchOf(reading, range), rule }));
}

/** Words of hurry, about this job and from this client. */
function hurries(reading: Reading): Evidence[] {
  return reading
    .all('urgency')
    .filter((hit) => isMeant(reading, hit))
    .map((hit) => ({ from: hit.from, to: hit.to, rule: `phrase:${hit.phrase}` }));
}

function isMeant(reading: Reading, hit: Found): boolean {
  const stretch = stretchOf(reading, hit);
  const isPromise = reading.has('own-act', stretch) && !isPressed(reading, stretch, hit);
  return (
    !isPromise &&
    !isNegated(reading, hit) &&
    !reading.has('past', stretch) &&
    !reading.touches('time-skill', hit) &&
    !reading.has('no-rush', reading.sentenceOf(hit.from))
  );
}

/** "By Friday", "within 48 hours": a term by its very words, unless it is the client's own. */
function isTerm(reading: Reading, range: Range): boolean {
  const stretch = stretchOf(reading, range);
  if (!isShort(reading, range) || isCalm(reading, range, stretch)) return false;
  return isPressed(reading, stretch, range) || (!isTheirOwn(reading, stretch) && isAboutWork(reading, range));
}

function isAboutWork(reading: Reading, range: Range): boolean {
  const sentence = reading.sentenceOf(range.from);
  return (['deliverable', 'pressing', 'event'] as const).some((name) => reading.has(name, sentence));
}

/** "Today", "Friday": only where the same stretch says that something is needed then. */
function isWantedThen(reading: Reading, range: Range): boolean {
  const stretch = stretchOf(reading, range);
  return (
    isPressed(reading, stretch, range) && !isCalm(reading, range, stretch)
  );
}

/** How near to a time an event is named, in words. */
const NEAR = 7;

/** "The printer closes at noon", "düğün cumartesi": an event of theirs within the week, in a text that wants something. */
function waitsForNobody({ reading, kind }: Case, event: Found): boolean {
  const stretch = stretchOf(reading, event);
  const isNear = [...reading.all('soon', stretch), ...reading.all('day', stretch)].some(
    (time) =>
      Math.max(time.from - event.to, event.from - time.to) <= NEAR &&
      isShort(reading, time) &&
      !isCalm(reading, time, stretch),
  );
  return isNear && (kind === 'inquiry' || reading.has('pressing', around(reading, event)));
}

/** The sentence of a range with the one before and the one after. */
function around(reading: Reading, { from, to }: Range): Range {
  const { from: first, to: last } = reading.sentenceOf(from);
  return {
    from: reading.sentenceOf(Math.max(0, first - 1)).from,
    to: reading.sentenceOf(Math.max(to, last)).to,
  };
}

/** Numbers in words that are more than seven, as far as terms are written with them. */
const MANY = /^(?:eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety|sekiz|dokuz|yirmi|otuz|kirk|elli|altmis)$/;

/** A number of days is at most seven; "on beş" is fifteen. */
function isShort({ cut }: Reading, { from, to }: Range): boolean {
  const words = cut.words.slice(from, to);
  if (!words.some((word) => /^(?:gun|days?$|working|business|calendar)/.test(word))) return true;
  if (cut.words[from - 1] === 'on' && words.some((word) => word.startsWith('gun'))) return false;
  return words.every((word) => !MANY.test(word) && !(Number(word) > LONGEST_DAYS));
}
