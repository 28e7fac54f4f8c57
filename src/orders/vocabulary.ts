/**
 * All words of the grammar in one place: both languages always work, so a word means the same in either.
 *
 * A phrase is found word by word, the longest first.
 */
import { fold } from '../message/new-text/fold.js';
import type { FieldName, OrderWord, WordTable } from './words.js';
import { ENGLISH } from './words-en.js';
import { TURKISH } from './words-tr.js';

/** What a phrase of the grammar is. */
export type Meaning =
  | { kind: 'order'; word: OrderWord }
  | {
      kind: 'later' | 'every' | 'percentBehind' | 'percentBefore' | 'days' | 'everything' | 'until' | 'aside';
    };

/** The languages of the grammar. */
export const LANGUAGES = { en: ENGLISH, tr: TURKISH };
/** One of them. */
export type Language = keyof typeof LANGUAGES;

const TABLES: readonly WordTable[] = Object.values(LANGUAGES);
const LISTS = ['later', 'every', 'percentBehind', 'percentBefore', 'days', 'everything', 'until'] as const;
const LONGEST_PHRASE = 4;

function entriesOf<K extends string>(words: Partial<Record<K, readonly string[]>>): [string, K][] {
  return (Object.keys(words) as K[]).flatMap((key) =>
    (words[key] ?? []).map((word): [string, K] => [fold(word), key]),
  );
}

function meaningsOf(table: WordTable): [string, Meaning][] {
  return [
    ...table.aside.map((word): [string, Meaning] => [fold(word), { kind: 'aside' }]),
    ...LISTS.flatMap((kind) => table[kind].map((word): [string, Meaning] => [fold(word), { kind }])),
    ...entriesOf(table.orders).map(([word, order]): [string, Meaning] => [
      word,
      { kind: 'order', word: order },
    ]),
  ];
}

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(TABLES.flatMap(meaningsOf));
const AT: ReadonlySet<string> = new Set(TABLES.flatMap(({ at }) => at.map(fold)));
/** What words beside stop say. */
const BESIDE_STOP = [
  ...(['stopPressing', 'stopTies', 'stopVisit'] as const),
  ...(['stopAside', 'stopSending', 'stopWhat', 'stopExcept'] as const),
];
type BesideStop = (typeof BESIDE_STOP)[number];
const STOP_WORDS: ReadonlyMap<BesideStop, ReadonlySet<string>> = new Map(
  BESIDE_STOP.map((list) => [list, new Set(TABLES.flatMap((table) => table[list].map(fold)))]),
);
const BY_BEFORE: ReadonlySet<string> = new Set(TABLES.flatMap(({ byBefore }) => byBefore.map(fold)));
const BY_BEHIND: ReadonlySet<string> = new Set(TABLES.flatMap(({ byBehind }) => byBehind.map(fold)));
const TAKEN_BACK: ReadonlySet<string> = new Set(TABLES.flatMap(({ takenBack }) => takenBack.map(fold)));
const BESIDE_REPLY: ReadonlySet<string> = new Set(TABLES.flatMap(({ besideReply }) => besideReply.map(fold)));
const NOTHING: ReadonlySet<string> = new Set(
  TABLES.flatMap(({ nothing, orders }) => [...nothing, ...(orders.no ?? [])].map(fold)),
);
const ASKS_FIRST: ReadonlySet<string> = new Set(TABLES.flatMap(({ asksFirst: words }) => words.map(fold)));
const ASKS_BEHIND: ReadonlySet<string> = new Set(TABLES.flatMap(({ asksBehind: words }) => words.map(fold)));
const FIELDS: ReadonlyMap<string, FieldName> = new Map(TABLES.flatMap(({ fields }) => entriesOf(fields)));

/** The longest of `lookUp`'s phrases that begins at word `at`. */
function longestAt<T>(
  words: readonly string[],
  at: number,
  lookUp: (phrase: string) => T | undefined,
): { found: T; length: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const found = lookUp(words.slice(at, at + length).join(' '));
    if (found !== undefined) return { found, length };
  }
  return null;
}

/** What the grammar's longest phrase at word `at` means; null where it knows none. */
export function meaningAt(words: readonly string[], at: number): { found: Meaning; length: number } | null {
  return longestAt(words, at, (phrase) => MEANINGS.get(phrase));
}

/** How a language writes the order first. */
export function orderWord(order: string, language: Language): string {
  const words: Partial<Record<string, readonly string[]>> = LANGUAGES[language].orders;
  return words[order]?.[0] ?? order;
}

/** The word for a field of a project, as she would write it; the name of a phase of hers as it is. */
export function fieldWord(field: string, language: Language): string {
  const words: Partial<Record<string, readonly string[]>> = LANGUAGES[language].fields;
  return words[field]?.[0] ?? field;
}

/** Whether a time or day to send at may follow the word. */
export function isAtWord(word: string | undefined): boolean {
  return word !== undefined && AT.has(word);
}

/** Whether the words before and behind a day make it one by which: "by fri", "cumaya kadar". */
export function saysBy(before: string | undefined, behind: string | undefined): boolean {
  return BY_BEFORE.has(before ?? '') || BY_BEHIND.has(behind ?? '');
}

/** Whether the word says that beside stop: the lists of words.ts that begin with "stop". */
export function saysBesideStop(what: BesideStop, word: string | undefined): boolean {
  return word !== undefined && STOP_WORDS.get(what)?.has(word) === true;
}

/** Whether all of the words say that there is nothing. */
export function saysNothing(words: readonly string[]): boolean {
  return NOTHING.has(words.join(' '));
}

/** Whether a line that begins with the word asks. */
export function asksFirst(word: string): boolean {
  return ASKS_FIRST.has(word);
}

/** Whether the word makes a question of what stands before it. */
export function asksBehind(word: string): boolean {
  return ASKS_BEHIND.has(word);
}

/** How many words at `at` take a question back. */
export function takenBackAt(words: readonly string[], at: number): number {
  return longestAt(words, at, (phrase) => TAKEN_BACK.has(phrase) || undefined)?.length ?? 0;
}

/** How many words at `at` say, beside a reply word, what the note is about. */
export function besideReplyAt(words: readonly string[], at: number): number {
  return longestAt(words, at, (phrase) => BESIDE_REPLY.has(phrase) || undefined)?.length ?? 0;
}

/** Whether the word has a meaning somewhere, if not where it stands. */
export function isKnown(word: string): boolean {
  return MEANINGS.has(word) || AT.has(word) || FIELDS.has(word);
}

/** The field that the whole of `words` names. */
export function fieldNamed(words: readonly string[]): FieldName | null {
  return FIELDS.get(words.join(' ')) ?? null;
}
