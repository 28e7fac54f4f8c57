/**
 * Who is pressed by whom: the freelancer by a need or request of the client, or nobody by the client's own plans.
 *
 * Read in the stretch around a time or a word of hurry: its clause, cut also where a conjunction brings in a new subject.
 */
import { isNegated } from '../text/negated.js';
import type { Range, Reading } from '../text/reading.js';
import { anyOf } from '../text/word-list.js';
import type { Evidence } from './case.js';

/** Words that may begin a new stretch when a subject follows. */
const AND = /^(?:and|but|so|because|which|since|as|while|though|or)$/;
const SUBJECT =
  /^(?:i|im|ill|id|ive|we|weve|well|were|wed|you|youll|youre|they|theyll|he|she|it|its|now|then|my|our|please|pls|can|could)$/;
const BUT = /^(?:ama|fakat|ancak|cunku|yoksa)$/;

/** The clause around a range, cut where "and", "but", "because" bring in a new subject. */
export function stretchOf(reading: Reading, range: Range): Range {
  const clause = reading.clauseOf(range);
  const { words } = reading.cut;
  let { from, to } = range;
  while (from > clause.from && !beginsAnew(words, from)) from -= 1;
  while (to < clause.to && !beginsAnew(words, to)) to += 1;
  const isTimeAlone = to - from === range.to - range.from;
  return isTimeAlone ? reading.sentenceOf(range.from) : { from, to };
}

function beginsAnew(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return BUT.test(word) || (AND.test(word) && SUBJECT.test(words[at + 1] ?? ''));
}

/** Something in the stretch is needed or asked of the freelancer, nearer to the time than what the client does. */
export function isPressed(reading: Reading, stretch: Range, time: Range): boolean {
  const pressing: Range[] = reading
    .all('pressing', stretch)
    .filter((hit) => !isNegated(reading, hit) && !isOfOthers(reading, hit));
  if (isImperative(reading, stretch)) pressing.push({ from: stretch.from, to: stretch.from + 1 });
  const own = reading.all('own-act', stretch);
  // "Yarın imzalarız": the verb behind the time is theirs, whatever was asked before.
  if (own.some(({ from }) => from === time.to) && pressing.every(({ from }) => from < time.from))
    return false;
  return pressing.length > 0 && nearest(pressing, time) <= nearest(own, time);
}

/** People at large, whose needs press nobody: "patients need an appointment within 48 hours". */
const OTHERS = anyOf(`
  patients customers users people guests visitors members students readers parents children kids players buyers
  tenants employees candidates you`);

function isOfOthers({ cut: { words } }: Reading, { from }: Range): boolean {
  return (
    OTHERS.test(words[from - 1] ?? '') &&
    /^(?:needs?|must|required?|have|had|want|wants|has)$/.test(words[from] ?? '')
  );
}

/** "Send whatever you have", "just send": an order, at the beginning of its sentence. */
function isImperative(reading: Reading, { from: start }: Range): boolean {
  const isFirst = reading.sentenceOf(start).from === start;
  const from = /^(?:just|please|pls|so|ok|okay|then|and)$/.test(reading.cut.words[start] ?? '')
    ? start + 1
    : start;
  return (
    isFirst &&
    /^(?:send|get|give|fix|deliver|finish|reply|answer|call|ring|tell|confirm|make|do|drop)$/.test(
      reading.cut.words[from] ?? '',
    )
  );
}

/** How far the nearest is from the time, in words. */
function nearest(hits: readonly Range[], time: Range): number {
  return Math.min(...hits.map(({ from, to }) => Math.max(0, from - time.to, time.from - to)));
}

/** The client speaks of what they do, did or are: nothing is asked. */
export function isTheirOwn(reading: Reading, stretch: Range): boolean {
  return reading.has('own-act', stretch) || isSubjectTheirs(reading.cut.words, stretch);
}

const THEY = /^(?:i|im|ill|ive|we|weve|well|were|they|theyll|he|she|hell|shell)$/;
/** What stands between the subject and what it does. */
const BETWEEN = anyOf(`
  will would can could shall may am are is did do just also already then really still d ll now all both probably
  hopefully urgently desperately ideally kind of sort was have has had`);
const WANTS = anyOf(`
  need needs needed want wants require requires must gotta got hope hoping expect like love prefer appreciate wondering
  looking insist up on in running run desperate due behind late after seeking hiring pushed under short stuck supposed
  afraid facing aiming to a an the only no not know realise realize sorry apologise think guess our another one some
  less just two three`);
const DIGITS = /^\d+$/;

