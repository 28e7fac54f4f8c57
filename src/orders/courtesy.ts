/**
 * Which lines are only greetings, thanks, wishes, or her name and sign-off: they are left aside (UX.md, "Left aside").
 *
 * All words of such a line are a phrase of courtesy, what goes along with one, or her name; so none of it orders anything.
 * Stretched letters ("teşekkürlerrr", "thankss") and left-out doubles count as one.
 */
import { fold } from '../message/new-text/fold.js';
import { ENGLISH_COURTESY } from './courtesy-en.js';
import { TURKISH_COURTESY } from './courtesy-tr.js';
import { oneOfEach } from './one-of-each.js';
import { meaningAt } from './vocabulary.js';

/** What such a line is: `signed` has her name or what she signs with in it. */
export type Courtesy = 'courtesy' | 'signed';

const LONGEST_PHRASE = 7;
const KISSES = /^(?:x+|(?:xo)+x?)$/;

function phraseSet(...lists: (readonly string[])[]): ReadonlySet<string> {
  return new Set(lists.flat().map((phrase) => oneOfEach(fold(phrase))));
}

const PHRASES = phraseSet(ENGLISH_COURTESY.phrases, TURKISH_COURTESY.phrases);
const AROUND = phraseSet(ENGLISH_COURTESY.around, TURKISH_COURTESY.around);

type Part = { kind: 'phrase' | 'around' | 'name'; length: number };

/** "A.", "EK" and "E.K.": the first letters of her names, where they are no word of the grammar ("on", "no"). */
function isInitials(word: string, ownNames: ReadonlySet<string>): boolean {
  const letters = word.replaceAll('.', '');
  if (letters.length > 1 && meaningAt([letters], 0) !== null) return false;
  return [...ownNames].some((name) => {
    const initials = name.split(' ').map((one) => one.charAt(0));
    return letters === initials.join('') || initials.includes(letters);
  });
}

function phraseAt(words: readonly string[], at: number, ownNames: ReadonlySet<string>): Part | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).join(' ');
    if (ownNames.has(phrase)) return { kind: 'name', length };
    if (PHRASES.has(oneOfEach(phrase))) return { kind: 'phrase', length };
    if (AROUND.has(oneOfEach(phrase))) return { kind: 'around', length };
  }
  return null;
}

function partAt(words: readonly string[], at: number, ownNames: ReadonlySet<string>): Part | null {
  const word = words[at] ?? '';
  const found = phraseAt(words, at, ownNames);
  if (found !== null) return found;
  return KISSES.test(word) || isInitials(word, ownNames) ? { kind: 'name', length: 1 } : null;
}

/**
 * How many words at `at` are courtesy or a name of hers (`ownNames`, folded), with what goes along: "thanks a lot" has three.
 */
export function courtesyAt(words: readonly string[], at: number, ownNames: ReadonlySet<string>): number {
  let [length, isSaid] = [0, false];
  for (
    let part = phraseAt(words, at, ownNames);
    part !== null;
    part = phraseAt(words, at + length, ownNames)
  ) {
    length += part.length;
    isSaid ||= part.kind !== 'around';
  }
  return isSaid ? length : 0;
}

/** What the words are, if they are nothing but courtesy and names of hers (`ownNames`, folded); else null. */
export function courtesyOf(words: readonly string[], ownNames: ReadonlySet<string>): Courtesy | null {
  const kinds = new Set<Part['kind']>();
  for (let at = 0; at < words.length; ) {
    const part = partAt(words, at, ownNames);
    if (part === null) return null;
    kinds.add(part.kind);
    at += part.length;
  }
  if (kinds.has('name')) return 'signed';
  return kinds.has('phrase') ? 'courtesy' : null;
}
