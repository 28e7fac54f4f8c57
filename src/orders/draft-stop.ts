/**
 * `stop`: the one order that errs towards being obeyed.
 *
 * A message whose first word is "stop" or "dur", in any spelling near it, alone or with "please", "everything", "now",
 * "thanks". With a project or a client after it, it pauses that one (UX.md, "stop").
 */
import { readDate } from '../calendar/read-date.js';
import { fold } from '../message/new-text/fold.js';
import { nearestName } from '../shared/errors.js';
import { type Desk, writtenOn } from './desk.js';
import { type Drafted, drafted } from './draft-of.js';
import { draftPause } from './draft-plain.js';
import { nameOfWord, wholeNameAt } from './find-name.js';
import { partsOf } from './parts.js';
import { tokensOf } from './tokens.js';
import { isCourtesy, isStopAside, meaningAt } from './vocabulary.js';

const STOP_WORDS = ['stop', 'dur'];
const SHORTEST = 3;
/** Longer words are rather something else: "unstop". */
const LONGEST = 5;

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
    !isCourtesy([word], ownNamesOf(desk))
  );
}

function isNearStop(word: string, desk: Desk): boolean {
  const once = word.replace(/(.)\1+/g, '$1');
  const isSlip = once.length >= SHORTEST && once.length <= LONGEST && /^[a-z][a-z0-9]+$/.test(once);
  return isSlip && isUnknown(word, desk) && nearestName(once, STOP_WORDS) !== null;
}

/** Her names, folded, each as a whole and word by word. */
export function ownNamesOf({ ownNames }: Desk): Set<string> {
  return new Set(ownNames.flatMap((name) => [fold(name), ...fold(name).split(' ')]));
}

/** What is left of the line without "stop", "please", "everything" and "now". */
function restOf(words: readonly string[]): string[] {
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const kind = kindAt(words, at);
    const isFiller = kind === 'aside' || kind === 'everything' || kind === 'stop' || isStopAside(words[at]);
    if (!isFiller) rest.push(words[at] ?? '');
    at += isFiller ? (meaningAt(words, at)?.length ?? 1) : 1;
  }
  return rest;
}

/** The stop that a line is; null where it is none. Spellings near it count only in a message's first line. */
export function draftStop(words: readonly string[], isFirst: boolean, desk: Desk): Drafted | null {
  const start = words.findIndex((_, at) => kindAt(words, at) !== 'aside');
  const first = words[start];
  if (first === undefined) return null;
  if (kindAt(words, start) !== 'stop' && !(isFirst && isNearStop(first, desk))) {
    return pausedByName(words, desk);
  }
  const rest = restOf(words.slice(start + 1));
  if (rest.length === 0 || isCourtesy(rest, ownNamesOf(desk))) return drafted({ order: 'stop' });
  return pauseOf(rest, desk);
}

/** "bio stop". */
function pausedByName(words: readonly string[], desk: Desk): Drafted | null {
  const hasStop = words.some((_, at) => kindAt(words, at) === 'stop');
  const rest = restOf(words);
  return hasStop && rest.length > 0 ? pauseOf(rest, desk) : null;
}

function pauseOf(rest: readonly string[], desk: Desk): Drafted | null {
  const tokens = tokensOf(rest, desk);
  if (tokens.length === 0 || tokens.some(({ kind }) => kind !== 'name')) return null;
  return draftPause('pause', partsOf(tokens, { remark: null, bullet: null }));
}
