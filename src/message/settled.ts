/**
 * Does a mail take back what an earlier one asked ("never mind, found it")? Then nobody waits for an answer any more.
 *
 * One clause must say that it is over; each other is courtesy, thanks, or a plain statement of how it came about. Whatever
 * asks, orders, wishes, contrasts, denies, conditions or brings news is for her to answer: a yes may lose a reply.
 */
import { isBareThanks, isThanksClause } from './bare-thanks.js';
import type { Language } from './message.js';
import { fold } from './new-text/fold.js';
import { happened, isDoubt, isNews, OPENS_DEMAND, OPINION, PUTS_OFF } from './settled-doubts.js';
import { COURTESY, SAYING, SMALL_FIRST, SMALL_ONLY } from './settled-sayings.js';
import { withoutSignOff } from './sign-off.js';

/** Longer texts say more than that; in UTF-16 units, and in words. */
const MAX_LENGTH = 400;
const MOST_WORDS = 45;

/** A clause of more words tells a story, and takes time to match. */
const MOST_WORDS_IN_CLAUSE = 20;

/** Where a clause ends, beside the end of a line. */
const CLAUSE_END =
  /[,;:()–—]| - | (?:and|so|because|as|since|then|ve|çünkü|cunku|o yüzden|o yuzden|dolayısıyla) |[.!…\n]+/i;

/** A line as long as this was broken by a mail program. */
const WRAPPED = /(?<=[^\n]{50})\n(?=[^\n])/g;

/** What the question needs of a message. */
type Said = { newText: { text: string }; language: Language | null };

/** Whether the mail only thanks, or says that what was asked needs no answer. */
export function isSettled(message: Said): boolean {
  return isBareThanks(message) || saysItIsOver(message);
}

/** Whether one clause of it says that it is over, and no other says more: "solved, thanks", but not "thanks" alone. */
export function saysItIsOver({ newText: { text }, language }: Said): boolean {
  if (text.length > MAX_LENGTH || /[?？]/.test(text)) return false;
  const body = withoutSignOff(text).replace(WRAPPED, ' ');
  const clauses = body.split(CLAUSE_END).filter((clause) => /[\p{L}\d]/u.test(clause));
  const said = clauses.map((clause) => meaningOf(clause, language));
  return countWords(body) <= MOST_WORDS && said.includes('over') && !said.includes('more');
}

/** What a clause says: that it is over, nothing that waits, or more. */
type Meaning = 'over' | 'beside' | 'more';

function meaningOf(clause: string, language: Language | null): Meaning {
  const words = wordsOf(clause);
  if (words === '') return 'more';
  if (isSaying(words, language)) return 'over';
  if (/\d/.test(clause.replace(PLACE, ''))) return 'more';
  return isBeside(words, language) || isThanksClause(clause, language) ? 'beside' : 'more';
}

function isBeside(words: string, language: Language | null): boolean {
  return COURTESY.test(words) || SMALL_ONLY.test(words) || isPlainStatement(words, language);
}

/** A figure that tells where something was, or how long it took. */
const PLACE =
  /(?:page|slide|step|line|folder|version|sayfa|adım|klasör)\s*\d+|\d+\s*(?:min(?:ute)?s?|seconds?|hours?|dk|dakika|saniye|saat|\. sayfa)(?!\p{L})/giu;

/** Around the saying nothing may ask or bring news: "I hope it is solved", "fixed it for the first page". */
function isSaying(words: string, language: Language | null): boolean {
  const saying = SAYING.exec(words);
  if (saying === null) return false;
  const before = words.slice(0, saying.index).trim();
  const behind = words.slice(saying.index + saying[0].length).trim();
  const isDismissal = DISMISSES.test(saying[0]);
  return (
    !OPENS_DEMAND.test(before) &&
    !(isDismissal && PUTS_OFF.test(`${before} ${behind}`)) &&
    isHarmlessBefore(before, isDismissal, language) &&
    isHarmlessBehind(behind, isDismissal, language)
  );
}

/** What was asked may be called by any name where it is dismissed: "no need to look for the invoice". */
const DISMISSES =
  /^(?:you )?(?:no need|need|dont|do not|ignore|disregard|forget|never ?mind|no longer|gerek|ihtiyac)|gerek|dikkate|gormezden|yok say|unut/;

/** What follows a saying tells where, when, how or by whom; or, in Turkish, what. */
const BEHIND =
  /^(?:(?:out|up|now|myself|ourselves|again|already|just|fine|right|all|safely|it|any ?more|eventually) )*(?:in|on|at|by|with|under|from|through|via|after|among|between|inside|behind|thanks to|about|of|regarding|re|for|to|this|yesterday|today|earlier|last|when|using|where|that|simply|because|while|now|ki|da|de|myself|it|them|anything|the|my|our|any|into|back)(?: |$)|^(?:[a-z]+[aeiu] ?){1,2}$|^(?:[a-z]+(?:[aeiu]|[dt][ae]n) ?){1,4}$/;

function isHarmlessBefore(before: string, isDismissal: boolean, language: Language | null): boolean {
  if (isBeside(before, language)) return true;
  return !isDoubt(before, language) && (isDismissal || !OPINION.test(before));
}

function isHarmlessBehind(behind: string, isDismissal: boolean, language: Language | null): boolean {
  if (isBeside(behind, language) || isThanksClause(behind, language)) return true;
  const told = behind.replace(SMALL_FIRST, '');
  return (BEHIND.test(told) && isHarmless(behind, isDismissal, language)) || isSaying(behind, language);
}

function isHarmless(part: string, isDismissal: boolean, language: Language | null): boolean {
  if (SMALL_ONLY.test(part)) return true;
  return !isDoubt(part, language) && (isDismissal || !isNews(part, language));
}

function isPlainStatement(words: string, language: Language | null): boolean {
  return (
    happened(words) && !OPENS_DEMAND.test(words) && !isDoubt(words, language) && !isNews(words, language)
  );
}

/** The words of a clause, each parted by one blank, stretched letters short ("buldummm"); none of a clause too long. */
function wordsOf(clause: string): string {
  const words =
    fold(clause)
      .replaceAll("'", '')
      .match(/[a-z]+/g) ?? [];
  return words.length > MOST_WORDS_IN_CLAUSE ? '' : words.map(unstretched).join(' ');
}

function unstretched(word: string): string {
  return word.replace(/([a-z])\1{2,}/g, '$1').replace(/([mknz])\1$/, '$1');
}

function countWords(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}
