/**
 * A line with a word that nobody knows: what it is probably meant for, or why it can't be read.
 *
 * What is near is shown and waits for YES; what says not to do something is never offered as its opposite (UX.md, rule 9).
 */

import { fold } from '../message/new-text/fold.js';
import { slugTest } from './answered.js';
import { type CutLine, cutWords } from './cut-line.js';
import type { Desk } from './desk.js';
import { type Drafted, drafted } from './draft-of.js';
import { nameOfWord, nameWords } from './find-name.js';
import { findProject } from './find-project.js';
import { nearestNamed, nearestWord } from './near-word.js';
import { type Parts, partsOf } from './parts.js';
import { sayPercent } from './say-line.js';
import { tokensOf } from './tokens.js';
import { unreadDay } from './unread-day.js';
import { isKnown, LANGUAGES, orderWord } from './vocabulary.js';

/** More slips in one line are rather a sentence. */
const MOST_SLIPS = 2;
const EXAMPLE_PERCENT = 75;
const MOST_ORDERS = 2;

const NOT =
  /^(?:not|never|cannot|\p{L}+n't|(?:do|does|did|is|was|are|has|have|wo|ca)nt|degil\p{L}*|etme|alma)$/u;
const TURKISH_VERBS = Object.values(LANGUAGES.tr.orders)
  .flat()
  .map((word) => fold(word).replace(/t?ti$/, (ending) => (ending === 'tti' ? 't' : '')))
  .filter((word) => !word.includes(' '));
/** "hatırlatma" is a reminder as well as "don't remind": alone it is taken for the thing, and "hatırlatmayın" is not. */
const NOUN = 'hatirlatma';
/** Behind a verb: "-ma", "-mayın", "-medi", "-mez", "-meyecek", "-miyor", "-meden". */
const NEGATIVE_ENDING =
  /^m(?:[ae](?:y[ia]n(?:iz)?|sin(?:ler)?|y[ae]li?m|di[a-z]{0,4}|mis[a-z]{0,4}|y[ae]c[ae][kg][a-z]{0,4}|z(?:l[ae]r)?|d[ae]n)?|[iu]yor[a-z]{0,4})$/;

/** "gönderme", "kapatmayın", "gecikmedi", "bitmiyor". */
function isTurkishNot(word: string): boolean {
  if (word === NOUN || isKnown(word)) return false;
  return TURKISH_VERBS.some((verb) => word.startsWith(verb) && NEGATIVE_ENDING.test(word.slice(verb.length)));
}

/** The word that says not to do what the line orders; null where none does. */
function negation(
  words: readonly string[],
  unknown: readonly string[],
  { orders, percents }: Parts,
): string | null {
  const verb = words.find(isTurkishNot);
  if (verb !== undefined) return verb;
  const no = unknown.find((word) => NOT.test(word));
  return no !== undefined && orders.length + percents.length > 0 ? no : null;
}

/** The project that the line names, or nearly names; null where it names none, or several. */
function projectOf({ names, unknown }: Parts, desk: Desk): string | null {
  if (names.length > 0) return findProject(names, desk).project;
  const near = unknown.flatMap((word) => nearestNamed(word, nameWords(desk)) ?? []);
  const named = near.flatMap((word) => nameOfWord(fold(word), desk) ?? []);
  return named.length === 0 ? null : findProject(named, desk).project;
}

/** Lines that she may have meant, of the project that hers is about: the orders that stand in it, else what is ordered most. */
export function suggestions(parts: Parts, desk: Desk, isAWord = false): string[] {
  const { names, orders } = parts;
  const { language } = desk;
  const named = projectOf(parts, desk);
  const meant = named ?? (isAWord || names.length > 0 ? null : findProject([], desk).project);
  const isClosed = desk.projects.some(({ slug, status }) => slug === meant && status === 'closed');
  const ofProject = meant === null ? '' : `${meant} `;
  const status = orderWord('status', language);
  if (orders.length > 0 && orders.length <= MOST_ORDERS)
    return orders.map((order) => `${named === null ? '' : ofProject}${orderWord(order, language)}`);
  if (isClosed) return [`${ofProject}${status}`];
  return [
    `${ofProject}${sayPercent(EXAMPLE_PERCENT, desk)}`,
    `${ofProject}${orderWord('done', language)}`,
    status,
  ];
}

/** Why the line can't be read: the word is named that is unknown indeed, and what says "not" before it. */
export function unreadable(cut: CutLine, unknown: readonly string[], desk: Desk): Drafted {
  const parts = partsOf(tokensOf(cut.words, desk), cut);
  const no = negation(cut.words, unknown, parts);
  if (no !== null) return drafted(null, { kind: 'negated', word: no });
  const day = unreadDay(cut.words, unknown, parts);
  if (day !== null) return drafted(null, { kind: 'unknown-day', word: day });
  const word = unknown.find((one) => !isKnown(one)) ?? unknown[0] ?? '';
  return drafted(null, {
    kind: 'unknown-word',
    word,
    suggested: suggestions(parts, desk, cut.words.length === 1),
  });
}

/** Whether the line says not to do something. */
export function isNegated(cut: CutLine, unknown: readonly string[], desk: Desk): boolean {
  return negation(cut.words, unknown, partsOf(tokensOf(cut.words, desk), cut)) !== null;
}

const BLANK_MISSING = /(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu;

/** "bio75%", "12ekim" with the blanks that are missing; the same line where none is. */
function withBlanks(cut: CutLine, unknown: readonly string[], desk: Desk): CutLine {
  const words = cut.words.map((word) => (unknown.includes(word) ? word.replace(BLANK_MISSING, ' ') : word));
  const isWhole = words.every((word, at) => word === cut.words[at]);
  return isWhole ? cut : { ...cut, words: cutWords(words.join(' '), slugTest(desk)) };
}

/** The line with each unknown word replaced by the one it is near to; null where one is near to none. */
function respelled(cut: CutLine, unknown: readonly string[], desk: Desk): CutLine | null {
  if (unknown.length > MOST_SLIPS) return null;
  const names = nameWords(desk);
  const words: string[] = [];
  for (const word of cut.words) {
    const known = unknown.includes(word) ? nearestWord(word, names, desk.language) : word;
    if (known === null) return null;
    words.push(known);
  }
  return { ...cut, words };
}

/** The line set right: with the blanks that are missing, and its slips mended; null where it makes no more sense so. */
export function corrected(cut: CutLine, unknown: readonly string[], desk: Desk): CutLine | null {
  const apart = withBlanks(cut, unknown, desk);
  return respelled(apart, partsOf(tokensOf(apart.words, desk), apart).unknown, desk);
}

/** The line as it was understood, whole; `project` is said where it names none. */
export function understoodLine({ words, remark }: CutLine, project: string | null): string {
  const head = [...(project === null ? [] : [project]), ...words].join(' ');
  return remark === null ? head : `${head} / ${remark}`;
}
