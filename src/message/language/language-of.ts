/**
 * Which language does a text speak? Decided by the words that everybody uses (DESIGN.md, "text").
 *
 * Every word speaks against the languages that don't have it. One sentence is enough, often one word; Turkish counts
 * without its letters too, and with English words in it. Null where nothing is sure: phrases of every language are
 * then tried, and nothing goes to a client by itself.
 */
import type { Language } from '../message.js';
import { type Word, wordsOf } from '../words.js';
import { letterOrder } from './letter-order.js';
import { tonguesByApostrophe, tonguesByLetter } from './spelling.js';
import { TONGUES, type Tongue, type TongueSet, tongueSet } from './tongues.js';
import { isLoan, tonguesOfWord } from './word-lists.js';

/** A text's beginning tells; in UTF-16 units. */
const READ_UP_TO = 1_000;

/** How much a word speaks against a language, as a log-likelihood, and at most so many unlisted words are looked into. */
const AGAINST = { listed: 3, loan: 0.7, spelling: 1.5, letterOrder: 3, letterOrderScale: 0.35 };
const UNLISTED_AT_MOST = 24;

/** How much evidence words of each sort are, the least of it, and how far the winner must lead and fit. */
const EVIDENCE = { listed: 1, loan: 0.4, unlisted: 0.3 };
const LEAST = { evidence: 0.65, lead: 0.7, misfitPerWord: 2.2 };
/** A lead that unlisted words need not confirm. */
const CLEAR_LEAD = 12;

const ENGLISH = tongueSet(['en']);
const OTHER = tongueSet(['other']);

/** What speaks against each of `TONGUES`, and how much was weighed. */
type Tally = { against: number[]; evidence: number };

function speakAgainst({ against }: Tally, all: TongueSet, weight: number): void {
  for (let i = 0; i < TONGUES.length; i += 1) {
    if ((all & (1 << i)) === 0) against[i] = (against[i] ?? 0) + weight;
  }
}

/** Weighs what is listed and how words are written; gives the words that are in no list. */
function weighListed(tally: Tally, text: string, words: readonly Word[]): string[] {
  const unlisted: string[] = [];
  for (const { text: word, at, end } of words) {
    const listed = tonguesOfWord(word);
    if (isLoan(word)) {
      speakAgainst(tally, ENGLISH, AGAINST.loan);
      tally.evidence += EVIDENCE.loan;
    } else if (listed !== 0) {
      speakAgainst(tally, listed, AGAINST.listed);
      tally.evidence += EVIDENCE.listed;
    } else if (/^[a-z]{3,30}$/.test(word)) unlisted.push(word);
    else if (!/[a-z]/.test(word)) speakAgainst(tally, OTHER, AGAINST.listed);
    const written = text.slice(at, end);
    for (const has of [tonguesByLetter(written), tonguesByApostrophe(written)]) {
      if (has !== 0) speakAgainst(tally, has, AGAINST.spelling);
    }
  }
  return unlisted;
}

function weighUnlisted(tally: Tally, words: readonly string[]): void {
  for (const word of words.slice(0, UNLISTED_AT_MOST)) {
    letterOrder(word).forEach((likelihood, i) => {
      const weight = Math.min(AGAINST.letterOrder, -likelihood * AGAINST.letterOrderScale);
      tally.against[i] = (tally.against[i] ?? 0) + weight;
    });
    tally.evidence += EVIDENCE.unlisted;
  }
}

function winner({ against }: Tally): { tongue: Tongue; misfit: number; lead: number } {
  const misfit = Math.min(...against);
  const best = against.indexOf(misfit);
  const second = Math.min(...against.toSpliced(best, 1));
  return { tongue: TONGUES[best] ?? 'other', misfit, lead: second - misfit };
}

/** The language of `text`; null where it is unsure, too short, or another one. */
export function languageOf(text: string): Language | null {
  const read = text.slice(0, READ_UP_TO).replace(/\S+/g, (run) => (/@|:\/\/|www\./.test(run) ? ' ' : run));
  const words = wordsOf(read).filter((word) => !/^\d/.test(word.text));
  const tally: Tally = { against: TONGUES.map(() => 0), evidence: 0 };
  const unlisted = weighListed(tally, read, words);
  if (winner(tally).lead < CLEAR_LEAD) weighUnlisted(tally, unlisted);
  const { tongue, misfit, lead } = winner(tally);
  if (tongue === 'other' || tally.evidence < LEAST.evidence || lead < LEAST.lead) return null;
  return misfit <= LEAST.misfitPerWord * words.length ? tongue : null;
}
