import { describe, expect, it } from '@jest/globals';
import { AnchorIndex, anchorTable } from '../../../src/judgement/phrases/anchor-index.js';
import { anchorsOf, compilePhrases } from '../../../src/judgement/phrases/compile.js';
import { cutWords } from '../../../src/judgement/text/cut-words.js';
import { SHIPPED, SHIPPED_BOOK } from './shipped-phrases.js';

describe('the telling place of a phrase', () => {
  it.each([
    ['the price', 'price', [0]],
    ['the price', 'the', []],
    ['urgen~', 'urgently', [0]],
    ['(at|by) # pm', 'pm', [0]],
    ['# pm', 'pm', [0]],
    ['we (had|need)', 'had', [0]],
    ['we (had|need)', 'we', []],
    ['of the', 'of', [0]],
  ])('%s is looked for at %s: %j', (phrase, word, numbers) => {
    expect(new AnchorIndex(anchorTable([phrase])).at(word)).toEqual(numbers);
  });
});

describe('a table that was made before', () => {
  const kept = JSON.parse(JSON.stringify(anchorsOf(SHIPPED_BOOK)));
  const text = 'Hi, what would a logo cost? We need it by Friday, you decide. Acil, bütçemiz yok.';

  it('finds the same phrases, in the same order', () => {
    const hits = SHIPPED.matcher.find(cutWords(text));
    expect(hits.length).toBeGreaterThan(10);
    expect(compilePhrases(SHIPPED_BOOK, kept).matcher.find(cutWords(text))).toEqual(hits);
  });
});
