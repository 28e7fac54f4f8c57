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
    ['Got it.', 'en'],
    ['got it!', null],
    ['Got it. Cheers', 'en'],
    // An English subject ("Re: Your bio") may be all that told the language.
    ['Tamamdır', 'en'],
    ['tamam, süper', 'en'],
    ['tamam super', 'en'],
    ['Anladım', 'en'],
    ['mükemmel', 'en'],
    ['Alles klar', 'en'],
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
    ['Got it printed', 'en'],
    ['Got it wrong', 'en'],
    ['have you got it', 'en'],
    ['Got it from Marta', 'en'],
    ['Anladım ama olmaz', 'en'],
    ['Tamam, perşembe', 'en'],
  ] as const)('but: %s', (text, language) => {
    expect(isBareThanks({ newText: { text }, language })).toBe(false);
  });
});
