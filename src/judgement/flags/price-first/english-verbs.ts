/**
 * English: whether a verb of price is asked about: "what do you charge", "what would it come to", "what should we budget".
 *
 * Who does it decides: the freelancer charges, the client pays, the work comes to.
 */
import type { Found, Reading } from '../../text/reading.js';
import { wordsAfter, wordsBefore, wordsLike } from './around.js';
import { ANYBODY, IT, isOfOthers, NOT_YOU, PAYER, YOU } from './english-people.js';

/** How far before the verb its "what" may stand, in words. */
const REACH = 10;

const WHAT = wordsLike('what whats wat wats wot wots whatd whatll how hows');
const WANTS = wordsLike('ask~ want~ take~');
const CHARGES = wordsLike('charg~ bill~ invoic~ quot~');
const PAYS = wordsLike('pay~ ow~ spend~ budget~ set put~ looking');
/** "Set us back", "run to": the price does it, whatever the verb. */
const TOTALS = wordsLike('back to for at');

/** Whether a verb of price is asked about. */
export function asksWithVerb(reading: Reading, hit: Found): boolean {
  const before = wordsBefore(reading, hit, REACH);
  const at = before.findLastIndex((word) => WHAT.has(word));
  if (at < 0) return asksByWhat(reading, hit, before);
  if (isOfOthers(before.slice(0, at))) return false;
  const verb = reading.cut.words[hit.from];
  const between = before.slice(at + 1);
  const who = between.findLast((word, i) => ANYBODY.has(word) && !ASIDE.has(between[i - 1]));
  if (WANTS.has(verb)) return YOU.has(who) && asksOf(reading, hit, between);
  if (CHARGES.has(verb)) return !NOT_YOU.has(who);
  const isTotal = verb !== 'looking' && TOTALS.has(reading.cut.words[hit.to - 1]);
  if (PAYS.has(verb) && !isTotal) return PAYER.has(who) || between.at(-1) === 'to';
  return who === undefined || IT.has(who) || (THEM.has(who) && AUXILIARY.has(between[0]));
}

/** "A cake from you", "for us": not who does it. */
const ASIDE = wordsLike('with from for by like at');
const THEM = wordsLike('they one');
const AUXILIARY = wordsLike('would will do does might could did d');

/** "What would you (normally) ask for it", "what would you ask?" */
function asksOf(reading: Reading, hit: Found, between: readonly string[]): boolean {
  if (hit.to - hit.from === 1 && hit.to !== reading.sentenceOf(hit.from).to) return false;
  return AUXILIARY.has(between[0]) || YOU.has(between[0]);
}

/** "Do you charge by the hour?" */
function asksByWhat(reading: Reading, hit: Found, before: readonly string[]): boolean {
  const [next] = wordsAfter(reading, hit, 1);
  if (reading.cut.words[hit.from] !== 'charge' || !BY.has(next)) return false;
  return YOU.has(before.at(-1)) && before.includes('do');
}

const BY = wordsLike('by per hourly a an for');
