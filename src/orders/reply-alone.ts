/**
 * A reply word with thanks, a greeting or her name around it, or with what the note is about: "yes, thank you", "send it",
 * "no – Ana". In the answer to a note it stands alone all the same (UX.md, "Replies to a note"). Elsewhere "it" is nothing, and
 * in an order, which says something of its own, such words make a sentence.
 */
import { courtesyAt } from './courtesy.js';
import type { CutLine } from './cut-line.js';
import type { Desk } from './desk.js';
import { ownNamesOf } from './draft-stop.js';
import { REPLY_WORDS } from './order.js';
import { kindLength, type Token } from './token.js';
import { tokensOf } from './tokens.js';
import { besideReplyAt } from './vocabulary.js';

/** Whether the token is a reply word, or says what it answers. */
function isOfReply(token: Token): boolean {
  if (token.kind === 'order') return REPLY_WORDS.some((word) => word === token.word);
  return token.kind === 'number' || token.kind === 'flag' || token.kind === 'dash';
}

/** The words without courtesy, and without "it". */
function saidIn(words: readonly string[], desk: Desk): string[] {
  const names = ownNamesOf(desk);
  const said: string[] = [];
  for (let at = 0; at < words.length; ) {
    const order = kindLength(words, at, 'order');
    const length = order > 0 ? 0 : courtesyAt(words, at, names) || besideReplyAt(words, at);
    said.push(...words.slice(at, at + (length > 0 ? 0 : Math.max(order, 1))));
    at += Math.max(length, order, 1);
  }
  return said.at(-1) === '-' ? said.slice(0, -1) : said;
}

/** The line without what goes along with its reply word; the same line where it is none. */
export function replyAlone(cut: CutLine, desk: Desk): CutLine {
  if (!desk.isReply) return cut;
  const words = saidIn(cut.words, desk);
  if (words.length === cut.words.length) return cut;
  const tokens = tokensOf(words, desk);
  const isReply = tokens.length > 0 && tokens.every(isOfReply) && tokens.some(({ kind }) => kind === 'order');
  return isReply ? { ...cut, words } : cut;
}
