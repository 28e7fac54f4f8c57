import { describe, expect, it } from '@jest/globals';
import { isBareThanks } from '../../../src/message/bare-thanks.js';

describe('nobody waits for an answer to a bare thanks', () => {
  it.each([
    ['Thanks!', 'en'],
    ['Thank you so much, Ana!', 'en'],
    ['ok, perfect', 'en'],
    ['Great, thanks.\n\nTom', 'en'],
    ['Hi Ana,\n\nthanks for the quick reply.\n\nBest regards,\nTom Hale', 'en'],
    ['Got it, thank you', 'en'],
    ['Thanks, solved!', 'en'],
    ['👍', null],
    ['🙏🏽 !', null],
    ['teşekkürler', 'tr'],
    ['Tesekkurler, iyi calismalar', 'tr'],
    ['Teşekkürler Ayşe Hanım, iyi günler!', 'tr'],
    ['Tamamdır, çok sağ olun', 'tr'],
    ['Vielen Dank und schöne Grüße\nJörg', 'de'],
    ['Merci beaucoup !', 'fr'],
    ['¡Muchas gracias!', 'es'],
    ['Grazie mille, perfetto', 'it'],
    ['Bedankt!', 'nl'],
    ['Obrigada!', 'pt'],
    ['Danke dir', null],
  ] as const)('%s', (text, language) => {
    expect(isBareThanks({ newText: { text }, language })).toBe(true);
  });

  it.each([
    ['', null],
    ['Tom', 'en'],
    ['…', null],
    ['Thanks! When will it be ready?', 'en'],
    ['Thanks, but the logo is wrong', 'en'],
    ['Thanks. Send files', 'en'],
    ['THANKS. CALL ME TOMORROW', 'en'],
    ['Thanks, see you at 10', 'en'],
    ['Perfect, please invoice us', 'en'],
    ['Hi Ana', 'en'],
    ['Teşekkürler, yarın arayacağım', 'tr'],
    ['Tamam, logoyu da ekleyelim', 'tr'],
    ['Danke, bitte noch die Farbe ändern', 'de'],
    [`Thanks! ${'very '.repeat(60)}`, 'en'],
  ] as const)('but: %s', (text, language) => {
    expect(isBareThanks({ newText: { text }, language })).toBe(false);
  });
});
