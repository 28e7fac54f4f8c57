/**
 * `stop`: the one order that errs towards being obeyed.
 *
 * A short message whose first word is "stop" or "dur", below and behind a greeting, whatever follows; in any spelling near it,
 * alone or with "please", "everything", "now", "thanks"; with one of these a long one, too. With a project or a client in it,
 * it pauses that one (UX.md, "stop"), unless more is said than that. "Stop everything" stops all behind a name, too.
 */
import { readDate } from '../calendar/read-date.js';
import { fold } from '../message/new-text/fold.js';
import { nearestName } from '../shared/errors.js';
import { courtesyAt, courtesyOf } from './courtesy.js';
import type { CutLine } from './cut-line.js';
import { type Desk, writtenOn } from './desk.js';
import { type Drafted, drafted } from './draft-of.js';
import { draftPause } from './draft-plain.js';
import { nameOfWord, wholeNameAt } from './find-name.js';
import { oneOfEach } from './one-of-each.js';
import { partsOf } from './parts.js';
import type { Token } from './token.js';
import { tokensOf } from './tokens.js';
import { meaningAt, saysBesideStop } from './vocabulary.js';
import { tells } from './words-of-name.js';

const STOP_WORDS = ['stop', 'dur'];
const SHORTEST = 3;
/** Longer words are rather something else: "unstop". */
const LONGEST = 5;
/** Words that are near to stop, and mean something else. */
const OTHER_WORDS = new Set(['slop', 'step', 'shop', 'atop', 'stow', 'spot', 'post', 'tops']);
/** A message that says more than this is a sentence; greetings aside. */
const MOST_WORDS = 5;

function kindAt(words: readonly string[], at: number): string | null {
  const found = meaningAt(words, at)?.found;
  if (found === undefined) return null;
  return found.kind === 'order' ? found.word : found.kind;
}

/** Whether the word is nothing else that she could have meant. */
function isUnknown(word: string, desk: Desk): boolean {
  return (
    meaningAt([word], 0) === null &&
    nameOfWord(word, desk) === null &&
    wholeNameAt([word], 0, desk) === null &&
    readDate([word], 0, writtenOn(desk)) === null &&
    courtesyOf([word], ownNamesOf(desk)) === null
  );
}

/** The same letters in another order, or one slip; in a word as short as "dur" no other letter. */
function isSlipOf(stop: string, word: string): boolean {
  const isMixed = [...word].sort().join('') === [...stop].sort().join('');
  if (isMixed) return true;
  return nearestName(word, [stop]) !== null && (stop.length > SHORTEST || word.length > SHORTEST);
}

function isNearStop(word: string, desk: Desk): boolean {
  const once = oneOfEach(word);
  const isSlip = once.length >= SHORTEST && once.length <= LONGEST && /^[a-z][a-z0-9]+$/.test(once);
  if (!isSlip || OTHER_WORDS.has(once) || !isUnknown(word, desk)) return false;
  return STOP_WORDS.some((stop) => once === stop || isSlipOf(stop, once));
}

/** Her names, folded, each as a whole and word by word. */
export function ownNamesOf({ ownNames }: Desk): Set<string> {
  return new Set(ownNames.flatMap((name) => [fold(name), ...fold(name).split(' ')]));
}

/** How many words at `at` only go along with stop: signs, greetings, "please", "now", "everything", stop once more. */
function fillerAt(words: readonly string[], at: number, desk: Desk): number {
  const kind = kindAt(words, at);
  if (kind === 'aside' || kind === 'everything' || kind === 'stop') return meaningAt(words, at)?.length ?? 1;
  if (!tells(words[at])) return 1;
  const courtesy = courtesyAt(words, at, ownNamesOf(desk));
  return courtesy > 0 ? courtesy : Number(saysBesideStop('stopAside', words[at]));
}

/** Where stop stands, behind what goes along with it. */
function stopIn(words: readonly string[], isFirst: boolean, desk: Desk): number | null {
  for (let at = 0; at < words.length; ) {
    if (kindAt(words, at) === 'stop' || (isFirst && isNearStop(words[at] ?? '', desk))) return at;
    const filler = fillerAt(words, at, desk);
    if (filler === 0) return null;
    at += filler;
  }
  return null;
}

/** What is left of the words without all that goes along with stop. */
function restOf(words: readonly string[], desk: Desk): string[] {
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const filler = fillerAt(words, at, desk);
    if (filler === 0) rest.push(words[at] ?? '');
    at += Math.max(filler, 1);
  }
  return rest;
}

/** Whether the words speak of everything. */
function saysAll(words: readonly string[]): boolean {
  return words.some((_, at) => kindAt(words, at) === 'everything');
}

/** Whether some are to be left out, "all but tom": the bot stops all rather than the wrong one. */
function saysExcept(words: readonly string[]): boolean {
  return words.some((word) => saysBesideStop('stopExcept', word));
}

/** "the mails", "sending". */
function saysWhat(word: string): boolean {
  return saysBesideStop('stopWhat', word) || saysBesideStop('stopSending', word);
}

