/**
 * Says which phrases of a book can never match, and which stand there twice: for `driverseat check`.
 */
import type { Language } from '../../message/message.js';
import { FLAGS, type Flag } from '../judgement.js';
import type { FlagPhrases, PhraseBook } from '../phrase-book.js';
import { type PhraseFault, readPhrase } from './little-language.js';

/**
 * One phrase that should be mended. `index` counts from 0 in its list, for the line number.
 * `duplicate`: the same words stand earlier, at `first` · `cancelled`: a `not:` of the very same words undoes it always.
 */
export type PhraseProblem = {
  language: Language;
  flag: Flag;
  list: 'phrases' | 'not';
  index: number;
  phrase: string;
  fault: PhraseFault | 'duplicate' | 'cancelled';
  first: { list: 'phrases' | 'not'; index: number } | null;
};

/** All problems of a book, in its order; empty where every phrase can match. */
export function checkPhrases(book: PhraseBook): PhraseProblem[] {
  return languagesOf(book).flatMap(([language, sections]) =>
    FLAGS.flatMap((flag) => checkSection(sections[flag]).map((problem) => ({ language, flag, ...problem }))),
  );
}

/** The languages of a book with their sections. */
export function languagesOf(book: PhraseBook): [Language, Record<Flag, FlagPhrases>][] {
  return Object.entries(book) as [Language, Record<Flag, FlagPhrases>][];
}

type Place = { list: 'phrases' | 'not'; index: number };
type SectionProblem = Omit<PhraseProblem, 'language' | 'flag'>;

function checkSection({ phrases, not }: FlagPhrases): SectionProblem[] {
  const seen = new Map<string, Place>();
  const check = (list: Place['list']) => (phrase: string, index: number) => {
    const place = { list, index };
    const problem = faultOf(phrase, place, seen);
    return problem === null ? [] : [{ ...place, phrase, ...problem }];
  };
  return [...not.flatMap(check('not')), ...phrases.flatMap(check('phrases'))];
}

function faultOf(
  phrase: string,
  place: Place,
  seen: Map<string, Place>,
): Pick<PhraseProblem, 'fault' | 'first'> | null {
  const read = readPhrase(phrase);
  if ('fault' in read) return { fault: read.fault, first: null };
  const key = JSON.stringify(read.parts);
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, place);
    return null;
  }
  return { fault: first.list === place.list ? 'duplicate' : 'cancelled', first };
}
