/**
 * English: whether a word of price is asked for. What asks stands before it: "what …", "could you send me …", "just after …".
 */
import type { Found, Reading } from '../../text/reading.js';
import { wordSet, wordsAfter, wordsBefore } from './around.js';
import { isFramed, isOfOthers } from './english-frames.js';

/** How far before a word of price that which asks for it may stand, in words. */
const REACH = 10;

const WHAT = wordSet('what whats wat wats wot wots whatd whatll how hows where');
/** "What I need …" and "how about …" ask nothing. */
const NO_QUESTION_AFTER_WHAT = wordSet('i we about im were');
const AUXILIARY = wordSet(
  'is are was r s do does did d would will could might should can your ur kind sort the',
);

/** A noun of price: "your rates", "a quote", "the cost". */
export function asksWithNoun(reading: Reading, hit: Found): boolean {
  const before = wordsBefore(reading, hit, REACH);
  if (isFragment(reading, hit)) return true;
  if (isOfOthers(before) || isLedAway(before)) return false;
  const { isQuestion } = reading.sentenceOf(hit.from);
  return asksWhat(before, isQuestion) || isFramed(before, isQuestion) || (isQuestion && asksWhether(before));
}

/** "At a good price", "for a fee", "within the rate": how, not what. */
const LED_AWAY = wordSet('at with within under by than per through');
const AWAY = 4;

function isLedAway(before: readonly string[]): boolean {
  const at = before.findLastIndex((word) => LED_AWAY.has(word));
  if (at < 0 || before.length - at > AWAY) return false;
  return !(
    before[at] === 'with' &&
    before
      .slice(Math.max(0, at - 2), at)
      .some((word) => /^(?:supply|provide|furnish|revert|reply|respond|back)$/.test(word))
  );
}

function asksWhat(before: readonly string[], isQuestion: boolean): boolean {
  const at = before.findLastIndex((word) => WHAT.has(word));
  const next = before[at + 1] ?? '';
  if (at < 0 || NO_QUESTION_AFTER_WHAT.has(next)) return false;
  const first = before[at] ?? '';
  if (first === 'where' && !isQuestion) return false;
  return isQuestion || first.length > 4 || AUXILIARY.has(next) || isFramed(before.slice(0, at), isQuestion);
}

/** "Do you have a price list?", "is there a fee?", "are your rates fixed?" */
function asksWhether(before: readonly string[]): boolean {
  const near = before.slice(-4);
  if (near.some((word) => PAID.has(word))) return false;
  const owned = near.findLastIndex((word) => OF_SOMETHING.has(word));
  return owned >= 0 && before.some((word) => ASKS_WHETHER.has(word));
}

const PAID = wordSet('charge pay paid paying for on');
const OF_SOMETHING = wordSet('your ur any a an the you there');
const ASKS_WHETHER = wordSet('do does is are have has any can could');

/** "Price for a logo?", "rates please", "quick one, your rates?": nothing before it, nothing stated of it. */
function isFragment(reading: Reading, hit: Found): boolean {
  const sentence = reading.sentenceOf(hit.from);
  const clause = reading.clauseOf(hit);
  const before = reading.cut.words.slice(clause.from, hit.from);
  if (sentence.isQuestion && hit.to === sentence.to && sentence.to - sentence.from <= A_HEADING) return true;
  if (before.some((word) => !LEADS_UP.has(word))) return false;
  if (clause.from - sentence.from > A_FEW_WORDS && !before.some((word) => /^(?:your|ur)$/.test(word)))
    return false;
  const after = wordsAfter(reading, hit, REACH);
  if (sentence.isQuestion) return true;
  if (after.some((word) => STATES.has(word))) return false;
  return (
    [...before, ...after].some((word) => PLEASE.has(word)) ||
    (reading.cut.words.length <= A_FEW_LINES && sentence.to - sentence.from <= A_LINE)
  );
}

const LEADS_UP = wordSet(
  'hi hello hey hiya yo morning good afternoon evening there please pls plz just also so and ok then but the your ur a an any rough hourly daily approximate approx average usual standard full current latest idea of roughly re pricing for',
);
const STATES = wordSet(
  'is are was were isnt arent wasnt seems looks sounds not no agreed fine ok okay will has have should must',
);
const PLEASE = wordSet('please pls plz thanks thx ta');
/** "Logo price?" */
const A_HEADING = 4;
const A_FEW_WORDS = 3;
const A_FEW_LINES = 30;
const A_LINE = 12;

const NOT_YOU = wordSet('i we id wed they theyd he she people others clients everyone most competitors');
const PRONOUN = wordSet(
  'i we id wed you youd youll youre u ya they theyd he she it itd this that these one someone somebody people others everyone me us all',
);
const PAYER = wordSet('i we id wed one someone somebody me us');