/** "We send it on Friday" is theirs; "we need it on Friday", "we have until Friday" is not. */
function isSubjectTheirs(words: readonly string[], { from, to }: Range): boolean {
  for (let i = from; i < to; i += 1) {
    if (THEY.test(words[i] ?? '')) return isOwnVerb(words, i, to);
  }
  return false;
}

function isOwnVerb(words: readonly string[], subject: number, to: number): boolean {
  let verb = subject + 1;
  if (isToHave(words, subject)) return true;
  while (verb < to && BETWEEN.test(words[verb] ?? '')) verb += 1;
  const said = words[verb] ?? '';
  return verb < to && !WANTS.test(said) && !DIGITS.test(said);
}

/** "I'll have the photos to you": a promise; "I'll have to" is none. */
function isToHave(words: readonly string[], subject: number): boolean {
  const have = /^(?:will|ll)$/.test(words[subject + 1] ?? '') ? subject + 2 : subject + 1;
  const isFuture = have === subject + 2 || /^(?:ill|well|theyll|hell|shell)$/.test(words[subject] ?? '');
  return isFuture && words[have] === 'have' && words[have + 1] !== 'to';
}

/** "I'll start immediately", "we can turn them round quickly": what they promise, before the word of hurry. */
export function isPromised(reading: Reading, stretch: Range, hit: Range): boolean {
  const { words } = reading.cut;
  for (let i = stretch.from; i < hit.from; i += 1) {
    const isModal =
      /^(?:ill|theyll|shell)$/.test(words[i] ?? '') ||
      (THEY.test(words[i] ?? '') && /^(?:will|can|ll)$/.test(words[i + 1] ?? ''));
    if (isModal && isOwnVerb(words, i, hit.from + 1)) return true;
  }
  return reading.has('own-act', stretch) && !isPressed(reading, stretch, hit);
}

/** Simple pasts that no ending tells. */
const PAST_VERB =
  /^(?:was|saw|went|came|gave|told|said|got|had|did|found|met|read|heard|bought|made|took|left|wrote|sent|began)$/;
const PAST_ENDING = /^(?:.{2,}[^e]ed|.{3,}[dt][iu](?:m|k|n|niz|ler|lar)?|.{3,}m[iu]s(?:t[iu].*)?)$/;
const NO_PAST =
  /^(?:need|simdi|kendi|haydi|hadi|yedi|indeed|embed|feed|speed|exceed|proceed|.*(?:adi|odi)|seti|.*(?:yati|leti|sati)|partisi|menu|alindi|cekildi)$/;

/** So far from a time, in a text without commas, the verb belongs to something else. */
const FAR = 8;

/** Told of what was: "on Tuesday my wife showed me your site". */
export function isOver({ cut: { words } }: Reading, { from, to }: Range, time: Range): boolean {
  let first = time.from;
  let last = time.to;
  while (first > Math.max(from, time.from - FAR) && !AND.test(words[first - 1] ?? '')) first -= 1;
  while (last < Math.min(to, time.to + FAR) && !AND.test(words[last] ?? '')) last += 1;
  return words.slice(first, last).some((_, i) => isPast(words, first + i));
}

/** "I've got an interview" and "sınavım var" are of now. */
function isPast(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (word === 'got' && /^(?:ive|weve|ve|have|has|theyve)$/.test(words[at - 1] ?? '')) return false;
  if (/^(?:var|yok)$/.test(words[at + 1] ?? '')) return false;
  return (PAST_VERB.test(word) || PAST_ENDING.test(word)) && !NO_PAST.test(word);
}

/** Nothing presses here: a meeting, a habit, a thing past, or expressly no rush. */
export function isCalm(reading: Reading, range: Range, stretch: Range): boolean {
  return (
    (reading.has('meeting', stretch) && !reading.has('their-meeting', stretch)) ||
    reading.has('past', stretch) ||
    reading.touches('habit', {
      from: Math.max(range.from - 1, reading.sentenceOf(range.from).from),
      to: Math.min(range.to + 2, reading.sentenceOf(range.from).to),
    }) ||
    reading.has('no-rush', reading.sentenceOf(range.from)) ||
    isNegated(reading, range)
  );
}

/** How near to a time or word of hurry stands what belongs to it, in words. */
export const NEAR = 7;

/** The stretches around ranges, as evidence. */
export function stretches(reading: Reading, rule: string, ranges: readonly Range[]): Evidence[] {
  return ranges.map((range) => ({ ...stretchOf(reading, range), rule }));
}

/** The sentence or one beside it asks for something. */
export function isBesideRequest(reading: Reading, range: Range, tone: 'plea' | 'polite'): boolean {
  const beside = around(reading, range);
  return reading.has('pressing', beside) || reading.has(tone, beside);
}

/** How many words lie between two ranges. */
export function distance(one: Range, other: Range): number {
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
