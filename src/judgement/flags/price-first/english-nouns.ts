/**
 * English: whether a noun of price is asked for ("your rates", "a quote"). What asks stands before it; a fragment asks alone.
 */
import type { Found, Reading } from '../../text/reading.js';
import { wordsAfter, wordsBefore, wordsLike } from './around.js';
import { isFramed, OTHER_THINGS } from './english-frames.js';
import { isOfOthers } from './english-people.js';

/** How far before a noun of price that which asks for it may stand, in words. */
const REACH = 10;

/** Whether a noun of price is asked for. */
export function asksWithNoun(reading: Reading, hit: Found): boolean {
  if (isFragment(reading, hit)) return true;
  const before = wordsBefore(reading, hit, REACH);
  if (isTakenUpByWhat(reading, hit)) return true;
  if (wordsAfter(reading, hit, 2).some((word) => WORKED_ON.has(word))) return false;
  if (isOfOthers(before) || leadsAway(before.slice(-NEAR))) return false;
  const { isQuestion } = reading.sentenceOf(hit.from);
  if (asksWhat(before, isQuestion) || isFramed(before, isQuestion)) return true;
  return isQuestion ? asksWhether(before) : isSolicited(before);
}

/** "At a good price", "within the rate", "as per the quote": how, and not what; but "your rate per word". */
function leadsAway(near: readonly string[]): boolean {
  return near.some((word, i) => LEADS_AWAY.has(word) || (word === 'per' && near[i - 1] === 'as'));
}

const LEADS_AWAY = wordsLike('at within under by than through based depending');
const NEAR = 4;

/** "I'd like a price list doing": the work, and not its price. */
const WORKED_ON = wordsLike(
  'doing designing designed redesigned made printed typed redone translating translated updating',
);

/** "Is there a fixed fee, and if so what is it?" */
function isTakenUpByWhat(reading: Reading, hit: Found): boolean {
  const after = wordsAfter(reading, hit, REACH);
  const at = after.findIndex((word) => WHAT.has(word));
  if (at < 0 || !reading.sentenceOf(hit.from).isQuestion) return false;
  return IS.has(after[at + 1]) && ITSELF.has(after[at + 2]);
}

const IS = wordsLike('is are was would will might');
const ITSELF = wordsLike('it they that be');

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
const NO_QUESTION = wordsLike('i we about im were much');
const GOES_ON = wordsLike(
  'is are was r s do does did d would will could might should can your ur kind sort the',
);

/** "Do you have a price list?", "could you come back to me with prices?"; not "for a fee", "could you charge a fee". */
function asksWhether(before: readonly string[]): boolean {
  if (before.slice(-2).includes('for') || before.slice(-NEAR).some((word) => PAID.has(word))) return false;
  return before.some((word) => WHETHER.has(word)) && !before.some((word) => BARGAINS.has(word));
}

const PAID = wordsLike('charge pay paid paying');
const WHETHER = wordsLike('got do does is are have has any can could would will may might where');

/** "Please advise on cost", "we would welcome your price list"; not "please keep the price low". */
function isSolicited(before: readonly string[]): boolean {
  const at = before.findLastIndex((word) => SOLICITS.has(word));
  if (at < 0 || isOfOthers(before)) return false;
  const between = before.slice(before[at + 1] === 'for' && before[at] !== 'please' ? at + 2 : at + 1);
  return !between.some((word) => BREAKS_OFF.has(word) || BARGAINS.has(word) || OTHER_THINGS.has(word));
}

const SOLICITS = wordsLike('please pls plz kindly welcome appreciate grateful obliged');
const BREAKS_OFF = wordsLike('if whether when because that but since unless who which so for with find note');
const BARGAINS = wordsLike(`
  charge pay add transfer book refund debit deduct put keep lower reduce cut drop match beat raise accept sign agree
  bring make change update negotiate waive`);

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
  if (after.some((word) => STATES.has(word)) || (after[0] !== undefined && !GOES_WITH_NOUN.has(after[0])))
    return false;
  if ([...before, ...after].some((word) => PLEASE.has(word))) return true;
  return reading.cut.words.length <= A_FEW_LINES && length <= A_LINE;
}

const LEADS_UP = wordsLike(`
  hi hello hey hiya yo morning good afternoon evening there please pls plz just also so and ok then but the your ur a an any
  rough hourly daily approximate approx average usual standard full current latest idea of roughly re pricing for`);
const YOUR = wordsLike('your ur');
/** "Price for", "cost of", "rates per", "pricing info". */
const GOES_WITH_NOUN = wordsLike(`
  for on of per to in a an please pls plz thanks thx ta and or wise range list lists info information details guide sheet structure
  needed wanted required request enquiry inquiry check asap first with if`);
const STATES = wordsLike(`
  is are was were isnt arent wasnt seems looks sounds not no agreed fine ok okay will has have should must`);
const PLEASE = wordsLike('please pls plz thanks thx ta');
/** In words: "Logo price?", what may lead up to it, the text and the sentence of a hasty note. */
const A_HEADING = 4;
const A_FEW_WORDS = 3;
const A_FEW_LINES = 30;
const A_LINE = 12;
