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
    ['Un\u00adsub\u200bscribe here', 'unsubscribe'],
  ])('%s', (text, phrase) => {
    expect(bulkPhraseIn(aMessage({ text }))).toBe(phrase);
  });

  it.each([
    'We run a bakery and would like a website.',
    'Dana schrieb:\n> Newsletter abmelden',
    'Our members opt into the list at the till.',
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

  it('near the end of a long mail, too', () => {
    expect(bulkPhraseIn(aMessage({ text: `${'word '.repeat(40_000)}\nunsubscribe` }))).toBe('unsubscribe');
  });
});
