/**
 * English: whether "how much" is of money, and whether "expensive" is asked of the freelancer's work.
 */
import type { Found, Reading } from '../../text/reading.js';
import { wordsBefore, wordsLike } from './around.js';
import { ANYBODY, isOfOthers, NOT_YOU, PAYER, YOU } from './english-people.js';

const REACH = 10;

/** "How much" with a word of price after it, or with nothing else that it could be much of. */
export function asksHowMuch(reading: Reading, hit: Found): boolean {
  const before = wordsBefore(reading, hit, REACH);
  if (WEIGHED.has(before.at(-1)) || isOfOthers(before)) return false;
  const { to } = reading.clauseOf(hit);
  const after = reading.cut.words.slice(hit.to, Math.min(to, hit.to + REACH));
  const [next, second] = after;
  if (next === undefined) return true;
  const money = after.findIndex((word) => MONEY.has(word));
  if (money >= 0) return money <= 1 || !isOthersMoney(after.slice(0, money + 1));
  if (next === 'do' && YOU.has(second)) return isWantedFor(after);
  if (after.some((word, i) => word === 'like' && LIKES.has(after[i - 1]))) return false;
  return GOES_ON.has(next) && !after.some((word) => OF_OTHER_THINGS.has(word));
}

/** "No matter how much", "labels that show how much": weighed or shown, not asked. */
const WEIGHED = wordsLike(
  'matter show~ says saying said stating states list~ explain~ realise realize remember believe imagine appreciate love on of by understand',
);
const MONEY = wordsLike(`
  cost~ charg~ price~ pricing fee~ rate~ quot~ pay~ owe~ spend~ budget~ set~ money roughly expect~ bill~ ask~ aside cash
  euro~ pound~ quid dollar~ usd eur gbp`);
/** "How much we like it", but "how much for an app like this". */
const LIKES = wordsLike('i we you u they people id would d really all');
const GOES_ON = wordsLike(`
  is are would will wud d s r 2 4 do does could might should for to per a an u you roughly approx about
  approximately we i all please pls in it itd itll they theyd youd youll your one the`);
const OF_OTHER_THINGS = wordsLike(`
  know known matter matters love loved liked appreciate need needs needed left enjoy mean means use used uses change
  notice takes affect help longer think done time work text copy involved read say said trust care miss paid spent`);
/** "Do you want for it", "do you usually take per hour": not "do you want to know". */
function isWantedFor(after: readonly string[]): boolean {
  return after.some((word, i) => i < FEW && WANT.has(word) && FOR.has(after[i + 1]));
}

const FEW = 5;
const WANT = wordsLike('want ask take need');
const FOR = wordsLike('for per a an');

/** They charge, or you pay: not her price. */
function isOthersMoney(words: readonly string[]): boolean {
  const verb = words.at(-1);
  const who = words.slice(0, -1).findLast((word) => ANYBODY.has(word));
  if (CHARGES.has(verb)) return NOT_YOU.has(who);
  return PAYS.has(verb) && !PAYER.has(who);
}

const CHARGES = wordsLike('charg~ quot~ bill~ ask~');
const PAYS = wordsLike('pay~ owe~ spend~ budget~');

/** "Is it expensive?", "are your cakes very dear?" */
export function asksWhetherDear(reading: Reading, hit: Found): boolean {
  const before = wordsBefore(reading, hit, REACH);
  if (!reading.sentenceOf(hit.from).isQuestion || isOfOthers(before)) return false;
  return before.at(-1) === 'how' || WHETHER.has(before.find((word) => !LEADS_UP.has(word)));
}

const WHETHER = wordsLike('is are r how would will');
const LEADS_UP = wordsLike('hi hiya hello hey and so but ok just also then');
