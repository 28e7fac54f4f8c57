/**
 * Cuts her mail into sentences whose words the calendar's readers understand, each with the place where it stands.
 *
 * What stands in quotation marks is somebody else's word and is left out. A line that was only wrapped goes on; any other
 * line ends its sentence, so that a list is read item by item.
 */
import { DAY_NAMES, MONTH_NAMES } from '../../calendar/date-words.js';
import { fold } from '../../message/new-text/fold.js';

/** One word, folded; `isAfterBreak`: a comma, a bracket or another mark that parts clauses stands before it. */
export type ProseWord = { text: string; at: number; end: number; isAfterBreak: boolean };

/** One sentence; offsets of its words are those of the text. */
export type Sentence = { words: readonly ProseWord[]; isQuestion: boolean };

const LONGEST_TEXT = 20_000;
const MOST_WORDS = 80;
/** A line at least so long, in UTF-16 units, may have been wrapped by a mail program. */
const WRAPPED_FROM = 55;

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['.:/](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+|-(?=\d)\d+)*|\S/gu;
const QUOTED = /["“„«][^"“”„«»\n]{0,300}["”»“]/g;
const ENDS = new Set(['.', '!', '?']);
const BREAKS = new Set([',', ';', '(', ')', '[', ']', '|', '·', '•', '*', '>']);

/** The text with what is quoted blanked out, in lower case and plain letters; of the same length. */
export function foldedProse(text: string): string {
  const read = text.slice(0, LONGEST_TEXT);
  return fold(read.replace(QUOTED, (quote) => ' '.repeat(quote.length)));
}

/** Whether the line that ends at `at` ended there because it was full. */
function isWrapped(folded: string, at: number, next: number): boolean {
  const gap = folded.slice(at, next);
  const lineBreak = folded.indexOf('\n', at);
  const start = folded.lastIndexOf('\n', at - 1) + 1;
  const isFull = lineBreak - start >= WRAPPED_FROM;
  return isFull && gap.split('\n').length === 2 && /[a-z0-9,]/.test(folded[at - 1] ?? '');
}

function isDateName(word: string): boolean {
  return MONTH_NAMES.has(word) || DAY_NAMES.has(word);
}

/** "16. Oct", "Fri. 9": the dot of a short form or of a count, and no sentence's end. */
function isInnerDot(before: string, next: string): boolean {
  return /^\d{1,2}$/.test(before) ? isDateName(next) : isDateName(before) && /^\d/.test(next);
}

type Token = { text: string; at: number; end: number };

function tokensOf(folded: string): Token[] {
  return [...folded.matchAll(TOKEN)].map(({ 0: text, index }) => ({
    text,
    at: index,
    end: index + text.length,
  }));
}

/** Whether a sentence ends behind `token`. */
function endsSentence(folded: string, token: Token, before: string, next: Token): boolean {
  if (ENDS.has(token.text) && !isInnerDot(before, next.text)) return true;
  const gap = folded.slice(token.end, next.at);
  return gap.includes('\n') && !isWrapped(folded, token.end, next.at);
}

/** The sentences of a folded text, in order; one of too many words is no plain word of hers and is left out. */
export function sentencesOf(folded: string): Sentence[] {
  const sentences: Sentence[] = [];
  let words: ProseWord[] = [];
  let isAfterBreak = false;
  const tokens = tokensOf(folded);
  for (const [index, token] of tokens.entries()) {
    const isWord = /^[\p{L}\p{N}]/u.test(token.text);
    if (isWord) words.push({ ...token, isAfterBreak });
    isAfterBreak = isWord ? false : isAfterBreak || BREAKS.has(token.text);
    const next = tokens[index + 1];
    if (next !== undefined && !endsSentence(folded, token, words.at(-1)?.text ?? '', next)) continue;
    if (words.length > 0 && words.length <= MOST_WORDS)
      sentences.push({ words, isQuestion: token.text === '?' });
    [words, isAfterBreak] = [[], false];
  }
  return sentences;
}
