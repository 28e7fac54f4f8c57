/**
 * What a stretch of the new text gives, by its words: a number, a time, a colour, a yes or no, a place, a person.
 */
import { CLAUSE } from '../../text/cut-words.js';
import type { Range, Reading } from '../../text/reading.js';
import { anyOf } from '../../text/word-list.js';
import { isAmount, isDate, isMeasured } from './numbers.js';
import {
  BEFORE_PLACE,
  COLOUR,
  DAY,
  EITHER,
  FORMAT,
  LANGUAGE,
  PERSON,
  PLACE,
  SHORT_YES_NO,
  SIZE,
  SPAN,
  TIME,
  YES_NO,
} from './value-words.js';

/** What kind of thing a word may give. */
export type Value =
  | 'number'
  | 'time'
  | 'size'
  | 'colour'
  | 'language'
  | 'format'
  | 'yes-no'
  | 'person'
  | 'place'
  | 'link'
  | 'either';

/** A word that gives something, and where it stands. */
export type Given = { value: Value; at: number };

/** A day, a month, a season, or a word for one. */
export function isDayWord(word: string): boolean {
  return DAY.test(word) || (TIME.test(word) && !SPAN.test(word));
}

/** Words that give something wherever they stand. */
const WORDS: readonly (readonly [Value, RegExp])[] = [
  ['time', TIME],
  ['size', SIZE],
  ['colour', COLOUR],
  ['language', LANGUAGE],
  ['format', FORMAT],
  ['yes-no', YES_NO],
  ['person', PERSON],
  ['place', PLACE],
  ['either', EITHER],
];

/** What gives something by what stands around it. */
const PLACES: readonly (readonly [Value, (reading: Reading, at: number, clause: Range) => boolean])[] = [
  ['yes-no', isShortYes],
  ['size', isMeasured],
  ['time', isDate],
  ['either', isLettered],
  ['link', isLink],
  ['place', (reading, at, clause) => isPlace(reading, at, clause)],
  ['person', (reading, at, clause) => isCalled(reading, at, clause) && !isBehindPlace(reading, at)],
];

/** What the words of a clause give, in order. */
export function givenIn(reading: Reading, clause: Range, isTurkish: boolean): Given[] {
  const given: Given[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    if (isAmount(reading, at, isTurkish)) given.push({ value: 'number', at });
    for (const [value, test] of PLACES) if (test(reading, at, clause)) given.push({ value, at });
    if (!isWeWould(reading, at)) given.push(...givenBy(reading.cut.words[at] ?? '', at));
  }
  return given;
}

function givenBy(word: string, at: number): Given[] {
  return WORDS.filter(([, test]) => test.test(word)).map(([value]) => ({ value, at }));
}

/** "We'd" is no Wednesday. */
function isWeWould({ cut: { words, at, end } }: Reading, i: number): boolean {
  return words[i] === 'wed' && (end[i] ?? 0) - (at[i] ?? 0) > 3;
}

/** "None yet", "we do", "var"; "no" also at the beginning: "No, thanks to the rain". */
function isShortYes({ cut: { words, before } }: Reading, at: number, { from, to }: Range): boolean {
  const word = words[at] ?? '';
  if (/^(?:half|most|some|all|part)$/.test(word) && words[at + 1] === 'of') return true;
  if (!SHORT_YES_NO.test(word) || (word === 'no' && at > from && at + 1 < to)) return false;
  const most = /^(?:var|yok|is|are|do|will|can)$/.test(word) ? 2 : 3;
  if (to - from <= most) return true;
  const isFirst = most === 3 && at === from && (before[at + 1] ?? 1) > 0;
  return isFirst || (word === 'yet' && /^(?:not|no)$/.test(words[at - 1] ?? ''));
}

/** A name that stands for a place, or a short clause that begins with where. */
function isPlace(reading: Reading, at: number, clause: Range): boolean {
  if (isLocative(reading, at)) return true;
  if (isCalled(reading, at, clause))
    return at === clause.from || isBehindPlace(reading, at) || isOnly(reading.cut.words[at - 1]);
  const isShort = clause.to - clause.from <= 8;
  return at === clause.from && isShort && BEFORE_PLACE.test(reading.cut.words[at] ?? '');
}

