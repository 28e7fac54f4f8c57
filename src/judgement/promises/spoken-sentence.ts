/**
 * Cuts her text into sentences whose words can be compared with what promises are made of.
 *
 * Words are folded and keep their apostrophes: "we'll" is no "well". A comma stands where a clause ends; figures that make one
 * date are one word ("2026-10-12", "12th"). What stands in quotation marks or behind ">" is not hers to keep.
 */
import { DAY_NAMES } from '../../calendar/date-words.js';
import { fold } from '../../message/new-text/fold.js';
import { CLAUSE, type CutText, cutWords, SENTENCE } from '../text/cut-words.js';
import { quotedWords } from '../text/quoted-words.js';

/** One sentence. `at` and `end` are UTF-16 offsets into the text. */
export type SpokenSentence = {
  words: string[];
  at: number[];
  end: number[];
  /** Ends in a question mark. */
  isQuestion: boolean;
};

/** Words `from` to `to`, exclusive. */
export type Span = { from: number; to: number };

/** What stands between clauses. */
export const COMMA = ',';
/** In place of a word in quotation marks. */
const MASK = '”';

const DIGITS = /^\d/;
const ORDINAL = /^(?:st|nd|rd|th)$/;
/** "12'si", "15'inde": the day of a month; "10'da" is an hour. */
const TURKISH_ORDINAL = /^s?[iu](?:n[ae]|nd[ae]n?)?$/;

function isBehindQuoteMark(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).includes('>');
}

/** The word that two become where nothing but a sign of a date parts them; null where they stay two. */
function joined(before: string, gap: string, word: string): string | null {
  if (!DIGITS.test(before)) return null;
  if (gap === '' && ORDINAL.test(word)) return `${before}th`;
  if (gap === "'") return TURKISH_ORDINAL.test(word) ? `${before}th` : before;
  return (gap === '-' || gap === '/') && DIGITS.test(word) ? `${before}${gap}${word}` : null;
}

/** "Friday, 9 October" is one date. */
function isInsideDate(before: string | undefined, word: string): boolean {
  return DAY_NAMES.has(before ?? '') && DIGITS.test(word);
}

function addWord(sentence: SpokenSentence, cut: CutText, folded: string, index: number): void {
  const [at, end] = [cut.at[index] ?? 0, cut.end[index] ?? 0];
  const word = folded.slice(at, end);
  const before = sentence.words.at(-1);
  const whole = before === undefined ? null : joined(before, folded.slice(sentence.end.at(-1), at), word);
  if (whole !== null) {
    sentence.words[sentence.words.length - 1] = whole;
    sentence.end[sentence.end.length - 1] = end;
    return;
  }
  if (cut.before[index] === CLAUSE && !isInsideDate(before, word)) add(sentence, COMMA, at, at);
  add(sentence, word, at, end);
}

function add(sentence: SpokenSentence, word: string, at: number, end: number): void {
  sentence.words.push(word);
  sentence.at.push(at);
  sentence.end.push(end);
}

/** Whether a sentence begins at a word: also behind "2)", "3." or "-" at the beginning of a line, which open an item of a list. */
function beginsSentence(text: string, cut: CutText, index: number): boolean {
  if (cut.before[index] === SENTENCE) return true;
  const at = cut.at[index] ?? 0;
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', at - 1)), at);
  const isNumber = /^\d{1,2}[).][ \t]/.test(text.slice(at, at + 4)) && /^\n[ \t]*$/.test(line);
  return isNumber || /^\n[ \t]*[-*•–][ \t]+$/.test(line);
}

/** The sentences of a text, without those of quoted lines. */
export function spokenSentences(text: string): SpokenSentence[] {
  const cut = cutWords(text);
  const quoted = quotedWords(cut);
  const folded = fold(text);
  const sentences: SpokenSentence[] = [];
  for (const [index, at] of cut.at.entries()) {
    if (beginsSentence(text, cut, index)) sentences.push({ words: [], at: [], end: [], isQuestion: false });
    const sentence = sentences.at(-1);
    if (sentence === undefined) continue;
    if (quoted[index] === 1) add(sentence, MASK, at, cut.end[index] ?? at);
    else addWord(sentence, cut, folded, index);
    const isLast = index + 1 === cut.at.length || beginsSentence(text, cut, index + 1);
    if (isLast) sentence.isQuestion = /[?？]/.test(text.slice(cut.end[index], cut.at[index + 1]));
  }
  return sentences.filter(({ at: [first = 0] }) => !isBehindQuoteMark(text, first));
}

/** The clause around a span. */
export function clauseAround({ words }: SpokenSentence, { from, to }: Span): Span {
  const end = words.indexOf(COMMA, to);
  return { from: words.lastIndexOf(COMMA, from) + 1, to: end < 0 ? words.length : end };
}

/** Where a pattern stands among the words; it is matched against them parted by blanks, from word to word. */
export function spansOf({ words }: SpokenSentence, pattern: RegExp): Span[] {
  const starts = new Map<number, number>();
  let length = 0;
  for (const [index, word] of words.entries()) {
    starts.set(length, index);
    length += word.length + 1;
  }
  starts.set(length, words.length);
  return [...words.join(' ').matchAll(pattern)].flatMap(({ index, 0: found }) => {
    const from = starts.get(index);
    const to = starts.get(index + found.length + 1);
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

/** A pattern of whole words, for {@link spansOf}. */
export function wholeWords(source: string): RegExp {
  return new RegExp(`(?<!\\S)(?:${source})(?!\\S)`, 'g');
}

/** The words of a span with a blank on each side, for looking something up. */
export function wordsIn({ words }: SpokenSentence, { from, to }: Span): string {
  return ` ${words.slice(Math.max(0, from), Math.max(0, to)).join(' ')} `;
}
