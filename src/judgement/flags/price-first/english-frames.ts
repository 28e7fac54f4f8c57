/**
 * English: what puts a request or a wish before what is wanted: "could you send me …", "I'd like to know …", "just after …".
 */
import { wordsLike } from './around.js';
import { I, nearestPerson } from './english-people.js';

/** How far from its object such a verb may stand, in words. */
const REACH = 7;

/** Asked of you. */
const GIVE = wordsLike(`
  send give tell forward email mail provide share drop shoot text show submit advise state include confirm indicate name
  supply furnish quote sling ping pop fire pass revert inform intimate do make`);
/** Wanted by me. */
const WANT = wordsLike(`
  need want require wondering wondered wonder curious ask asking enquire enquiring enquiry inquire inquiring inquiry
  interested request requesting obtain seeking checking looking hoping getting receive`);
/** Wanted by me after "to" or "don't": "to know", "don't know". */
const LEARN = wordsLike('know knowing see hear understand learn discuss find');
const BEFORE_LEARN = wordsLike('to me us dont without not dunno let rather');

/** What begins another thought: what comes after it was not asked for. */
const STOP = wordsLike('if whether when once because that but since unless until who which able');
/** What is asked for before the price in the same breath. */
export const OTHER_THINGS = wordsLike(`
  portfolio~ cv resume example~ sample~ reference~ timeline~ experience proposal work link approach questions`);
/** "A designer for a fair price": so near, it says of what kind, and not what is asked for. */
const NEAR = 4;

/** "May I enquire, in the first instance, as to your charges": the two may stand far apart. */
const ENQUIRES = wordsLike(
  'enquire enquiring inquire inquiring ask asking wonder wondering write writing contacting',
);
const ABOUT = wordsLike('about regarding concerning as');

/** "No idea what it costs". */
const CLUELESS = wordsLike('idea clue');

const NOT = wordsLike('not dont never isnt arent wasnt');
const ME = wordsLike('me us');
const MAY = wordsLike('can could may might do should');

/** Whether the words before a word of price request it or wish for it. */
export function isFramed(before: readonly string[], isQuestion: boolean): boolean {
  if (before.some((word) => ENQUIRES.has(word)) && before.slice(-NEAR - 2).some((word) => ABOUT.has(word)))
    return true;
  for (let at = before.length - 1; at >= Math.max(0, before.length - REACH); at -= 1) {
    const word = before[at];
    if (STOP.has(word) || OTHER_THINGS.has(word)) return false;
    if (before.length - at <= NEAR && leadsAway(before, at)) return false;
    if (isAsked(before, at, isQuestion)) return true;
  }
  return false;
}

/** "A feel for the cost". */
const FEEL = wordsLike('feel idea sense');

/** "For a fair price", "with prices"; but "looking for", "supply us with". */
function leadsAway(before: readonly string[], at: number): boolean {
  const isVerbs =
    at === 0 || FEEL.has(before[at - 1]) || WANT.has(before[at - 1]) || GIVE.has(before[at - 1]);
  if (before[at] === 'for') return !isVerbs;
  return before[at] === 'with' && !isVerbs && !GIVE.has(before[at - 2]);
}

function isAsked(before: readonly string[], at: number, isQuestion: boolean): boolean {
  const word = before[at];
  const last = before[at - 1];
  if (LEARN.has(word)) return isToBeLearnt(before, at, isQuestion);
  if (CLUELESS.has(word) && last === 'no') return true;
  if (NOT.has(last)) return false;
  if (GIVE.has(word)) return isRequested(before, at);
  return (WANT.has(word) && isWishedByMe(before, at, isQuestion)) || isWish(before, at, isQuestion);
}

/** "To know" where I am who would, or nobody is named: not "conduct a survey to understand the pricing". */
function isToBeLearnt(before: readonly string[], at: number, isQuestion: boolean): boolean {
  const last = before[at - 1];
  if (SHOULD.has(last)) return I.has(before[at - 2]);
  if (SURELY.has(last)) return nearestPerson(before.slice(0, at)) === 'mine';
  if (last !== 'to' || isQuestion || at <= A_START) return BEFORE_LEARN.has(last);
  return nearestPerson(before.slice(0, at)) === 'mine';
}

const SHOULD = wordsLike('should must');
const SURELY = wordsLike('probably really better best first just only actually honestly');
const A_START = 3;

/** Words that wish for something only in company: "I'd like", "just after", "can I get", "could I have". */
function isWish(before: readonly string[], at: number, isQuestion: boolean): boolean {
  const last = before[at - 1];
  switch (before[at]) {
    case 'like':
    case 'love':
    case 'appreciate':
      return WOULD.has(last);
    case 'after':
      return at <= 1 || AM.has(last);
    case 'have':
      return isQuestion || MAY.has(before[at - 2] ?? last) || BEFORE_HAVE.has(before[at - 2] ?? last);
    case 'get':
      return (I.has(last) && MAY.has(before[at - 2])) || ME.has(before[at + 1]) || BEFORE_GET.has(last);
    default:
      return false;
  }
}

const WOULD = wordsLike('id would wed should d');
const AM = wordsLike('just im were am are be only');
const BEFORE_HAVE = wordsLike('please to let');
const BEFORE_GET = wordsLike('to please just could can');

/** "Please send", "could you send", "send me": not "we send", "they gave". */
function isRequested(before: readonly string[], at: number): boolean {
  const last = before[at - 1];
  const next = before[at + 1];
  if (NOT_ASKED_OF_YOU.has(last)) return false;
  if (next !== undefined && !AFTER_GIVE.has(next)) return false;
  return (at === 0 && IMPERATIVE.has(before[at])) || BEFORE_GIVE.has(last) || ME.has(next);
}

const NOT_ASKED_OF_YOU = wordsLike('i we ill well they he she will');
/** What is so asked of nobody but the reader; "show the price", "include the price" may be asked of a page. */
const IMPERATIVE = wordsLike(
  'send give tell forward email mail share drop quote sling ping pop fire pass advise state',
);
const BEFORE_GIVE = wordsLike('please pls plz kindly you u just and to can could then so');
const AFTER_GIVE = wordsLike('me us a an your the over through some with back');

/** The nearest person named before it is I; or nobody is: "looking for a quote". */
function isWishedByMe(before: readonly string[], at: number, isQuestion: boolean): boolean {
  const who = nearestPerson(before.slice(0, at));
  if (who === null) return at <= 2;
  return who === 'mine' || (isQuestion && who === 'yours' && ME.has(before[at + 1]));
}
