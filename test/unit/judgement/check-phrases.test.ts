import { describe, expect, it } from '@jest/globals';
import { FLAGS, type Flag } from '../../../src/judgement/judgement.js';
import type { FlagPhrases, PhraseBook } from '../../../src/judgement/phrase-book.js';
import { checkPhrases } from '../../../src/judgement/phrases/check.js';
import { readPhrase } from '../../../src/judgement/phrases/little-language.js';
import { SIGNS } from '../../../src/judgement/signs/signs.js';
import { SHIPPED_BOOK } from './shipped-phrases.js';

const EMPTY: FlagPhrases = { weight: 1, why: '', ask: '', phrases: [], not: [] };

function bookWith(phrases: readonly string[], not: readonly string[] = []): PhraseBook {
  const sections = Object.fromEntries(FLAGS.map((flag) => [flag, EMPTY])) as Record<Flag, FlagPhrases>;
  return { en: { ...sections, urgency: { ...EMPTY, phrases, not } } };
}

describe('checking phrases', () => {
  it('finds nothing wrong with the shipped files', () => {
    expect(checkPhrases(SHIPPED_BOOK)).toEqual([]);
  });

  it('finds nothing wrong with the signs of the rules', () => {
    const faulty = Object.values(SIGNS)
      .flat()
      .filter((phrase) => 'fault' in readPhrase(phrase));
    expect(faulty).toEqual([]);
  });

  it('names the place of a phrase that can never match', () => {
    expect(checkPhrases(bookWith(['asap', 'ASAP now']))).toEqual([
      {
        language: 'en',
        flag: 'urgency',
        list: 'phrases',
        index: 1,
        phrase: 'ASAP now',
        fault: 'upper-case',
        first: null,
      },
    ]);
  });

  it('names a duplicate, also one that is only spelled otherwise, and the first of the two', () => {
    const [problem] = checkPhrases(bookWith(["don't wait", 'now', 'dont wait']));
    expect(problem).toMatchObject({ index: 2, fault: 'duplicate', first: { list: 'phrases', index: 0 } });
  });

  it('names a phrase that its own "not" undoes', () => {
    const [problem] = checkPhrases(bookWith(['right now'], ['right now']));
    expect(problem).toMatchObject({ list: 'phrases', fault: 'cancelled', first: { list: 'not', index: 0 } });
  });
});