/** What behind stop makes sure of it. */
const PRESSES = ['stopPressing', 'stopSending', 'stopAside'] as const;
/** Behind the word: "STOP!", "stop, …", "Stop. …". */
const SIGN = /^\s*[!,.;:–—-]/;

/** Whether a longer line than a short one stops, too: "stop now, …", "STOP! …", "stop everything …". */
function isAtOnce({ words, head }: CutLine, at: number): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  const isSaid = PRESSES.some((list) => saysBesideStop(list, next));
  const rest = head.slice(head.indexOf(word) + word.length);
  return isSaid || saysAll(words) || head.includes('!') || SIGN.test(rest);
}

/** The stop that a line is; null where it is none. What is near to it counts only in a message's first line. */
export function draftStop(cut: CutLine, isFirst: boolean, desk: Desk): Drafted | null {
  const { words, isQuestion } = cut;
  const at = stopIn(words, isFirst, desk);
  if (at === null) {
    const mayStop = isFirst && !isQuestion;
    return (
      pausedByName(words, desk) ?? stoppedBehind(words, mayStop, desk) ?? stoppedAtEnd(words, mayStop, desk)
    );
  }
  const behind = words.slice(at + 1);
  const rest = restOf(behind, desk);
  if (rest.length === 0) return drafted({ order: 'stop' });
  const isVisit = saysBesideStop('stopVisit', behind[0]);
  const isSure = isFirst && !isVisit && isAtOnce(cut, at);
  const paused = pauseOf(words, rest, { isFirst, isSure }, desk);
  if (paused !== null) return paused;
  const isShort = !isQuestion && !isVisit && behind.length < MOST_WORDS;
  return isFirst && (isSure || isShort) ? drafted({ order: 'stop' }) : null;
}

/** "bio, stop everything": behind words that the grammar knows, "everything" says that not only these are meant. */
function stoppedBehind(words: readonly string[], isFirst: boolean, desk: Desk): Drafted | null {
  const at = words.findIndex((_, index) => kindAt(words, index) === 'stop');
  if (!isFirst || at < 0 || !saysAll(words.slice(at + 1))) return null;
  const before = tokensOf(restOf(words.slice(0, at), desk), desk);
  return before.some(({ kind }) => kind === 'unknown') ? null : drafted({ order: 'stop' });
}

/** "mailleri durdur", "tom hariç her şeyi durdur": the words before the last one say what shall stop. */
function stoppedAtEnd(words: readonly string[], isFirst: boolean, desk: Desk): Drafted | null {
  const last = words.at(-1) ?? '';
  if (!isFirst || !last.startsWith('dur') || kindAt([last], 0) !== 'stop') return null;
  // "Her şeyi durdurmak için: dur" only tells of it.
  if (saysAll(words) && last.startsWith('durdur')) return drafted({ order: 'stop' });
  const isNamed = tokensOf(words, desk).some(({ kind }) => kind === 'name') && !saysExcept(words);
  return isNamed || words.length > MOST_WORDS ? null : drafted({ order: 'stop' });
}

/** "bio stop". */
function pausedByName(words: readonly string[], desk: Desk): Drafted | null {
  const hasStop = words.some((_, at) => kindAt(words, at) === 'stop');
  const rest = restOf(words, desk);
  return hasStop && rest.length > 0 ? pauseOf(words, rest, { isFirst: false, isSure: false }, desk) : null;
}

/** "stop sun": a day's word that is a name is that. */
function asName(token: Token): Token {
  return token.kind === 'date' && token.date.name !== undefined
    ? { kind: 'name', name: token.date.name }
    : token;
}

/**
 * What is named is paused: behind a plain "stop" whatever else is said of it (`isFirst`), else nothing else may be said
 * (`isSure`). Beside "everything" the name needs a word that ties it to that: "for tom", "mails to tom".
 */
function pauseOf(
  words: readonly string[],
  rest: readonly string[],
  { isFirst, isSure }: { isFirst: boolean; isSure: boolean },
  desk: Desk,
): Drafted | null {
  if (saysExcept(words)) return null;
  const tokens = tokensOf(rest, desk).map(asName);
  const names = tokens.filter(({ kind }) => kind === 'name');
  const isTied = words.some((word) => saysBesideStop('stopTies', word) || saysWhat(word));
  if (names.length === 0 || (saysAll(words) && !isTied)) return null;
  const others = tokens.filter((token) => {
    const isWhat = token.kind === 'unknown' && saysWhat(token.word);
    return !isWhat && token.kind !== 'name' && token.kind !== 'dash';
  });
  const isShort = isFirst && !isSure && rest.length < MOST_WORDS;
  if (others.length > 0 && !isShort) return null;
  const paused = draftPause('pause', partsOf(names, { remark: null, bullet: null }));
  // "stop tom and lena": both, so all.
  return isFirst && names.length > 1 && paused.doubts.length > 0 ? null : paused;
}
