/**
 * From the words of a line to what each of them is: an order, a percent, a date, a name, or nothing known.
 *
 * Readers are tried in a fixed order at each word, so that no word is ever two things: whole names of several words,
 * phrases of the grammar, figures, dates, single names. What is left aside gives no token.
 */
import { readTime } from '../calendar/read-time.js';
import type { Desk } from './desk.js';
import { nameOfWord, wholeNameAt } from './find-name.js';
import { type Found, kindLength, NUMBER, one, type Token, type Words } from './token.js';
import { meaningAt } from './vocabulary.js';
import { aheadAt, dateTokenAt, daysAt, sendAtAt, weeksAt } from './when-tokens.js';

const PERCENT = /^(?:(\d{1,4})%(?:'?[a-z]+)?|%(\d{1,4})(?:'?[a-z]+)?)$/;
/** Behind "yüzde" the ending may stand without its apostrophe: "yüzde 75te". */
const NUMBER_OF_PERCENT = /^(\d{1,4})(?:'?[a-z]{1,4})?$/;
/** "vague-or-changing", its hyphens counted. */
const LONGEST_FLAG = 5;

/** "75%", "%75", "75 percent", "yüzde 75". */
function percentAt(words: Words, at: number): Found | null {
  const match = PERCENT.exec(words[at] ?? '');
  if (match !== null) return one({ kind: 'percent', percent: Number(match[1] ?? match[2]) });
  const before = kindLength(words, at, 'percentBefore');
  const number = (before > 0 ? NUMBER_OF_PERCENT : NUMBER).exec(words[at + before] ?? '');
  const behind = before > 0 ? 0 : kindLength(words, at + 1, 'percentBehind');
  if (number === null || before + behind === 0) return null;
  return one({ kind: 'percent', percent: Number(number[1]) }, before + 1 + behind);
}

function figureAt(words: Words, at: number): Found | null {
  const time = readTime(words, at);
  if (time !== null) return one({ kind: 'time', time: time.time }, time.length);
  const number = NUMBER.exec(words[at] ?? '')?.[1];
  return number === undefined ? null : one({ kind: 'number', number: Number(number) });
}

function isNo(words: Words, at: number): boolean {
  const meaning = meaningAt(words, at)?.found;
  return meaning?.kind === 'order' && meaning.word === 'no';
}

/** A red flag's name, beside "no". */
function flagAt(words: Words, at: number, { flags }: Desk): Found | null {
  if (!words.some((_, other) => isNo(words, other))) return null;
  for (let length = Math.min(LONGEST_FLAG, words.length - at); length > 0; length -= 1) {
    const run = words.slice(at, at + length).filter((word) => word !== '-');
    const flag = flags.get(run.join('-'));
    if (flag !== undefined) return one({ kind: 'flag', flag }, length);
  }
  return null;
}

/** Whether all other words of the line are left aside. */
function standsAlone(words: Words, at: number): boolean {
  return words.every((_, other) => other === at || kindLength(words, other, 'aside') === 1);
}

/** A phrase of the grammar. "on" is an order only where it is all of the line. */
function phraseAt(words: Words, at: number): Found | null {
  if (words[at] === 'on' && standsAlone(words, at)) return one({ kind: 'order', word: 'on' });
  const meaning = meaningAt(words, at);
  if (meaning === null) return null;
  const { found, length } = meaning;
  if (found.kind === 'order') return one({ kind: 'order', word: found.word }, length);
  if (found.kind === 'days' || found.kind === 'percentBehind' || found.kind === 'percentBefore') return null;
  if (found.kind === 'every' || found.kind === 'everything')
    return one({ kind: found.kind, word: words[at] ?? '' }, length);
  return one({ kind: found.kind }, length);
}

function nameAt(words: Words, at: number, desk: Desk): Found | null {
  const name = nameOfWord(words[at] ?? '', desk);
  return name === null ? null : one({ kind: 'name', name });
}

function wholeAt(words: Words, at: number, desk: Desk, shortest: number): Found | null {
  const found = wholeNameAt(words, at, desk);
  return found === null || found.length < shortest
    ? null
    : one({ kind: 'name', name: found.name }, found.length);
}

function isFigure(word: string | undefined): boolean {
  return NUMBER.test(word ?? '');
}

/** "1-3", and "to" between figures or days: "1 to 3", "24 to 26 dec", "fri to mon". */
function isDash(words: Words, at: number, before: Token | undefined, desk: Desk): boolean {
  if (words[at] !== 'to') return words[at] === '-';
  const isBehind = before?.kind === 'date' || isFigure(words[at - 1]);
  return isBehind && (isFigure(words[at + 1]) || dateTokenAt(words, at + 1, desk) !== null);
}

function tokenAt(words: Words, at: number, before: Token | undefined, desk: Desk): Found {
  if (isDash(words, at, before, desk)) return one({ kind: 'dash' });
  return (
    wholeAt(words, at, desk, 2) ??
    percentAt(words, at) ??
    sendAtAt(words, at, desk) ??
    aheadAt(words, at, desk) ??
    daysAt(words, at) ??
    weeksAt(words, at) ??
    phraseAt(words, at) ??
    flagAt(words, at, desk) ??
    wholeAt(words, at, desk, 1) ??
    dateTokenAt(words, at, desk) ??
    figureAt(words, at) ??
    nameAt(words, at, desk) ??
    one({ kind: 'unknown', word: words[at] ?? '' })
  );
}

/** The tokens of a line's words, in order; what is left aside is gone. */
export function tokensOf(words: Words, desk: Desk): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const { token, length } = tokenAt(words, at, tokens.at(-1), desk);
    if (token.kind !== 'aside') tokens.push(token);
    at += length;
  }
  return tokens;
}
