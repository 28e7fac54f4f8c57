/**
 * The known word that a slip was probably meant for. It is told, never obeyed (UX.md, rule 9), and told in the language of her
 * notes: a word of the other one is offered only as the order that it is.
 */
import { DATE_WORDS } from '../calendar/date-words.js';
import { fold } from '../message/new-text/fold.js';
import { nearestName } from '../shared/errors.js';
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

function isGuessable(word: string): boolean {
  return word.length >= SHORTEST_BEGINNING && !word.includes(' ');
}

/** The words of a language as it writes them. */
function wordsOf(table: WordTable, dates: readonly string[]): string[] {
  const spelled = dates.map((word) => SPELLED.get(word) ?? word);
  return [...Object.values(table.orders).flat(), ...LISTS.flatMap((list) => table[list]), ...spelled];
}

/** Folded, with how each is written. */
function written(words: readonly string[]): Map<string, string> {
  return new Map(words.filter(isGuessable).map((word) => [fold(word), word]));
}

/** The orders of one language by what the other calls them. */
function translated(from: WordTable, to: WordTable): Map<string, string> {
  const words = Object.entries(from.orders).flatMap(([order, names]) => {
    const own = (to.orders as Partial<Record<string, readonly string[]>>)[order]?.[0];
    return own === undefined ? [] : names.map((name): [string, string] => [fold(name), own]);
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

function isSwapped(a: string, b: string): boolean {
  return a !== b && a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

function nearest(word: string, known: readonly string[]): string | null {
  if (word.length < SHORTEST_BEGINNING || /\d/.test(word)) return null;
  if (word.length < SHORTEST_SLIP) return known.find((name) => isSwapped(word, name)) ?? null;
  return nearestName(word, known);
}

/** One slip in three letters, or the word's beginning. */
function nearestOf(word: string, known: readonly string[]): string | null {
  if (word.length < SHORTEST_BEGINNING) return null;
  const whole = known.find((name) => name.length > SHORTEST_SLIP && name.startsWith(word)) ?? null;
  return word.length > SHORTEST_BEGINNING ? (whole ?? nearest(word, known)) : (nearest(word, known) ?? whole);
}

/** The known word that was probably meant, as it is written; `names` are known too. */
export function nearestWord(word: string, names: readonly string[], language: Language): string | null {
  const [own, other] = OFFERED[language];
  const found = nearestOf(word, [...names, ...(own?.keys() ?? [])]);
  if (found !== null) return own?.get(found) ?? found;
  const foreign = nearestOf(word, [...(other?.keys() ?? [])]);
  return foreign === null ? null : (other?.get(foreign) ?? null);
}

/** The field that was probably meant, folded. */
export function nearestField(word: string, language: Language): string | null {
  return nearest(word, FIELDS[language]);
}
