/**
 * urgency: presses for delivery, start or answer (REDFLAGS.md): words of hurry, or a term of at most seven days.
 */
import { JOINED } from '../text/cut-words.js';
import { isNegated } from '../text/negated.js';
import type { Range, Reading } from '../text/reading.js';
import type { Case, Evidence } from './case.js';
import { datesWithinDays } from './near-dates.js';
import { isShort, LONGEST_DAYS } from './short-terms.js';
import { isCalm, isOver, isPressed, isPromised, isTheirOwn, stretchOf } from './who-is-pressed.js';

/** The evidence of pressure. */
export function urgency(c: Case): Evidence[] {
  const { reading } = c;
  const smallPrint = reading.all('small-print')[0];
  const end = smallPrint === undefined ? Number.POSITIVE_INFINITY : reading.sentenceOf(smallPrint.from).from;
  return [...hurries(reading), ...atOnce(reading), ...nearTimes(c), ...waiting(c)].filter(
    ({ from }) => from < end,
  );
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

/** "Needed yesterday" speaks of the past, and of now. */
const YESTERDAY = /^(?:yesterday|dun|dune)$/;

function isMeant(reading: Reading, hit: Range): boolean {
  const stretch = stretchOf(reading, hit);
  const sentence = reading.sentenceOf(hit.from);
  const isPast =
    (reading.has('past', stretch) ||
      reading.cut.words.slice(stretch.from, hit.from).includes('was') ||
      reading.has('over', sentence)) &&
    !reading.cut.words.slice(hit.from, hit.to).some((word) => YESTERDAY.test(word));
  return (
    !isPast &&
    !isPromised(reading, stretch, hit) &&
    !isNegated(reading, hit) &&
    !isSkill(reading, hit) &&
    !isOfAThing(reading, hit, stretch) &&
    !reading.has('no-rush', sentence)
  );
}

/** "Comfortable with tight deadlines": deadlines in general, not this one. */
function isSkill(reading: Reading, hit: Range): boolean {
  const isGeneral = /^(?:deadlines|schedules|turnarounds|timelines)$/.test(
    reading.cut.words[hit.to - 1] ?? '',
  );
  return (
    reading.touches('time-skill', hit) ||
    (isGeneral && reading.has('time-skill', reading.sentenceOf(hit.from)))
  );
}

const URGENT = /^(?:urgent|acil)$/;
/** What follows "urgent" where it is said of the job. */
const OF_THE_JOB =
  /^(?:and|but|so|because|as|please|pls|need|needs|job|work|project|order|task|request|requirement|help|assistance|basis|hire|hiring|to|for|now|we|i|can|if|since|here|bir|olarak|ise|is|cevap|donus|yardim|destek)$/;

/** "Urgent prescriptions", "acil müdahale": said of what their work is about. */
function isOfAThing(reading: Reading, hit: Range, stretch: Range): boolean {
  const { words, before } = reading.cut;
  const isAlone = hit.to - hit.from === 1 && URGENT.test(words[hit.from] ?? '');
  if (!isAlone || hit.to >= stretch.to || before[hit.to] !== JOINED) return false;
  const isWork =
    OF_THE_JOB.test(words[hit.to] ?? '') ||
    reading.all('deliverable', stretch).some(({ from }) => from === hit.to);
  return !isWork && !isPressed(reading, stretch, hit);
}

/** How near to a time or word of hurry stands what belongs to it, in words. */
const NEAR = 7;

/** "Start immediately", "hemen atar mısınız": at once, with a need or a request beside it. */
function atOnce(reading: Reading): Evidence[] {
  const said = reading.all('at-once').filter((hit) => {
    const stretch = stretchOf(reading, hit);
    const isAsked =
      isPressed(reading, stretch, hit) ||
      reading.all('doing', stretch).some((doing) => distance(doing, hit) <= NEAR);
    return isAsked && isMeant(reading, hit);
  });
  return stretches(reading, 'at-once', said);
}

/** Terms, days and events within the week. */
function nearTimes(c: Case): Evidence[] {
  const { reading } = c;
  const dates = datesWithinDays(reading, c.writtenAt, LONGEST_DAYS);
  const times = (ranges: readonly Range[]) => ranges.filter((range) => isOpen(reading, range));
  const terms = times([...reading.all('soon'), ...dates]);
  const days = times(reading.all('day'));
  return [
    ...stretches(
      reading,
      'term',
      terms.filter((range) => isTerm(c, range)),
    ),
    ...stretches(
      reading,
      'day',
      days.filter((range) => isPressed(reading, stretchOf(reading, range), range)),
    ),
    ...stretches(
      reading,
      'event',
      [...terms, ...days].filter((range) => isEvent(c, range)),
    ),
  ];
}

/** A short time at which something might be wanted. */
function isOpen(reading: Reading, range: Range): boolean {
  return isShort(reading, range) && !isCalm(reading, range, stretchOf(reading, range));
}

/** "By Friday", "within 48 hours": a term by its very words, unless it is the client's own. */
function isTerm({ reading, kind }: Case, range: Range): boolean {
  const stretch = stretchOf(reading, range);
  if (isPressed(reading, stretch, range)) return true;
  if (isTheirOwn(reading, stretch)) return false;
  if (isInHours(reading, range)) return reading.has('pressing', reading.sentenceOf(range.from));
  return kind === 'inquiry' || reading.has('deliverable', stretch);
}

/** Hours and minutes measure many things: films, walks, deliveries. */
function isInHours({ cut }: Reading, { from, to }: Range): boolean {
  return cut.words
    .slice(from, to)
    .some((word) => /^(?:h|hrs?|hours?|min|mins|minutes?|saat|dakika|dk)/.test(word));
}

/** "The printer closes at noon", "düğün cumartesi": an event of theirs, in a text that wants something. */
function isEvent({ reading, kind }: Case, time: Range): boolean {
  const stretch = stretchOf(reading, time);
  const isNamed = reading.all('event', stretch).some((event) => distance(event, time) <= NEAR);
  if (isOver(reading, stretch, time)) return false;
  if (!isNamed && !isSaidOfSomething(reading, time, stretch)) return false;
  return kind === 'inquiry' || isBesideRequest(reading, time, 'polite');
}

/** Turkish says "is" without a word. */
const TURKISH_DAY =
  /^(?:bu|yarin|bugun|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|\d+|iki|uc|dort|bes|alti|yedi)$/;

function isFiller(words: readonly string[], at: number, stretch: Range): boolean {
  return (
    at === stretch.to - 1 &&
    /^(?:insallah|var|artik|ya|yani|sonra|zaten|malum|sabahi|aksami)$/.test(words[at] ?? '')
  );
}

const NOT_AN_EVENT =
  /^(?:i|we|you|he|she|they|today|tomorrow|there|here|office|which|who|one|price|ben|biz|siz)$/;

/** "The submission is in six days", "mevlid bu pazar": said of a thing, and nothing else is said of it. */
function isSaidOfSomething({ cut: { words } }: Reading, time: Range, stretch: Range): boolean {
  const before = /^(?:on|in|at|only|just|this|due|set|for|early|late)$/.test(words[time.from - 1] ?? '')
    ? 2
    : 1;
  const is = time.from - before;
  if (is > stretch.from && /^(?:is|are)$/.test(words[is] ?? ''))
    return !NOT_AN_EVENT.test(words[is - 1] ?? '');
  const isBare =
    time.from - stretch.from <= 3 && (stretch.to === time.to || isFiller(words, time.to, stretch));
  return isBare && time.from > stretch.from && TURKISH_DAY.test(words[time.from] ?? '');
}

/** Somebody stands waiting, or what earns their money has stopped and they call for help. */
function waiting({ reading }: Case): Evidence[] {
  const waits = reading.all('is-waiting').filter((hit) => isMeant(reading, hit));
  return [
    ...stretches(reading, 'waiting', waits),
    ...stretches(
      reading,
      'outage',
      reading.all('outage').filter((hit) => isBesideRequest(reading, hit, 'plea')),
    ),
  ];
}

/** The sentence or one beside it asks for something. */
function isBesideRequest(reading: Reading, range: Range, tone: 'plea' | 'polite'): boolean {
  const beside = around(reading, range);
  return reading.has('pressing', beside) || reading.has(tone, beside);
}

function distance(one: Range, other: Range): number {
  return Math.max(0, one.from - other.to, other.from - one.to);
}

/** The sentence of a range with the one before and the one after. */
function around(reading: Reading, { from, to }: Range): Range {
  const { from: first, to: last } = reading.sentenceOf(from);
  return {
    from: reading.sentenceOf(Math.max(0, first - 1)).from,
    to: reading.sentenceOf(Math.max(to, last)).to,
  };
}
