import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordsOf } from '../../../src/message/words.js';

function texts(text: string): string[] {
  return wordsOf(text).map((word) => word.text);
}

describe('words are compared without case, accents, Turkish letters and apostrophes', () => {
  it.each([
    ['capitals with and without the dot', 'ACİL ACIL Acil acıl', ['acil', 'acil', 'acil', 'acil']],
    ['Turkish letters', 'Çok güzel ışık, şöyle ÖĞÜN', ['cok', 'guzel', 'isik', 'soyle', 'ogun']],
    ['accents, one sign or two', 'café cafe\u0301', ['cafe', 'cafe']],
    ['straight and curly apostrophes', "don't don’t Cuma'ya", ['dont', 'dont', 'cumaya']],
    ['quotation marks around a word are none of it', "'fiyat' ’fiyat’", ['fiyat', 'fiyat']],
    ['figures are words', '2 dk, 1500€', ['2', 'dk', '1500']],
    ['other alphabets stay', 'Привет 世界', ['привет', '世界']],
    ['signs alone are no words', '... !? 👍', []],
  ])('%s', (_what, text, words) => {
    expect(texts(text)).toEqual(words);
  });

  it('leads back to the text as written, also behind emoji and İ', () => {
    const text = '👍 İYİ, Cuma’ya';
    expect(wordsOf(text).map(({ at, end }) => text.slice(at, end))).toEqual(['İYİ', 'Cuma’ya']);
  });

  it('law: words are in order, apart, and each is what its own place gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { text: word, at, end } of wordsOf(text)) {
          expect(at).toBeGreaterThanOrEqual(last);
          expect(texts(text.slice(at, end))).toEqual([word]);
          last = end;
        }
      }),
    );
  });
});
