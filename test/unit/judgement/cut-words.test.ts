import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CLAUSE, cutWords, JOINED, SENTENCE } from '../../../src/judgement/text/cut-words.js';

/** The words with "|" where a sentence ends and "," where a clause does. */
function shown(text: string): string {
  const { words, before } = cutWords(text);
  const marks = new Map([
    [JOINED, ' '],
    [CLAUSE, ', '],
    [SENTENCE, ' | '],
  ]);
  return words.map((word, i) => (i === 0 ? '' : (marks.get(before[i] ?? JOINED) ?? '')) + word).join('');
}

describe('cutting words', () => {
  it.each<[string, string]>([
    ['Hi Dana, what would it cost? Thanks!', 'hi dana, what would it cost | thanks'],
    ['Mr. Finch of example.com is approx. 40', 'mr finch of example com is approx 40'],
    ['no punctuation\nshort lines', 'no punctuation | short lines'],
    [
      'a line as long as mail programs make them when they wrap what\nyou wrote',
      'a line as long as mail programs make them when they wrap what you wrote',
    ],
    ['one thing - or another — really', 'one thing, or another, really'],
    ['2 saat için 6 bin mi 😂 arkadaş fiyatı', '2 saat icin 6 bin mi | arkadas fiyati'],
    ['depends :) bye', 'depends | bye'],
    ['82,000 words, 1.500 TL', '82,000 words, 1.500 tl'],
    ['$500 or 400€', '$ 500 or 400 €'],
    ['- logo\n- flyer', 'logo | flyer'],
    ['EN>FI', 'en fi'],
    ['Bionluk’ta', 'bionlukta'],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('leads back to the text: words stand where they say, in order, apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { words, at, end } = cutWords(text);
        words.forEach((word, i) => {
          expect(word).not.toBe('');
          expect(at[i]).toBeGreaterThanOrEqual(end[i - 1] ?? 0);
          expect(end[i]).toBeGreaterThan(at[i] ?? 0);
          expect(end[i]).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });

  it('ends a sentence that never ends: what is asked of one costs its length', () => {
    const { before } = cutWords('we need it by tomorrow '.repeat(1_000));
    const ends = before.flatMap((level, at) => (level === SENTENCE ? [at] : []));
    const longest = Math.max(...ends.map((at, i) => (ends[i + 1] ?? before.length) - at));
    expect(longest).toBe(200);
  });
});
