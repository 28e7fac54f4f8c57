/**
 * English: whether a noun of price is asked for ("your rates", "a quote"). What asks stands before it; a fragment asks alone.
 */
import type { Found, Reading } from '../../text/reading.js';
import { wordsAfter, wordsBefore, wordsLike } from './around.js';
import { isFramed } from './english-frames.js';
import { isOfOthers } from './english-people.js';

/** How far before a noun of price that which asks for it may stand, in words. */
const REACH = 10;

/** Whether a noun of price is asked for. */
export function asksWithNoun(reading: Reading, hit: Found): boolean {
  if (isFragment(reading, hit)) return true;
  const before = wordsBefore(reading, hit, REACH);
  if (isOfOthers(before) || isLedAway(before)) return false;
  const { isQuestion } = reading.sentenceOf(hit.from);
  return asksWhat(before, isQuestion) || isFramed(before, isQuestion) || (isQuestion && asksWhether(before));
}

/** "At a good price", "within the rate": how, and not what; but "supply us with a quote". */
function isLedAway(before: readonly string[]): boolean {
  const at = before.findLastIndex((word) => LEADS_AWAY.has(word));
  if (at < 0 || before.length - at > NEAR) return false;
  const isGivenWith = before.slice(Math.max(0, at - 2), at).some((word) => GIVES_WITH.has(word));
  return !(before[at] === 'with' && isGivenWith);
}

const LEADS_AWAY = wordsLike('at with within under by than per through');
const GIVES_WITH = wordsLike('supply provide furnish revert reply respond back');
const NEAR = 4;

/** "What is your rate", "how are your prices", "what the cost is"; not "what I need", "how about". */
function asksWhat(before: readonly string[], isQuestion: boolean): boolean {
  const at = before.findLastIndex((word) => WHAT.has(word));
  const next = before[at + 1];
  if (at < 0 || NO_QUESTION.has(next)) return false;
  if (isQuestion || IS_INSIDE.has(before[at]) || GOES_ON.has(next)) return true;
  return isFramed(before.slice(0, at), isQuestion);
}

const WHAT = wordsLike('what whats wat wats wot wots whatd whatll how hows');
/** "What" with its verb. */
const IS_INSIDE = wordsLike('whats wats wots whatd whatll hows');
const NO_QUESTION = wordsLike('i we about im were');
const GOES_ON = wordsLike(
  'is are was r s do does did d would will could might should can your ur kind sort the',
);

/** "Do you have a price list?", "is there a fee?", "are your rates fixed?"; not "for a fee". */
function asksWhether(before: readonly string[]): boolean {
  const near = before.slice(-NEAR);
  if (near.some((word) => PAID.has(word)) || !near.some((word) => OWNED.has(word))) return false;
  return before.some((word) => WHETHER.has(word));
}

const PAID = wordsLike('charge pay paid paying for on');
const OWNED = wordsLike('your ur any a an the you there');
const WHETHER = wordsLike('do does is are have has any can could where');

/** "Price for a logo?", "rates please", "quick one, your rates?": nothing before it, nothing stated of it. */
function isFragment(reading: Reading, hit: Found): boolean {
  const sentence = reading.sentenceOf(hit.from);
  const length = sentence.to - sentence.from;
  if (sentence.isQuestion && hit.to === sentence.to && length <= A_HEADING) return true;
  const clause = reading.clauseOf(hit);
  const before = reading.cut.words.slice(clause.from, hit.from);
  if (before.some((word) => !LEADS_UP.has(word))) return false;
  const isLate = clause.from - sentence.from > A_FEW_WORDS;
  if (isLate && !before.some((word) => YOUR.has(word))) return false;
  if (sentence.isQuestion) return true;
  const after = wordsAfter(reading, hit, REACH);
  if (after.some((word) => STATES.has(word))) return false;
  if ([...before, ...after].some((word) => PLEASE.has(word))) return true;
  return reading.cut.words.length <= A_FEW_LINES && length <= A_LINE;
}

const LEADS_UP = wordsLike(`
  hi hello hey hiya yo morning good afternoon evening there please pls plz just also so and ok then but the your ur a an any
  rough hourly daily approximate approx average usual standard full current latest idea of roughly re pricing for`);
const YOUR = wordsLike('your ur');
const STATES = wordsLike(`
  is are was were isnt arent wasnt seems looks sounds not no agreed fine ok okay will has have should must`);
const PLEASE = wordsLike('please pls plz thanks thx ta');
/** In words: "Logo price?", what may lead up to it, the text and the sentence of a hasty note. */
const A_HEADING = 4;
const A_FEW_WORDS = 3;
const A_FEW_LINES = 30;
const A_LINE = 12;
