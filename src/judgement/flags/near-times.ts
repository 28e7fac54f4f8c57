/**
 * urgency, its times: a term, a day or an event within the week, where it presses the freelancer.
 */
import { JOINED } from '../text/cut-words.js';
import type { Range, Reading } from '../text/reading.js';
import { anyOf } from '../text/word-list.js';
import type { Case, Evidence } from './case.js';
import { datesWithinDays } from './near-dates.js';
import { isShort, LONGEST_DAYS } from './short-terms.js';
import {
  distance,
  isBesideRequest,
  isCalm,
  isOver,
  isPressed,
  isTheirOwn,
  NEAR,
  stretches,
  stretchOf,
} from './who-is-pressed.js';

/** Terms, days and events within the week. */
export function nearTimes(c: Case): Evidence[] {
  const { reading } = c;
  const dates = datesWithinDays(reading, c.writtenAt, LONGEST_DAYS);
  const times = (ranges: readonly Range[]) => ranges.filter((range) => isOpen(reading, range));
  const terms = times([...reading.all('soon'), ...dates]);
  const days = times(reading.all('day').filter((range) => !isInAName(reading, range)));
  return [
    ...stretches(
      reading,
      'term',
      terms.filter((range) => isTerm(c, range)),
    ),
    ...stretches(
      reading,
      'day',
      days.filter((range) => !isTold(reading, range) && isPressed(reading, stretchOf(reading, range), range)),
    ),
    ...stretches(
      reading,
      'event',
      [...terms, ...days].filter((range) => isEvent(c, range)),
    ),
    ...stretches(
      reading,
      'by-then',
      reading.all('by-then').filter((hit) => isAfterANearDay(reading, hit)),
    ),
  ];
}

/** "The sign writer comes on Wednesday. Can you draw it by then?": a term that points back to a near day. */
function isAfterANearDay(reading: Reading, then: Range): boolean {
  const here = reading.sentenceOf(then.from);
  const before = reading.sentenceOf(Math.max(0, here.from - 1));
  const told = { from: before.from, to: then.from };
  const isNear = [...reading.all('day', told), ...reading.all('soon', told)].some((time) =>
    isOpen(reading, time),
  );
  return isNear && isPressed(reading, stretchOf(reading, then), then);
}

/** "Friday Coffee", "Pazartesi Dergisi": the day is part of a name, written with capitals (in Turkish a compound in -i). */
function isInAName({ cut: { words, at, before, text } }: Reading, { from, to }: Range): boolean {
  const next = text.slice(at[to] ?? text.length, (at[to] ?? 0) + 2);
  return (
    to - from === 1 &&
    before[to] === JOINED &&
    /^\p{Lu}/u.test(text.slice(at[from] ?? 0, (at[from] ?? 0) + 1)) &&
    /^\p{Lu}\p{Ll}/u.test(next) &&
    !TIME_OF_DAY.test(words[to] ?? '') &&
    (!TURKISH_DAY.test(words[from] ?? '') || /[iu]$/.test(words[to] ?? ''))
  );
}
const TIME_OF_DAY = anyOf(`
  i im ill morning afternoon evening night noon midday please pls can could at by is the we gun~ sabah~ aksam~ ogle~
  gece~ saat lutfen acil~`);

/** A short time at which something might be wanted. */
function isOpen(reading: Reading, range: Range): boolean {
  return isShort(reading, range) && !isCalm(reading, range, stretchOf(reading, range));
}

/** "By Friday", "within 48 hours": a term by its very words, unless it is the client's own. */
function isTerm({ reading, kind }: Case, range: Range): boolean {
  const stretch = stretchOf(reading, range);
  if (isPressed(reading, stretch, range)) return true;
  if (reading.has('own-act', reading.sentenceOf(range.from))) return false;
  if (isTheirOwn(reading, stretch) || isDescribed(reading, stretch, range)) return false;
  if (isInHours(reading, range)) return isPressed(reading, reading.sentenceOf(range.from), range);
  return (kind === 'inquiry' && !isDuration(reading, range)) || reading.has('deliverable', stretch);
}

/** "Within a day", "iki gün içinde": how long something takes, where a day, or days that are left, would be a term. */
function isDuration({ cut }: Reading, { from, to }: Range): boolean {
  const words = cut.words.slice(from, to);
  const isLeft = words.some((word) => /^(?:kal.*|var|left|to|remaining|from)$/.test(word));
  return !isLeft && words.some((word) => /^(?:days?|weeks?|gun|hafta)$/.test(word));
}

/** "Bugün elimize ulaştı": what happened that day. */
const TOLD_AFTER = /^(?:ulasti|geldi|gecti|bitti|yatti|vardi|.{2,}(?<!kal|sikis|gecik)[dt][iu][mk])$/;
/** "The contract that I posted on Tuesday": who did something, and what. */
const TELLER = /^(?:i|we|you|he|she|they)$/;
const TOLD_BEFORE =
  /^(?:(?!need|want)\w{2,}ed|sent|wrote|spoke|met|got|gave|told|saw|said|put|left|bought|took)$/;

/** Told of what happened on that day. */
function isTold(reading: Reading, { from, to }: Range): boolean {
  const { words } = reading.cut;
  const clause = reading.clauseOf({ from, to });
  if (words.slice(to, Math.min(to + 4, clause.to)).some((word) => TOLD_AFTER.test(word))) return true;
  for (let i = Math.max(clause.from, from - 5); i + 1 < from; i += 1) {
    if (TELLER.test(words[i] ?? '') && TOLD_BEFORE.test(words[i + 1] ?? '')) return true;
  }
  return false;
}

/** "A box that appears when a pitch is empty within 7 days": how something works. */
function isDescribed({ cut }: Reading, { from }: Range, time: Range): boolean {
  return cut.words.slice(from, time.from).some((word) => /^(?:when|whenever|where|which|that)$/.test(word));
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
  const events = [...reading.all('event', stretch), ...theirMeetings(reading, stretch)];
  const isNamed = events.some((event) => distance(event, time) <= NEAR);
  if (isOver(reading, stretch, time)) return false;
  if (!isNamed && !isSaidOfSomething(reading, time, stretch)) return false;
  return kind === 'inquiry' || isBesideRequest(reading, time, 'polite');
}

/** A meeting of theirs with others waits for work that is wanted. */
function theirMeetings(reading: Reading, stretch: Range): readonly Range[] {
  return isBesideRequest(reading, stretch, 'plea') ? reading.all('their-meeting', stretch) : [];
}

/** Turkish says "is" without a word. */
const TURKISH_DAY =
  /^(?:bu|yarin|bugun|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|\d+|iki|uc|dort|bes|alti|yedi)$/;

function isFiller(words: readonly string[], at: number, stretch: Range): boolean {
  return (
    at === stretch.to - 1 &&
    /^(?:insallah|var|artik|ya|yani|sonra|zaten|malum|gunu|sabahi|aksami|\d+)$/.test(words[at] ?? '')
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
  if (/^(?:its|thats)$/.test(words[is] ?? '')) return true;
  if (is > stretch.from && /^(?:is|are)$/.test(words[is] ?? ''))
    return !NOT_AN_EVENT.test(words[is - 1] ?? '');
  const isBare =
    time.from - stretch.from <= 3 && (stretch.to === time.to || isFiller(words, time.to, stretch));
  return isBare && time.from > stretch.from && TURKISH_DAY.test(words[time.from] ?? '');
}
