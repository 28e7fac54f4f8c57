import { describe, expect, it } from '@jest/globals';
import { bulkPhraseIn } from '../../../../src/message/automatic-mail/bulk-phrases.js';
import { aMessage } from './a-message.js';

describe('a way out of a list in the mail’s own words', () => {
  it.each([
    ['To stop these mails, UNSUBSCRIBE here.', 'unsubscribe'],
    ['View this email in your browser', 'view this email in'],
    ['Wenn Sie das nicht wollen: Newsletter abmelden.', 'newsletter abmelden'],
    ['Pour vous désinscrire, cliquez ici', 'désinscrire'],
    ['LİSTEDEN ÇIKMAK için tıklayın', 'listeden çik'],
    ['退订', '退订'],
    ['Klicken Sie hier, um sich abzumelden: https://x.example', 'hier, um sich abzumelden'],
    ['Voir dans le navigateur', 'voir dans le navigateur'],
    ['Ver en el navegador: https://x.example/1', 'ver en el navegador'],
    ['Impressum | Abmelden | Datenschutz', 'abmelden'],
    ['[Aboneliği iptal et](https://x.example)', 'aboneliği iptal et'],
    ['ABONELİĞİ İPTAL ET', 'aboneliği iptal et'],
    ['Aboneliginizi iptal edin', 'aboneliginizi iptal e'],
    ['Hello,\n\n  • Tarayıcıda aç <https://x.example>', 'tarayıcıda aç'],
    ['Un\u00adsub\u200bscribe here', 'unsubscribe'],
  ])('%s', (text, phrase) => {
    expect(bulkPhraseIn(aMessage({ text }))).toBe(phrase);
  });

  it.each([
    'We run a bakery and would like a website.',
    'Dana schrieb:\n> Newsletter abmelden',
    'Our members opt into the list at the till.',
    'Aboneliği iptal et düğmesi çalışmıyor, bakar mısınız?',
    'Le lien « Voir dans le navigateur » est coupé.',
    'Quiero ver en el navegador cómo queda la portada.',
    'Die Leute müssen lange suchen, um sich abzumelden.',
    'Der Knopf „Abmelden“ soll nach rechts.',
    'Where do I put the words "Ver en el navegador"?',
  ])('but not: %s', (text) => {
    expect(bulkPhraseIn(aMessage({ text }))).toBeNull();
  });

  it('not in what she answers to, nor in what is forwarded to her', () => {
    const answer = aMessage({ text: 'Yes.\n\nFrom: News\nUnsubscribe here' });
    const quoted = { ...answer.newText, text: 'Yes.', quoted: 'From: News\nUnsubscribe here' };
    expect(bulkPhraseIn({ ...answer, newText: quoted })).toBeNull();
    const forward = { ...answer.newText, text: 'Look at this.', isForward: true };
    expect(bulkPhraseIn({ ...answer, newText: forward })).toBeNull();
  });

  it('where only the links of the HTML half offer it', () => {
    const text = 'The news of the month is here.';
    expect(bulkPhraseIn(aMessage({ text, linkWords: 'Shop\nUnsubscribe' }))).toBe('unsubscribe');
    expect(bulkPhraseIn(aMessage({ text, linkWords: 'hale.example\nAbmelden' }))).toBe('abmelden');
    expect(bulkPhraseIn(aMessage({ text, linkWords: 'hale.example' }))).toBeNull();
    const quoting = `Yes.\n\n> ${text}\n> Unsubscribe <https://x.example>`;
    expect(bulkPhraseIn(aMessage({ text: quoting, linkWords: 'Unsubscribe' }))).toBeNull();
  });

  it('costs no more for a hostile text', () => {
    expect(
      bulkPhraseIn(aMessage({ text: '| '.repeat(100_000), linkWords: ' \t'.repeat(50_000) })),
    ).toBeNull();
  });

  it('near the end of a long mail, too', () => {
    expect(bulkPhraseIn(aMessage({ text: `${'word '.repeat(40_000)}\nunsubscribe` }))).toBe('unsubscribe');
  });
});
