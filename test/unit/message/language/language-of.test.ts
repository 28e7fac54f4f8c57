import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { languageOf } from '../../../../src/message/language/language-of.js';

const VECTORS = new URL('../../../vectors/language/sentences.tsv', import.meta.url);

/** One sentence a line, its language in front; "-" for those that are not told apart. */
const sentences = readFileSync(VECTORS, 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [language = '', text = ''] = line.split('\t');
    return { language: language === '-' ? null : language, text };
  });

function mistaken(language: string | null): { wrong: string[]; share: number } {
  const asked = sentences.filter((sentence) => sentence.language === language).map(({ text }) => text);
  const wrong = asked.filter((text) => languageOf(text) !== language);
  return { wrong, share: wrong.length / asked.length };
}

describe('the language of a sentence', () => {
  it.each(['en', 'tr', 'de'])('knows %s by any single sentence', (language) => {
    expect(mistaken(language).wrong).toEqual([]);
  });

  it.each(['fr', 'es', 'it', 'nl', 'pt'])('knows %s by almost any single sentence', (language) => {
    expect(mistaken(language).share).toBeLessThan(0.04);
  });

  it('takes few sentences of other languages for one of them', () => {
    expect(mistaken(null).share).toBeLessThan(0.06);
  });

  it.each([
    ['one word', 'Teşekkürler', 'tr'],
    ['one word without its letters', 'TESEKKURLER', 'tr'],
    ['capitals with dots', 'ACİL TEKLİF LAZIM', 'tr'],
    [
      'Turkish with English words',
      "Briefing'i attım, deadline tomorrow, budget 20k, feedback bekliyorum",
      'tr',
    ],
    ['German with English words', 'Das Briefing zum Branding kommt asap, Deadline ist Freitag', 'de'],
    ['an address and a link only', 'tom@hale.example https://the.example/and/of/the', null],
    ['a name', 'Ana Ruiz', null],
    ['nothing', '', null],
    ['figures', '1500 + 20%', null],
    ['another alphabet', 'Сколько стоит the logo?', null],
  ])('%s', (_what, text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it('law: any text has an answer, and white space around it changes none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(languageOf(`\n ${text}\n`)).toBe(languageOf(text));
      }),
    );
  });

  it.each(['ş'.repeat(1_000_000), "a'".repeat(500_000)])(
    'tells no language from one endless word',
    (text) => {
      expect(languageOf(text)).toBeNull();
    },
  );
});