function isOnly(word = ''): boolean {
  return /^(?:only|just|mostly|mainly|sadece|yalnizca)$/.test(word);
}

/** "Nişantaşı'nda": a name with the ending of a place, unless it is a month. */
function isLocative({ cut: { words, text, at, end } }: Reading, i: number): boolean {
  const written = text.slice(at[i], Math.min(end[i] ?? 0, (at[i] ?? 0) + 40));
  return /^\p{Lu}.*['’]n?[dt][ae](?:y[iı][mz]|dir)?$/u.test(written) && !TIME.test(words[i] ?? '');
}

/** A name inside a clause, or a clause that is one. */
function isCalled(reading: Reading, at: number, { from, to }: Range): boolean {
  return (at > from || isAllCapital(reading, from, to)) && isName(reading, at);
}

/** "version B", "B seçeneği". */
function isLettered({ cut: { words, text, at } }: Reading, i: number): boolean {
  if (!/^[a-d1-4]$/.test(words[i] ?? '')) return false;
  if (/^(?:version|option|variant|versiyon|secenek|alternatif|number|no)$/.test(words[i - 1] ?? ''))
    return true;
  return /[B-D]/.test(text[at[i] ?? 0] ?? '') || /^(?:secene|versiyon|alternatif)/.test(words[i + 1] ?? '');
}

/** "Beykoz Korusu": a clause of capitals alone that does not begin a sentence. */
function isAllCapital({ cut: { text, at, before } }: Reading, from: number, to: number): boolean {
  if (to - from > 3 || before[from] !== CLAUSE) return false;
  for (let i = from; i < to; i += 1) if (!/\p{Lu}/u.test(text[at[i] ?? 0] ?? '')) return false;
  return true;
}

/** A capital inside a sentence. */
function isName({ cut: { text, at, before, words } }: Reading, i: number): boolean {
  if ((before[i] ?? 0) > CLAUSE || /^i(?:m|d|ll|ve)?$/.test(words[i] ?? '')) return false;
  return (
    /\p{Lu}/u.test(text[at[i] ?? 0] ?? '') &&
    ![TIME, LANGUAGE, FORMAT].some((test) => test.test(words[i] ?? ''))
  );
}

/** "in Giffnock", "Şişli'de". */
function isBehindPlace({ cut: { words } }: Reading, i: number): boolean {
  return (
    /^(?:in|at|near|on|outside|behind|opposite|the)$/.test(words[i - 1] ?? '') ||
    /(?:da|de|ta|te)$/.test(words[i] ?? '')
  );
}

function isLink({ cut: { words, text, at, end } }: Reading, i: number): boolean {
  if (/^(?:https?|www)$/.test(words[i] ?? '')) return true;
  const next = text[end[i] ?? 0];
  return (
    (next === '@' || next === '/') &&
    /\w/.test(text[(end[i] ?? 0) + 1] ?? '') &&
    (end[i] ?? 0) > (at[i] ?? 0) + 1
  );
}

const TURKISH_WORD = anyOf(`
  ve bir bi icin cok bu su var yok ama daha sonra gibi olarak merhaba selam slm mrb hanim bey hocam ile evet hayir biz
  siz sizin tesekkur~`);
const TURKISH_ENDING =
  /^[a-z]+(?:iyor|iyoruz|iyorum|acak|ecek|larimiz|lerimiz|miz|imiz|siniz|lari|leri|lik)$/;

/** Whether a text is Turkish, as far as its numbers go: one word in eight is enough. */
export function isTurkishText({ cut: { words } }: Reading): boolean {
  let count = 0;
  for (const word of words) if (TURKISH_WORD.test(word) || TURKISH_ENDING.test(word)) count += 1;
  return count * 8 >= words.length && count > 0;
}
