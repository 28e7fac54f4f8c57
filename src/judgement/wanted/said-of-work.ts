/**
 * What is said of work in a sentence: two signs near each other, and who is to do what.
 */
import type { Sign } from '../signs/signs.js';
import type { Found, Range, Reading } from '../text/reading.js';

/** Whether two signs stand in one sentence, at most so many words between them. */
export function isNear(text: Reading, one: Sign, other: Sign, most: number, range?: Range): boolean {
  return text.all(one, range).some((hit) => text.has(other, around(text, hit, most)));
}

/** So many words on either side, within the sentence. */
function around(text: Reading, { from, to }: Range, most: number): Range {
  const sentence = text.sentenceOf(from);
  return { from: Math.max(sentence.from, from - most), to: Math.min(sentence.to, to + most) };
}

/** "looking for a designer"; what everybody wants only right before somebody: "I want an engineer". */
export function seeksSomebody(text: Reading, range?: Range): boolean {
  return (
    isNear(text, 'work/seek', 'work/worker', 6, range) || isNear(text, 'work/want', 'work/worker', 2, range)
  );
}

const DOER = new Set('you u someone somebody anyone anybody who person freelancer designer'.split(' '));
const MAY = new Set(
  'can could would will do does able need needs want wants like love help looking willing interested hoping wondering if wld cud pls please'.split(
    ' ',
  ),
);

/** "could you please draw", "someone who can fix", "I'd like you to write". */
export function asksYouToMake(text: Reading): boolean {
  return text.all('work/make').some((hit) => isAskedOfYou(text, hit) && !isKnownThere(text, hit));
}

function isAskedOfYou({ cut: { words } }: Reading, { from }: Found): boolean {
  const doer = words.slice(Math.max(0, from - 6), from).findLastIndex((word) => DOER.has(word));
  if (doer < 0) return false;
  const at = Math.max(0, from - 6) + doer;
  return words.slice(Math.max(0, at - 4), from).some((word) => MAY.has(word));
}

/** "set up the training room": of a known thing, and none that is commissioned. */
function isKnownThere(text: Reading, hit: Found): boolean {
  return KNOWN.has(text.cut.words[hit.to] ?? '') && !text.has('work/thing', around(text, hit, 8));
}

/** "we want to redesign our shop", "looking to build an app". */
export function wantsToMake(text: Reading): boolean {
  return text.all('work/make').some((hit) => isWished(text, hit));
}

function isWished(text: Reading, { from, to }: Found): boolean {
  const before = { from: Math.max(text.sentenceOf(from).from, from - 4), to: from };
  return (
    text.cut.words[from - 1] === 'to' &&
    /^(?:a|an|our|my|some|#)$/.test(text.cut.words[to] ?? '') &&
    text.has('work/wish', before)
  );
}

/** "Design a logo for …", as posts begin. */
export function ordersToMake(text: Reading): boolean {
  return text.all('work/make').some((hit) => isOrdered(text, hit));
}

function isOrdered(text: Reading, { from, to }: Found): boolean {
  return (
    text.sentenceOf(from).from === from && /^(?:a|an|#|\d+|my|our|some|me|us)$/.test(text.cut.words[to] ?? '')
  );
}

/** Turkish verbs that end like a causative and are none, or none of work: "iletmek", "bildirmek". */
const NO_CAUSATIVE = new Set(
  (
    'et git at sat kat tut it bit yarat belirt ilet bildir hatirlat anlat getir ogret tanit artir arttir gelistir degistir yukselt ' +
    'gotur unut goster yonelt'
  ).split(' '),
);

/** "kitabımı resimletmek istiyorum": a causative of whatever verb, wished. */
export function isWishedDoneByOthers(text: Reading): boolean {
  return text.all('work/wish').some(({ from }) => isCausative(text.cut.words[from - 1] ?? ''));
}

function isCausative(word: string): boolean {
  const stem = /^([a-z]{2,30}?(?:t|tir|dir|tur|dur))m[ae]k$/.exec(word)?.[1];
  return stem !== undefined && !NO_CAUSATIVE.has(stem);
}

/** Who wants a thing names it within so many words. */
const SOON = 60;

/** Whether a thing is named early that is not hers already, as "your website" is. */
export function namesAThingSoon(text: Reading): boolean {
  return text
    .all('work/thing', { from: 0, to: Math.min(SOON, text.cut.words.length) })
    .some((hit) => !isYours(text, hit));
}

function isYours({ cut: { words } }: Reading, { from }: Found): boolean {
  return words.slice(Math.max(0, from - 2), from).some((word) => word === 'your' || word === 'ur');
}

/** Any of these asks or wishes something. */
const ASKING: readonly Sign[] = [
  'work/wish',
  'work/charge',
  'work/capacity',
  'work/you-to',
  'work/pays',
  'work/would-you',
  'work/touch',
  'work/to-be-made',
  'work/causative',
  'work/seek',
];

/** Whether anything is asked or wished. */
export function asksAtAll(text: Reading): boolean {
  return text.sentences.some(({ isQuestion }) => isQuestion) || ASKING.some((sign) => text.has(sign));
}

/** What is spoken of as known is a colleague's: "the report", "that deck". */
const KNOWN = new Set(['the', 'that', 'this', 'these', 'those', 'your', 'his', 'her', 'their']);

/** Whether a thing that is not spoken of as known stands near a wish. */
export function speaksOf(text: Reading, thing: Sign, how: Sign): boolean {
  return text
    .all(thing)
    .some((hit) => !KNOWN.has(text.cut.words[hit.from - 1] ?? '') && text.has(how, around(text, hit, 8)));
}
