/**
 * English: the verbs that put a request or a wish before what is wanted: "could you send me", "I'd like to know", "just after".
 */
import { wordSet } from './around.js';

/** How far from its object such a verb may stand, in words. */
const REACH = 7;

/** Asked of you. */
const GIVE = wordSet(
  'send give tell forward email mail provide share drop shoot text show submit advise state include confirm indicate name supply quote sling ping revert inform intimate furnish do make',
);
/** Wanted by me. */
const WANT = wordSet(
  'need want require wondering wondered wonder curious asking ask enquire enquiring enquiry inquire inquiring inquiry interested request requesting obtain seeking checking looking hoping getting receive',
);
/** Wanted by me only with "to" or a "not" before them: "to know", "don't know", "can I get". */
const KNOW = wordSet('know knowing see hear understand learn discuss find');
const KNOW_AFTER = wordSet('to me us dont without not dunno let rather');
const WISH_AFTER = wordSet('id would wed should d');

/** What begins another thought: what comes after it is not what was asked for. */
const STOP = wordSet('if whether when once because that but since unless until who which able');
/** Asked for before the price. */
const OTHER_THINGS = wordSet(
  'portfolio portfolios cv resume examples example samples sample references reference timeline timelines experience proposal work link approach questions',
);
/** "A designer for a fair price": led away by a preposition that does not belong to the verb. */
const FOR = 'for';

const MINE = wordSet('i we id im wed were ive weve my our me us');
const YOURS = wordSet('you u ya youd');
const OTHERS = wordSet(
  'they he she it people who users user customers customer clients visitors guests members parents students buyers everyone',
);

/** Whether the words before a word of price request it or wish for it. */
export function isFramed(before: readonly string[], isQuestion: boolean): boolean {
  for (let at = before.length - 1; at >= Math.max(0, before.length - REACH); at -= 1) {
    const word = before[at] ?? '';
    if (STOP.has(word) || OTHER_THINGS.has(word)) return false;
    if (word === FOR && at > 0 && !isVerb(before[at - 1] ?? '')) {
      if (before.length - at <= 4) return false;
    }
    if (isAsked(before, at, isQuestion)) return true;
  }
  return false;
}

/** Others do it: "a page where customers see what it costs". */
export function isOfOthers(before: readonly string[]): boolean {
  const who = before.findLast((word) => MINE.has(word) || YOURS.has(word) || PLURAL_OTHERS.has(word));
  return who !== undefined && PLURAL_OTHERS.has(who);
}

const PLURAL_OTHERS = wordSet(
  'people users user customers customer visitors guests members parents students buyers everyone they',
);

function isVerb(word: string): boolean {
  return WANT.has(word) || GIVE.has(word);
}

function isAsked(before: readonly string[], at: number, isQuestion: boolean): boolean {
  const word = before[at] ?? '';
  const last = before[at - 1] ?? '';
  const next = before[at + 1] ?? '';
  if (/^(?:not|dont|never|isnt|arent|wasnt)$/.test(last) && !KNOW.has(word)) return false;
  if (GIVE.has(word)) return isRequested(before, at, next);
  if (KNOW.has(word) && KNOW_AFTER.has(last)) return true;
  if (word === 'like' || word === 'love' || word === 'appreciate') return WISH_AFTER.has(last);
  if (word === 'get') return isGotten(before, at, next);
  if (word === 'after') return at <= 1 || /^(?:just|im|were|am|be|only|are)$/.test(last);
  if (word === 'have') return isQuestion || /^(?:could|can|may|please|to|let)$/.test(before[at - 2] ?? last);
  return WANT.has(word) && isWishedByMe(before, at, isQuestion);
}

/** "Please send", "could you send", "send me": not "we send", "they gave". */
function isRequested(before: readonly string[], at: number, next: string): boolean {
  const last = before[at - 1] ?? '';
  if (/^(?:i|we|ill|well|they|he|she|will)$/.test(last)) return false;
  const isMeant = /^(?:me|us|a|an|your|the|over|through|some|with|back)$/.test(next) || next === '';
  return (
    isMeant &&
    (at === 0 ||
      /^(?:please|pls|plz|kindly|you|u|just|and|to|can|could|then|so)$/.test(last) ||
      /^(?:me|us)$/.test(next))
  );
}

/** "Can I get", "to get", "get me": not "I will get". */
function isGotten(before: readonly string[], at: number, next: string): boolean {
  const isMine =
    /^(?:i|we)$/.test(before[at - 1] ?? '') &&
    /^(?:can|could|may|might|do|should)$/.test(before[at - 2] ?? '');
  return isMine || /^(?:me|us)$/.test(next) || /^(?:to|please|just|could|can)$/.test(before[at - 1] ?? '');
}

/** The nearest person named before it is I; or nobody is: "looking for a quote". */
function isWishedByMe(before: readonly string[], at: number, isQuestion: boolean): boolean {
  const who = before.slice(0, at).findLast((word) => MINE.has(word) || YOURS.has(word) || OTHERS.has(word));
  if (who === undefined) return at <= 2;
  if (MINE.has(who)) return true;
  return isQuestion && /^(?:you|u)$/.test(who) && /^(?:me|us)$/.test(before[at + 1] ?? '');
}
