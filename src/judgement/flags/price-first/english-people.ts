/**
 * English: of whom a sentence speaks, so that "what do you charge" is told from "what we charge" and "what customers pay".
 */
import { wordsLike } from './around.js';

/** The writer. */
export const I = wordsLike('i we id im wed were ive weve');
/** The freelancer. */
export const YOU = wordsLike('you u ya youd youll youre');
/** The thing that is priced. */
export const IT = wordsLike('it itd itll this that these all');
/** Whoever has to pay. */
export const PAYER = wordsLike('i we id wed one someone somebody me us');
/** Anybody a sentence may be about. */
export const ANYBODY = wordsLike(`
  i we id wed me us you youd youll youre u ya they theyd he she it itd itll this that these all
  one someone somebody people others everyone`);
/** Whoever charges, but is not the freelancer. */
export const NOT_YOU = wordsLike(
  'i we id wed they theyd he she people others clients everyone most competitors',
);
/** Third parties. */
const THEY = wordsLike(`
  they people user users customer customers clients visitors guests members parents students buyers everyone`);

const MINE = wordsLike('i we id im wed were ive weve my our me us');

/** Whether the nearest person is a third one: "a page where customers see what it costs". */
export function isOfOthers(before: readonly string[]): boolean {
  return THEY.has(before.findLast((word) => MINE.has(word) || YOU.has(word) || THEY.has(word)));
}

/** The nearest person named: mine, yours, or another's; null where there is none. */
export function nearestPerson(words: readonly string[]): 'mine' | 'yours' | 'others' | null {
  for (const word of words.toReversed()) {
    if (MINE.has(word)) return 'mine';
    if (YOU.has(word)) return 'yours';
    if (THEY.has(word) || OTHERS.has(word)) return 'others';
  }
  return null;
}

const OTHERS = wordsLike('he she it who');
