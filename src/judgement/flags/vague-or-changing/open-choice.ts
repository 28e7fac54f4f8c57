/**
 * Deliverables that exclude each other are left open (REDFLAGS.md, vague-or-changing c): "a site or an app or maybe a video".
 */
import { isNumber } from '../../phrases/word-class.js';
import type { Found, Range, Reading, Sentence } from '../../text/reading.js';
import type { Case, Evidence } from '../case.js';
import { gapBetween } from './near.js';

/** From so many details on, an "or" is a choice inside a brief. */
const MOST_DETAILS = 3;
/** What the length of a text was counted for: it tells nothing where three things stand side by side. */
const LONG = 60;
/** How near an "or" stands to what it ties. */
const NEAR = 6;
/** How near two "maybe" stand to each other. */
const APART = 10;

/** The evidence of an open choice. */
export function openChoice({ reading }: Case, details: number): Evidence[] {
  const length = Math.floor(reading.cut.words.length / LONG);
  if (details - length > MOST_DETAILS + 2) return [];
  const strung = reading.sentences.filter((sentence) => isStrung(reading, sentence));
  if (strung.length > 0) return strung.map(({ from, to }) => ({ from, to, rule: 'open-choice' }));
  if (details > MOST_DETAILS) return [];
  const choices = reading.sentences
    .filter(
      (sentence) =>
        tiesTwoThings(reading, sentence) ||
        isMaybeMaybe(reading, sentence) ||
        isThisOrThat(reading, sentence),
    )
    .map(({ from, to }) => ({ from, to, rule: 'open-choice' }));
  return [...choices, ...goesOn(reading), ...thrownIn(reading)];
}

/** "Hats? hoodies? stickers?": thrown in one by one. */
function thrownIn({ sentences }: Reading): Evidence[] {
  const isOne = (at: number) => {
    const one = sentences[at];
    return one?.isQuestion === true && one.to - one.from <= 3;
  };
  return sentences.flatMap((first, i) => {
    const third = sentences[i + 2];
    const isRow = third !== undefined && isOne(i) && isOne(i + 1) && isOne(i + 2);
    return isRow ? [{ from: first.from, to: third.to, rule: 'open-choice' }] : [];
  });
}

/** Begins a sentence that is one alternative more. */
const OR_ELSE = /^(?:or|maybe|perhaps|possibly|belki|yahut|yoksa|ya)$/;

/** "A book. Or possibly an exhibition. Or podcasts.", "Maybe animation. Maybe nothing." */
function goesOn(reading: Reading): Evidence[] {
  const more = reading.sentences.filter(
    ({ from, to }) => to - from <= 2 * SHORT && OR_ELSE.test(reading.cut.words[from] ?? ''),
  );
  return more.flatMap((one, i) => {
    const next = more[i + 1];
    return next === undefined || next.from - one.to > SHORT
      ? []
      : [{ from: one.from, to: next.to, rule: 'open-choice' }];
  });
}

/** Words of a sentence that only adds an alternative. */
const SHORT = 12;

/** Two different things to be made, an "or" between them, and a word that leaves it open. */
function tiesTwoThings(reading: Reading, sentence: Sentence): boolean {
  if (!leavesOpen(reading, sentence)) return false;
  const things = reading.all('deliverable', sentence);
  return reading.all('or', sentence).some(
    (or) =>
      !isOfAmount(reading, or) &&
      !isAndMaybe(reading, or) &&
      areTied(
        reading,
        things.filter((thing) => gapBetween(thing, or) <= NEAR),
        or,
      ),
  );
}

function leavesOpen(reading: Reading, sentence: Sentence): boolean {
  return reading.has('open-choice', sentence) || reading.has('unsure', sentence);
}

/** "A book, or an exhibition perhaps, or a film": three things or more. */
function isStrung(reading: Reading, sentence: Sentence): boolean {
  const words = reading.cut.words.slice(sentence.from, sentence.to);
  const ties = words.filter((word) => /^(?:or|yoksa|belki|veya|m[iu])$/.test(word)).length;
  const things = new Set(reading.all('deliverable', sentence).map(({ from }) => reading.cut.words[from]));
  return ties > 1 && things.size > 2 && leavesOpen(reading, sentence);
}

/** "Instagram için mi olur site için mi bilmiyorum": whatever is named, it is left open; "3 mü 5 mi" is an amount. */
function isThisOrThat(reading: Reading, sentence: Sentence): boolean {
  const words = reading.cut.words.slice(sentence.from, sentence.to);
  return (
    words.filter((word) => /^m[iu]$/.test(word)).length > 1 &&
    reading.has('unsure', sentence) &&
    !words.some((word) => isNumber(word) || word === 'siz')
  );
}

function areTied({ cut }: Reading, things: readonly Found[], or: Range): boolean {
  const word = ({ from }: Range) => cut.words[from];
  const before = things.filter(({ to }) => to <= or.from);
  const after = things.filter(({ from }) => from >= or.to);
  return before.some((one) => after.some((other) => word(one) !== word(other)));
}

/** "Could be a memoir, could be a novel": said twice, it is left open. */
function isMaybeMaybe(reading: Reading, sentence: Sentence): boolean {
  const maybes = reading
    .all('maybe', sentence)
    .filter((hit) => !isOfAmount(reading, hit) && !isBetter(reading, hit));
  return maybes.some((hit, i) => {
    const next = maybes[i + 1];
    return next !== undefined && next.from >= hit.to && gapBetween(hit, next) <= APART;
  });
}

/** "A logo and maybe a card": both. */
function isAndMaybe({ cut }: Reading, { from }: Range): boolean {
  return /^(?:and|ve)$/.test(cut.words[from - 1] ?? '');
}

/** "The first sentence could be stronger": a wish for the same thing. */
function isBetter({ cut }: Reading, { to }: Range): boolean {
  return /^(?:more|less|better|\w{3,}er)$/.test(cut.words[to] ?? '');
}

/** "Maybe 3 pages, possibly by Friday": how much or when is no other thing. */
function isOfAmount(reading: Reading, { to }: Range): boolean {
  const next = { from: to, to: Math.min(to + 3, reading.cut.words.length) };
  return /^\d/.test(reading.cut.words[to] ?? '') || reading.has('day', next) || reading.has('when', next);
}
