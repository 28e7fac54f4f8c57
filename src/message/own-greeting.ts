/**
 * How she greets somebody, from the first line of her own mail: "Hi Tom," is "Hi Tom", "Merhaba Elif Hanım," as it stands.
 *
 * Only a greeting that suits every later mail is learned: none for several people, none for an hour of the day.
 */
import { fold } from './new-text/fold.js';

const LONGEST_GREETING = 60;
const ENGLISH = /^(?:hi|hello|hey|dear)$/;
const TURKISH = /^(?:merhaba|merhabalar|selam|selamlar|sevgili|sayin)$/;
const OTHER = /^(?:hallo|liebe|lieber|bonjour|cher|chere|hola|querida|querido|ciao|cara|caro|ola|beste)$/;
/** Whom such a word greets is no one person. */
const NOBODY =
  /^(?:all|both|everyone|everybody|team|there|folks|guys|again|and|you|ladies|sir|madam|arkadaslar|herkese|ekip|hepinize|hepiniz|tekrar|ve|und|et|y|e)$/;
const MOST_WORDS = 5;

const END = /[,!:;]|\s[-–—]\s|(?<!\b(?:Mr|Mrs|Ms|Dr))\.(?:\s|$)/;
/** A word of a name or a title. */
const NAMING = /^(?:\p{Lu}|(?:bey|hanım|hoca|hocam|von|van|de|da|di)$)/u;

/** The greeting without its comma; null where the text begins with none, or with one that can't be learned. */
export function greetingIn(text: string): string | null {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  const [greeting = ''] = line.slice(0, 2 * LONGEST_GREETING).split(END, 1);
  const words = greeting.trim().split(/\s+/);
  const [first = '', ...named] = words;
  if (greeting.length > LONGEST_GREETING || words.length > MOST_WORDS || named.length === 0) return null;
  if (tongueOfWord(first) === null) return null;
  const isOnePerson = named.every((word) => NAMING.test(word) && !NOBODY.test(fold(word)));
  return isOnePerson ? words.join(' ') : null;
}

type Tongue = 'en' | 'tr' | 'other';

function tongueOfWord(word: string): Tongue | null {
  const folded = fold(word);
  if (ENGLISH.test(folded)) return 'en';
  if (TURKISH.test(folded)) return 'tr';
  return OTHER.test(folded) ? 'other' : null;
}

/** Whether the greeting reads as one of a mail in `language` (two letters), by the word that it begins with. */
export function isGreetingIn(greeting: string, language: string): boolean {
  const tongue = tongueOfWord(greeting.split(/\s/, 1)[0] ?? '');
  return tongue === 'other' ? language !== 'en' && language !== 'tr' : tongue === language;
}
