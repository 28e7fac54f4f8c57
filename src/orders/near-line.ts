/**
 * A line with a word that nobody knows: what it is probably meant for, or why it can't be read.
 *
 * What is near is shown and waits for YES; what says not to do something is never offered as its opposite (UX.md, rule 9).
 */

import { fold } from '../message/new-text/fold.js';
import type { CutLine } from './cut-line.js';
import type { Desk, DeskProject } from './desk.js';
import { type Drafted, drafted } from './draft-of.js';
import { nameWords } from './find-name.js';
import { findProject } from './find-project.js';
import { nearestWord } from './near-word.js';
import { type Parts, partsOf } from './parts.js';
import { sayPercent } from './say-line.js';
import { tokensOf } from './tokens.js';
import { isKnown, LANGUAGES, orderWord } from './vocabulary.js';

/** More slips in one line are rather a sentence. */
const MOST_SLIPS = 2;
const EXAMPLE_PERCENT = 75;
const MOST_ORDERS = 2;

const NOT = new Set(['not', 'dont', "don't", 'never', "doesn't", "isn't", "won't", 'degil', 'etme', 'alma']);
const TURKISH_NOT = Object.values(LANGUAGES.tr.orders)
  .flat()
  .map(fold)
  .filter((word) => !word.includes(' '));
/** "hatırlatma" is a reminder as well as "don't remind": alone it is taken for the thing, and "hatırlatmayın" is not. */
const NOUN = 'hatirlatma';
const NEGATIVE_ENDING = /^m[ae](?:yin|yiniz|sin|yelim|yalim)?$/;

/** "gönderme", "kapatmayın". */
function isTurkishNot(word: string): boolean {
  if (word === NOUN) return false;
  return TURKISH_NOT.some(
    (order) => word.startsWith(order) && NEGATIVE_ENDING.test(word.slice(order.length)),
  );
}

/** The word that says not to do what the line orders; null where none does. */
function negation(
  words: readonly string[],
  unknown: readonly string[],
  { orders, percents }: Parts,
): string | null {
  const verb = words.find(isTurkishNot);
  if (verb !== undefined) return verb;
  const no = unknown.find((word) => NOT.has(word));
  return no !== undefined && orders.length + percents.length > 0 ? no : null;
}

/** The only active project, or the one that a client was told of last. */
function onlyOrToldLast(desk: Desk): string | null {
  const only = findProject([], desk).project;
  const day = ({ progress }: DeskProject): string => progress.told?.date.toString() ?? '';
  const told = desk.projects.filter((project) => project.status === 'active' && day(project) !== '');
  return only ?? told.toSorted((a, b) => (day(a) < day(b) ? 1 : -1))[0]?.slug ?? null;
}

/** Lines that she may have meant: the orders that stand in hers, else what is ordered most. */
export function suggestions({ names, orders }: Parts, desk: Desk, isAWord = false): string[] {
  const { language } = desk;
  const named = names.length > 0 ? findProject(names, desk).project : null;
  const meant = named ?? (isAWord || names.length > 0 ? null : onlyOrToldLast(desk));
  const isClosed = desk.projects.some(({ slug, status }) => slug === meant && status === 'closed');
  const ofProject = meant === null ? '' : `${meant} `;
  const status = orderWord('status', language);
  if (orders.length > 0 && orders.length <= MOST_ORDERS)
    return orders.map((order) => `${names.length > 0 ? ofProject : ''}${orderWord(order, language)}`);
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

/** The line with each unknown word replaced by the one it is near to; null where one is near to none. */
export function corrected(cut: CutLine, unknown: readonly string[], desk: Desk): CutLine | null {
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

/** The line as it was understood, whole; `project` is said where it names none. */
export function understoodLine({ words, remark }: CutLine, project: string | null): string {
  const head = [...(project === null ? [] : [project]), ...words].join(' ');
  return remark === null ? head : `${head} / ${remark}`;
}
