/**
 * The known word that a slip was probably meant for. It is told, never obeyed (UX.md, rule 9), and told in the language of her
 * notes: a word of the other one is offered only as the order that it is.
 */
import { DATE_WORDS } from '../calendar/date-words.js';
import { fold } from '../message/new-text/fold.js';
import { slips } from '../shared/errors.js';
import { oneOfEach } from './one-of-each.js';
import { LANGUAGES, type Language } from './vocabulary.js';
import type { WordTable } from './words.js';

const LISTS = ['later', 'every', 'percentBehind', 'percentBefore', 'days', 'everything', 'until'] as const;
/** Words of dates with letters of their own. */
const SPELLED = new Map(
  [
    'salı',
    'çarşamba',
    'perşembe',
    'şubat',
    'mayıs',
    'ağustos',
    'eylül',
    'kasım',
    'aralık',
    'bugün',
    'yarın',
  ].map((word) => [fold(word), word]),
);
const SHORTEST_BEGINNING = 3;
const SHORTEST_SLIP = 4;
/** Shorter words are too many that another letter should make one of another: "half" is no "hale". */
const SHORTEST_REPLACED = 5;
/** In longer words two slips are as likely. */
const SHORTEST_TWO_SLIPS = 9;
/** Comparing costs the product of both lengths. */
const LONGEST_SLIP = 60;

/** Words near to one of the grammar that mean something else: "hazır" is no "hayır". */
const OTHER_WORDS = new Set(['hazir', 'hatir']);

function isGuessable(word: string): boolean {
  return word.length >= SHORTEST_BEGINNING;
}

/** How a word is looked for: "dayoff" is near to "day off". */
function joined(word: string): string {
  return fold(word).replaceAll(' ', '');
}

/** The words of a language as it writes them. */
function wordsOf(table: WordTable, dates: readonly string[]): string[] {
  const spelled = dates.map((word) => SPELLED.get(word) ?? word);
  return [...Object.values(table.orders).flat(), ...LISTS.flatMap((list) => table[list]), ...spelled];
}

/** Folded, with how each is written. */
function written(words: readonly string[]): Map<string, string> {
  const inOne = words.filter((word) => !word.includes(' '));
  return new Map([...words, ...inOne].filter(isGuessable).map((word) => [joined(word), word]));
}

/** The orders of one language by what the other calls them. */
function translated(from: WordTable, to: WordTable): Map<string, string> {
  const words = Object.entries(from.orders).flatMap(([order, names]) => {
    const own = (to.orders as Partial<Record<string, readonly string[]>>)[order]?.[0];
    return own === undefined ? [] : names.map((name): [string, string] => [joined(name), own]);
  });
  return new Map(words.filter(([word]) => isGuessable(word)));
}

const { en, tr } = LANGUAGES;
/** What may be offered: her own words, then the orders of the other language. */
const OFFERED: Record<Language, readonly ReadonlyMap<string, string>[]> = {
  en: [written(wordsOf(en, DATE_WORDS.en)), translated(tr, en)],
  tr: [written(wordsOf(tr, DATE_WORDS.tr)), translated(en, tr)],
};

function fieldsOf({ fields }: WordTable): string[] {
  return Object.values(fields).flat().map(fold);
}

const FIELDS: Record<Language, readonly string[]> = { en: fieldsOf(en), tr: fieldsOf(tr) };

/** What a Turkish order may end in beside its word: "kapatın", "erteleyelim", "kapalıyım". */
const FORM = /(?:y?[iu](?:m|z|n(?:[iu]z)?)|y?[ae]l[iu]m|s[iu]n|d[iu]r)$/;

/** Verbs by their endings, "ederiz", "derim": they are no slips of a name. */
const VERB = /(?:r[iu][mz]|yor(?:um|uz|lar)?|[ae]c[ae][gk](?:im|iz)?|[dt][iu][mk]|m[ae]k)$/;

function isSwapped(a: string, b: string): boolean {
  return a !== b && a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/** How many slips make `word` of `known`, doubled letters aside; null where they are too many. */
function slipsTo(word: string, known: string): number | null {
  const longer = Math.max(word.length, known.length);
  if (word.length < SHORTEST_SLIP) return isSwapped(word, known) ? 1 : null;
  if (oneOfEach(word) === oneOfEach(known)) return 0;
  const most = longer < SHORTEST_TWO_SLIPS ? 1 : 2;
  if (Math.abs(word.length - known.length) > most) return null;
  const count = slips(word, known);
  const isReplaced = word.length === known.length && !isSwapped(word, known);
  const isOther = isReplaced && known !== 'stop' && (longer < SHORTEST_REPLACED || word[0] !== known[0]);
  return count > most || isOther ? null : count;
}

/** The known word with the fewest slips. */
function nearest(word: string, known: readonly string[]): string | null {
  if (word.length < SHORTEST_BEGINNING || word.length > LONGEST_SLIP || /\d/.test(word)) return null;
  let found: { name: string; count: number } | null = null;
  for (const name of known) {
    const count = slipsTo(word, name);
    if (count !== null && (found === null || count < found.count)) found = { name, count };
  }
  return found?.name ?? null;
}

/** The known words that begin so. */
function begunBy(word: string, known: readonly string[]): string[] {
  if (word.length < SHORTEST_BEGINNING) return [];
  return known.filter((name) => name.length > SHORTEST_SLIP && name.startsWith(word));
}

/** The word's beginning, or its slips; in three letters the other way round. */
function nearestOf(word: string, known: readonly string[]): string | null {
  if (OTHER_WORDS.has(word)) return null;
  const form = known.find((name) => name.length >= SHORTEST_SLIP && name === word.replace(FORM, ''));
  if (form !== undefined) return form;
  const [whole = null] = begunBy(word, known);
  return word.length > SHORTEST_BEGINNING ? (whole ?? nearest(word, known)) : (nearest(word, known) ?? whole);
}

/** The name that was probably meant, folded: it begins with the same letter, and no other one begins like the word. */
function nearestNameTo(word: string, names: readonly string[]): string | null {
  if (VERB.test(word)) return null;
  const [whole, ...others] = begunBy(word, names);
  if (whole !== undefined) return others.length === 0 ? whole : null;
  return nearest(
    word,
    names.filter((name) => name[0] === word[0]),
  );
}

/** The known word that was probably meant, as it is written; `names` are known too, folded with how each is written. */
export function nearestWord(
  word: string,
  names: ReadonlyMap<string, string>,
  language: Language,
): string | null {
  const named = nearestNamed(word, names);
  if (named !== null) return named;
  for (const words of OFFERED[language]) {
    const found = nearestOf(word, [...words.keys()]);
    if (found !== null) return words.get(found) ?? null;
  }
  return null;
}

/** The word of a name that was probably meant, as it is written. */
export function nearestNamed(word: string, names: ReadonlyMap<string, string>): string | null {
  const found = nearestNameTo(word, [...names.keys()]);
  return found === null ? null : (names.get(found) ?? null);
}

/** The field that was probably meant, folded. */
export function nearestField(word: string, language: Language): string | null {
  return nearest(word, FIELDS[language]);
}
