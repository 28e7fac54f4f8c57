import { describe, expect, it } from '@jest/globals';
import { understand } from '../../../src/message/understand.js';
import { aMessage } from './automatic-mail/a-message.js';

const understood = (text: string, subject = 'Re: Logo') => understand(aMessage({ text, subject }).mail);

describe('a mail understood', () => {
  it('speaks the language of the author’s own words, not of the quote', () => {
    const message = understood(
      'Teşekkürler, bakıyorum.\n\n> Could you please send us the files by Friday?\n',
    );
    expect(message.newText.text).toBe('Teşekkürler, bakıyorum.');
    expect(message.language).toBe('tr');
  });

  it('is told by its subject where its words are too few', () => {
    expect(understood('5?', 'Angebot für eine neue Webseite').language).toBe('de');
  });

  it('has no language where nobody could tell', () => {
    expect(understood('Ana', 'Logo').language).toBeNull();
  });
});
