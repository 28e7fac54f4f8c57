import { describe, expect, it } from '@jest/globals';
import { addressSet } from '../../../src/message/addresses.js';
import { guessOwnAddresses } from '../../../src/message/guess-own.js';
import { ownListOf } from '../../../src/message/own-list.js';
import { writerOf } from '../../../src/message/writer.js';
import { aMessage, header, list, someFacts } from './automatic-mail/a-message.js';

const own = addressSet(['ana@ruiz.example', 'hello@ruiz.example']);
const toHello = { to: list('hello@ruiz.example') };

describe('a list that is the freelancer herself', () => {
  it.each([
    ['List-Post', '<mailto:Hello@ruiz.example>'],
    ['List-Post', '<mailto:hello@ruiz.example?subject=x>'],
    ['List-Id', 'Hello <hello.ruiz.example>'],
    ['List-Id', 'hello.ruiz.example'],
    ['X-BeenThere', 'hello@ruiz.example'],
    ['Mailing-List', 'list hello@ruiz.example; contact hello+owners@ruiz.example'],
  ])('%s: %s', (name, value) => {
    expect(ownListOf(aMessage({ ...toHello, headers: [header(name, value)] }).mail, own)).toBe(
      'hello@ruiz.example',
    );
  });

  it.each([
    ['List-Id', '<news.bakery.example>'],
    ['List-Post', 'NO'],
    ['List-Unsubscribe', '<mailto:hello@ruiz.example>'],
    ['Precedence', 'list'],
    ['List-Id', `<${'a.'.repeat(200)}example>`],
  ])('but not: %s: %s', (name, value) => {
    expect(ownListOf(aMessage({ ...toHello, headers: [header(name, value)] }).mail, own)).toBeNull();
  });

  it('and the mail is addressed to it', () => {
    const headers = [header('List-Id', '<hello.ruiz.example>')];
    expect(ownListOf(aMessage({ headers }).mail, own)).toBeNull();
  });
});

describe('who wrote it', () => {
  const facts = someFacts({ forms: [{ from: 'forms@ruiz.example', author: 'reply-to' }] });

  it.each([
    ['From, as a rule', {}, 'dana@bakery.example'],
    [
      'Reply-To, where a form of hers sent it',
      { from: list('forms@ruiz.example'), replyTo: list('d@x.example') },
      'd@x.example',
    ],
    [
      'Reply-To, where a list of hers put itself into From',
      {
        ...toHello,
        from: list('hello@ruiz.example'),
        replyTo: list('d@x.example'),
        headers: [header('List-Id', '<hello.ruiz.example>')],
      },
      'd@x.example',
    ],
    [
      'herself, where no list stands between',
      { from: list('hello@ruiz.example'), replyTo: list('d@x.example') },
      'hello@ruiz.example',
    ],
    ['nobody, where two did', { from: list('a@x.example', 'b@x.example') }, undefined],
    ['nobody, where From is missing', { from: list() }, undefined],
  ])('%s', (_, changes, writer) => {
    expect(writerOf(aMessage(changes).mail, facts)?.address).toBe(writer);
  });
});

describe('whose mailbox a file came to', () => {
  it.each([
    ['whom it is addressed to', {}, ['ana@ruiz.example']],
    [
      'where it was delivered',
      { headers: [header('Delivered-To', '<me@x.example>')], to: list() },
      ['me@x.example'],
    ],
    ['never the author', { to: list('Dana@bakery.example', 'ana@ruiz.example') }, ['ana@ruiz.example']],
    [
      'never the list',
      {
        headers: [header('List-Id', '<bread.lists.example>'), header('Delivered-To', 'me@x.example')],
        to: list('bread@lists.example'),
      },
      ['me@x.example'],
    ],
    ['never what mail cannot reach', { to: list('phishing@pot', 'undisclosed') }, []],
  ])('%s', (_, changes, guessed) => {
    expect(guessOwnAddresses(aMessage(changes).mail)).toEqual(guessed);
  });
});
