import { describe, expect, it } from '@jest/globals';
import { isSettled } from '../../../src/message/settled.js';

const settled = (text: string, language: 'en' | 'tr' = 'en'): boolean =>
  isSettled({ newText: { text }, language });

describe('isSettled', () => {
  it.each([
    ['Never mind, found it!', 'en'],
    ['thanks, solved', 'en'],
    ["It's sorted, sorry for the noise.", 'en'],
    ['Please ignore my last email', 'en'],
    ['We figured it out in the end. Have a nice day', 'en'],
    ['Thanks Ana!', 'en'],
    ['Hallettik, teşekkürler', 'tr'],
    ['gerek kalmadi buldum', 'tr'],
    ['Sorun çözüldü, boşverin', 'tr'],
    ['Önceki mailimi dikkate almayın lütfen', 'tr'],
  ] as const)('"%s" settles it', (text, language) => {
    expect(settled(text, language)).toBe(true);
  });

  it.each([
    ['Is it solved?', 'en'],
    ['The cover is not right yet, can we move the title up', 'en'],
    ['I found a photo you could use', 'en'],
    ['Kapakta sorun var, bakabilir misiniz', 'tr'],
    ['Dosyayı bulamadım', 'tr'],
    [`never mind the colours. ${'The layout must be redone from the start. '.repeat(8)}`, 'en'],
  ] as const)('"%s" does not', (text, language) => {
    expect(settled(text, language)).toBe(false);
  });
});
