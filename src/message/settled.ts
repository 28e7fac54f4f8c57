/**
 * Does a mail take back what an earlier one asked ("never mind, found it")? Then nobody waits for an answer any more.
 *
 * A yes loses a reply, so it errs towards no: the saying must be a whole clause, and all else in the mail courtesy, thanks,
 * or how it came about. Whatever else is said, asked or ordered is for her to answer.
 */
import { isBareThanks, isThanksClause } from './bare-thanks.js';
import type { Language } from './message.js';
import { fold } from './new-text/fold.js';
import { CAUSE, COURTESY, DOUBT, SAYING } from './settled-sayings.js';

/** Longer texts say more than that; in UTF-16 units. */
const MAX_LENGTH = 240;

const MOST_WORDS = 12;

/** Where a clause ends, beside the end of a line. */
const CLAUSE_END = /[,;:()–—]| - | (?:and|so|because|as|since) |(?<=[.!…])/;

/** Below an empty line, a single word signs. */
const SIGNATURE = /\n\s*\n\s*\p{L}+\.?\s*$/u;

/** A line as long as this was broken by a mail program. */
const WRAPPED = /(?<=[^\n]{50})\n(?=[^\n])/g;

/** Whether the mail only thanks, or says that what was asked needs no answer. */
export function isSettled(message: { newText: { text: string }; language: Language | null }): boolean {
  const { text } = message.newText;
  if (isBareThanks(message)) return true;
  if (text.length > MAX_LENGTH || /[?？\d]/.test(text)) return false;
  const sentences = text
    .replace(SIGNATURE, '')
    .replace(WRAPPED, ' ')
    .split(/[.!…\n]+/);
  const settling = sentences.filter((sentence) => clausesOf(sentence).some(isSaying));
  const others = sentences.filter((sentence) => !settling.includes(sentence));
  return (
    settling.length > 0 &&
    settling.every((sentence) =>
      clausesOf(sentence).every((said) => isBeside(said, message) || isCause(said)),
    ) &&
    others.every((sentence) => clausesOf(sentence).every((said) => isBeside(said, message)))
  );
}

function clausesOf(sentence: string): string[] {
  return sentence.split(CLAUSE_END).filter((clause) => /\p{L}/u.test(clause));
}

/** The words of a clause, each parted by one blank; none of one so long that it says more, and takes time to match. */
function wordsOf(clause: string): string {
  const words =
    fold(clause)
      .replaceAll("'", '')
      .match(/[a-z]+/g) ?? [];
  return words.length > MOST_WORDS ? '' : words.join(' ');
}

function isSaying(clause: string): boolean {
  return SAYING.test(wordsOf(clause));
}

function isBeside(clause: string, { language }: { language: Language | null }): boolean {
  return isSaying(clause) || COURTESY.test(wordsOf(clause)) || isThanksClause(clause, language);
}

function isCause(clause: string): boolean {
  const words = wordsOf(clause);
  return CAUSE.test(words) && !DOUBT.test(words);
}
