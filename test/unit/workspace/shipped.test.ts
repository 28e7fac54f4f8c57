import { describe, expect, it } from '@jest/globals';
import { checkPhrases } from '../../../src/judgement/phrases/check.js';
import { TEMPLATE_NAMES } from '../../../src/templates/template-name.js';
import { loadShipped, loadShippedPhrases, readShippedPhrases } from '../../../src/workspace/shipped.js';

describe('what is shipped', () => {
  it('has phrases in English and Turkish, none of which should be mended', async () => {
    const phrases = await readShippedPhrases();
    expect(Object.keys(phrases)).toEqual(['en', 'tr']);
    expect(checkPhrases(phrases)).toEqual([]);
  });

  it('is the same as JSON, in which the build keeps the phrases', async () => {
    const phrases = await readShippedPhrases();
    expect(JSON.parse(JSON.stringify(phrases))).toEqual(phrases);
    expect(await loadShippedPhrases()).toEqual(phrases);
  });

  it('has each template in both languages', async () => {
    const { templates } = await loadShipped();
    const plain = templates.filter(({ isInformal }) => !isInformal);
    const names = (language: string): string[] =>
      plain.filter((template) => template.language === language).map(({ name }) => name);
    expect(names('en').sort()).toEqual([...TEMPLATE_NAMES].sort());
    expect(names('tr')).toEqual(names('en'));
  });
});