/** A verb of price after a "what": "what do you charge", "what would it come to", "what should we budget". */
export function asksWithVerb(reading: Reading, hit: Found): boolean {
  const before = wordsBefore(reading, hit, REACH);
  const verb = reading.cut.words[hit.from] ?? '';
  const at = before.findLastIndex((word) => WHAT.has(word));
  if (isOfOthers(before.slice(0, Math.max(0, at)))) return false;
  if (at < 0) return isChargeQuestion(reading, hit, before, verb);
  const between = before.slice(at + 1);
  const subject = between.findLast((word) => PRONOUN.has(word)) ?? '';
  if (ASKS.test(verb))
    return /^(?:you|youd|u|ya|youll)$/.test(between.at(-1) ?? '') || between.includes('be');
  if (CHARGES.test(verb)) return !NOT_YOU.has(subject) && before[at] !== 'where';
  const isTotal = /^(?:back|to|for|at)$/.test(reading.cut.words[hit.to - 1] ?? '') && verb !== 'looking';
  if (PAYS.test(verb) && !isTotal) return PAYER.has(subject) || between.at(-1) === 'to';
  return !PRONOUN.has(subject) || /^(?:it|itd|itll|this|that|these|all)$/.test(subject);
}

const ASKS = /^(?:ask|want|take)/;
const CHARGES = /^(?:charg|bill|invoic|quot)/;
const PAYS = /^(?:pay|ow|spend|budget|set|put|look)/;

/** "Do you charge by the hour?" */
function isChargeQuestion(reading: Reading, hit: Found, before: readonly string[], verb: string): boolean {
  const next = wordsAfter(reading, hit, 1)[0] ?? '';
  return (
    verb === 'charge' && /^(?:you|u)$/.test(before.at(-1) ?? '') && before.includes('do') && BY.has(next)
  );
}

const BY = wordSet('by per hourly a an for');

/** "Is it expensive?", "are your cakes very dear?" */
export function asksWhetherDear(reading: Reading, hit: Found): boolean {
  const before = wordsBefore(reading, hit, REACH);
  if (!reading.sentenceOf(hit.from).isQuestion || isOfOthers(before)) return false;
  const [first = ''] = before.filter((word) => !LEADS_UP.has(word));
  return /^(?:is|are|r|how|would|will)$/.test(first) || before.at(-1) === 'how';
}

/** "How much" of money: with a word of price after it, or with nothing else that it could be much of. */
export function asksHowMuch(reading: Reading, hit: Found): boolean {
  const before = wordsBefore(reading, hit, REACH);
  if (WEIGHED.has(before.at(-1) ?? '') || isOfOthers(before)) return false;
  const to = reading.clauseOf(hit).to;
  const after = reading.cut.words.slice(hit.to, Math.min(to, hit.to + REACH));
  const [next] = after;
  if (next === undefined) return true;
  const money = after.findIndex((word) => MONEY.test(word));
  const subject = after.slice(0, Math.max(money, 0)).findLast((word) => PRONOUN.has(word)) ?? '';
  if (next === 'do' && /^(?:you|u)$/.test(after[1] ?? '') && money < 0) return isWantedFor(after);
  if (money >= 0) return money <= 1 || !isOthersMoney(after[money] ?? '', subject);
  return GOES_ON.has(next) && !after.some((word) => OF_OTHER_THINGS.has(word));
}

const MONEY =
  /^(?:cost|charg|price|pricing|fee|rate|quot|pay|owe|spend|budget|set|money|roughly|expect|bill|ask|aside|euro|pound|quid|dollar|usd|eur|gbp|cash)/;

/** "Do you want for it", "do you take per hour": not "do you want to know". */
function isWantedFor(after: readonly string[]): boolean {
  return /^(?:want|ask|take|need)$/.test(after[2] ?? '') && /^(?:for|per|a|an)$/.test(after[3] ?? '');
}

function isOthersMoney(verb: string, subject: string): boolean {
  if (/^(?:charg|quot|bill|ask)/.test(verb)) return NOT_YOU.has(subject);
  return /^(?:pay|paid|owe|spend|budget)/.test(verb) && !PAYER.has(subject);
}

/** "No matter how much", "I know how much": weighed, not asked. */
const WEIGHED = wordSet(
  'matter realise realize remember believe imagine appreciate love on of by understand',
);
const GOES_ON = wordSet(
  'is are was were would will wud d s r 2 4 do does could might should for to per a an u you roughly approx about approximately we i all please pls in it itd itll they theyd youd youll your one the',
);
const OF_OTHER_THINGS = wordSet(
  'know known matter matters like love loved liked appreciate need needs needed left enjoy mean means use used uses change notice takes affect help longer think done time work text copy involved read say said trust care miss paid spent',
);
