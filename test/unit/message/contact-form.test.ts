import { describe, expect, it } from '@jest/globals';
import { contactFormOf, formAuthor, withoutFormLabels } from '../../../src/message/contact-form.js';
import { aMessage, list } from './automatic-mail/a-message.js';

const WORDS = 'We run a bakery and would like a website.\n\nDo you have time in spring?';

describe('a form’s labels are not the author’s words', () => {
  it.each([
    ['labels with values', `Name: Dana\nE-mail: dana@bakery.example\nMessage: ${WORDS}`],
    ['labels on lines of their own', `Name\nDana\n\nEmail\ndana@bakery.example\n\nYour message\n\n${WORDS}`],
    ['bold labels with a star for required', `*Name *:* Dana\n*Message *:* ${WORDS}`],
    [
      'a signature of the form',
      `From: Dana <d@x.example>\nSubject: Site\n\nMessage Body:\n${WORDS}\n\n-- \nThis e-mail was sent from a contact form on Ruiz`,
    ],
    [
      'what the form says of the visit',
      `Name: Dana\nMessage: ${WORDS}\n\nIP: 192.0.2.7\nPage URL: https://ruiz.example\nDate: 2 Nov`,
    ],
    ['Turkish labels', `Adınız: Dana\nE-posta: d@x.example\nMesajınız:\n${WORDS}\n\nIP adresi: 192.0.2.7`],
    ['German labels', `Vorname: Dana\nIhre Nachricht: ${WORDS}\nDatenschutz: ja`],
    ['no label of a message', `Name: Dana\nPhone: 123\n\n${WORDS}\n\nSubmitted on: today`],
  ])('%s', (_, text) => {
    const { newText } = withoutFormLabels(aMessage({ text }));
    expect(newText.text).toBe(WORDS);
    expect(newText.spans.map(({ at, end }) => text.slice(at, end))).toEqual([WORDS]);
  });

  it('keeps what the writer says in the manner of a form', () => {
    const text = 'Message: A site, please.\nBudget: EUR 3000\nDeadline: May\nThanks';
    expect(withoutFormLabels(aMessage({ text })).newText.text).toBe(
      'A site, please.\nBudget: EUR 3000\nDeadline: May\nThanks',
    );
  });

  it.each(['', 'Name: Dana\nMessage:', 'Name: Dana\nEmail: d@x.example'])(
    'finds nothing where nothing was written: %j',
    (text) => {
      expect(withoutFormLabels(aMessage({ text })).newText).toMatchObject({ text: '', spans: [] });
    },
  );

  it('takes a text without any label as it stands', () => {
    expect(withoutFormLabels(aMessage({ text: WORDS })).newText.text).toBe(WORDS);
  });

  it('costs no more for a hostile text', () => {
    const text = `${'a '.repeat(100_000)}\n${'Message'.repeat(50_000)}:\n${'*'.repeat(100_000)}`;
    expect(withoutFormLabels(aMessage({ text })).newText.text.length).toBeGreaterThan(0);
  });
});

describe('whose form it is, and who filled it in', () => {
  const forms = [{ from: 'forms@ruiz.example', author: 'reply-to' as const }];

  it('is the form whose address is the one author', () => {
    expect(contactFormOf(aMessage({ from: list('Forms+x@Ruiz.example') }).mail, forms)).toBe(forms[0]);
    expect(contactFormOf(aMessage().mail, forms)).toBeNull();
    expect(
      contactFormOf(aMessage({ from: list('forms@ruiz.example', 'b@x.example') }).mail, forms),
    ).toBeNull();
    expect(contactFormOf(aMessage({ from: list('') }).mail, [{ from: '', author: 'reply-to' }])).toBeNull();
  });

  it('was filled in by the one address of Reply-To', () => {
    expect(formAuthor(aMessage({ replyTo: list('d@x.example') }).mail)?.address).toBe('d@x.example');
    expect(formAuthor(aMessage().mail)).toBeNull();
    expect(formAuthor(aMessage({ replyTo: list('d@x.example', 'e@x.example') }).mail)).toBeNull();
  });
});
