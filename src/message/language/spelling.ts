/**
 * What a word's letters and apostrophes say of its language; the word lists decide, this helps them.
 */
import { indexByTongue, type Tongue, type TongueSet, tongueSet } from './tongues.js';

const LETTERS: Record<Exclude<Tongue, 'en'>, string> = {
  tr: 'ğşıçöüâ',
  de: 'äöüß',
  fr: 'éèêëàâîïôûùçœ',
  es: 'áéíóúñ',
  it: 'àèéìòù',
  nl: 'ëéï',
  pt: 'ãõáâéêíóôúçà',
  other: 'åäæøöąćęłńśźżáčďéěíňřšťúůýžőűășțâîđàòəё',
};

const TONGUES_OF_LETTER = indexByTongue(Object.entries(LETTERS) as [Tongue, string][]);
const OTHER = tongueSet(['other']);

/** The tongues that write the first special letter of `word` (as in the text); 0 where it has none. */
export function tonguesByLetter(word: string): TongueSet {
  if (!/[^ -~]/.test(word)) return 0;
  const special = /[^ -~’‘]/.exec(word.replaceAll('İ', 'ı').toLowerCase().normalize('NFC'))?.[0];
  return special === undefined ? 0 : (TONGUES_OF_LETTER.get(special) ?? OTHER);
}

const APOSTROPHES: readonly [RegExp, TongueSet][] = [
  [/^(?:[cdjlmnst]|qu)['’]\p{L}{2}/iu, tongueSet(['fr', 'it', 'other'])],
  [/^(?:un|all|dell|nell|dall|sull|quest|quell)['’]\p{L}/iu, tongueSet(['it'])],
  [/['’](?:s|t|ll|re|ve|d|m)$/i, tongueSet(['en'])],
  [/['’](?:[ny]?[ıiuüaeoö]n?|n[ıiuü]n|[dt][ae]n?|l[ıiuü][kğ]|[ıiuü]n|yl[ae])$/iu, tongueSet(['tr'])],
];

/** The tongues that join words like `word` (as in the text) with an apostrophe; 0 where that tells nothing. */
export function tonguesByApostrophe(word: string): TongueSet {
  if (!/['’]/.test(word)) return 0;
  return APOSTROPHES.find(([sign]) => sign.test(word))?.[1] ?? 0;
}
