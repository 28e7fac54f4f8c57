/**
 * Is the new text a bare thanks or acknowledgement ("thanks!", "teşekkürler", "ok, perfect")? Row E1c.
 *
 * Nobody waits for an answer to it. Every word must be one of thanking, greeting or signing; a question mark or
 * a figure makes it a message. Names are capitalised words at the end of a line or clause: three at most.
 */
import type { Language } from './message.js';
import { fold } from './new-text/fold.js';
import { THANKS_WORDS } from './thanks-words.js';

/** Longer texts are never bare, whatever they say; in UTF-16 units. */
const MAX_LENGTH = 200;
const MAX_NAMES = 3;

type Words = { thanks: Set<string>; around: Set<string> };

function wordsFor(language: Language | null): Words {
  const languages = language === null ? (Object.keys(THANKS_WORDS) as Language[]) : [language, 'en' as const];
  const lists = languages.map((name) => THANKS_WORDS[name]);
  return {
    thanks: new Set(lists.flatMap(({ thanks }) => thanks.split(' ').map(fold))),
    around: new Set(lists.flatMap(({ around }) => around.split(' ').map(fold))),
  };
}

const BY_LANGUAGE = new Map<Language | null, Words>(
  [null, ...(Object.keys(THANKS_WORDS) as Language[])].map((language) => [language, wordsFor(language)]),
);

/** Emoji and punctuation alone: a thumb up is an acknowledgement too. */
const ONLY_SIGNS = /^[\p{P}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}\p{Cf}\s]+$/u;

/** What ends a stretch of words: a name stands last in one ("Thanks Tom!", "Hi Tom, thanks"), an order doesn't. */
const STRETCH_END = /[\n,.!;:()–—-]+/;

/** A stretch spelt by what its words are: thanks, around, titles, and names only at its end. */
const BARE_STRETCH = /^[tah]*n{0,3}h*$/;

const TITLE = /^(?:hanim|bey|hocam)$/;

/** What the question needs of a message. */
type Said = { newText: { text: string }; language: Language | null };

/** Whether the author's new text only thanks or acknowledges; false where it is empty. A null language asks all lists. */
export function isBareThanks(message: Said): boolean {
  const trimmed = message.newText.text.trim();
  if (trimmed === '' || trimmed.length > MAX_LENGTH || /[?？\d]/.test(trimmed)) return false;
  if (ONLY_SIGNS.test(trimmed)) return /\p{Extended_Pictographic}/u.test(trimmed);
  const words = BY_LANGUAGE.get(message.language) ?? wordsFor(message.language);
  const stretches = trimmed.split(STRETCH_END).map((stretch) => spell(stretch, words));
  const all = stretches.join('');
  const names = all.replace(/[^n]/g, '').length;
  return all.includes('t') && names <= MAX_NAMES && stretches.every((spelt) => BARE_STRETCH.test(spelt));
}

/** One letter a word: (t)hanks, (a)round it, a title of (h)onour, a (n)ame, (o)ther. */
function spell(stretch: string, words: Words): string {
  return (stretch.match(/[\p{L}\p{M}'’]+/gu) ?? []).map((word) => letterFor(word, words)).join('');
}

function letterFor(word: string, { thanks, around }: Words): string {
  const folded = fold(word);
  if (thanks.has(folded)) return 't';
  if (TITLE.test(folded)) return 'h';
  if (around.has(folded)) return 'a';
  return /^\p{Lu}(?:\p{Ll}|$)/u.test(word) ? 'n' : 'o';
}
