/**
 * What a word's letters and apostrophes say of its language; the word lists decide, this helps them.
 */
import type { Language } from '../message.js';

/** A language, or one that is not told apart. */
export type Tongue = Language | 'other';

const LETTERS: Record<Tongue, string> = {
  en: '',
  tr: 'ğşıçöüâ',
  de: 'äöüß',
  fr: 'éèêëàâîïôûùçœ',
  es: 'áéíóúñ',
  it: 'àèéìòù',
  nl: 'ëéï',
  pt: 'ãõáâéêíóôúçà',
  other: 'åäæøöąćęłńśźżáčďéěíňřšťúůýžőűășțâîđàòəё',
};

const TONGUES_OF_LETTER = new Map<string, Tongue[]>();
for (const [tongue, letters] of Object.entries(LETTERS) as [Tongue, string][]) {
  for (const letter of letters) {
    TONGUES_OF_LETTER.set(letter, [...(TONGUES_OF_LETTER.get(letter) ?? []), tongue]);
  }
}

/** The languages that write the first special letter of `word` (as in the text); null where it has none. */
export function tonguesByLetter(word: string): readonly Tongue[] | null {
  if (!/[^ -~]/.test(word)) return null;
  const special = /[^ -~’‘]/.exec(word.replaceAll('İ', 'ı').toLowerCase().normalize('NFC'))?.[0];
  return special === undefined ? null : (TONGUES_OF_LETTER.get(special) ?? ['other']);
}

const APOSTROPHES: readonly [RegExp, readonly Tongue[]][] = [
  [/^(?:[cdjlmnst]|qu)['’]\p{L}{2}/iu, ['fr', 'it', 'other']],
  [/^(?:un|all|dell|nell|dall|sull|quest|quell)['’]\p{L}/iu, ['it']],
  [/['’](?:s|t|ll|re|ve|d|m)$/i, ['en']],
  [/['’](?:[ny]?[ıiuüaeoö]n?|n[ıiuü]n|[dt][ae]n?|l[ıiuü][kğ]|[ıiuü]n|yl[ae])$/iu, ['tr']],
];

/** The languages that join words like `word` (as in the text) with an apostrophe; null where that tells nothing. */
export function tonguesByApostrophe(word: string): readonly Tongue[] | null {
  if (!/['’]/.test(word)) return null;
  return APOSTROPHES.find(([sign]) => sign.test(word))?.[1] ?? null;
}
