import { describe, expect, it } from '@jest/globals';
import { autoReplySubject, cleanName, threadFields } from '../../../src/outbox/mail-fields.js';
import { messageIdOf } from '../../../src/plan/mail-key.js';

describe('the subject of an auto-reply', () => {
  it.each([
    ['Logo', 'Auto: Logo'],
    ['Re: Logo', 'Auto: Re: Logo'],
    ['  Logo \t for\n us ', 'Auto: Logo for us'],
    ['', 'Automated reply'],
    [' \u200B ', 'Automated reply'],
    ['Auto: Logo', 'Auto: Logo'],
    ['AUTO:Logo', 'Auto: Logo'],
    ['Re: Auto: Re: Logo', 'Auto: Re: Logo'],
    ['YNT: Re: AW[2]: Auto: Auto: Logo', 'Auto: Logo'],
    ['Auto: ', 'Automated reply'],
    ['Automatic doors', 'Auto: Automatic doors'],
    ['Autor: Ana', 'Auto: Autor: Ana'],
  ])('to %j is %j', (original, subject) => {
    expect(autoReplySubject(original, 'en')).toBe(subject);
  });

  it('is in the language of the reply where there was none', () => {
    expect(autoReplySubject('', 'tr')).toBe('Otomatik yanıt');
    expect(autoReplySubject('Afiş', 'tr')).toBe('Auto: Afiş');
  });

  it.each(['x', 'ş', '🎉'])('has at most 200 code points, and cuts none in two (%s)', (letter) => {
    expect([...autoReplySubject(letter.repeat(100_000), 'en')].join('')).toBe(`Auto: ${letter.repeat(194)}`);
  });
});

describe('a display name', () => {
  it.each([
    [' Tom  Hale ', 'Tom Hale'],
    ['Işıl Öğüt', 'Işıl Öğüt'],
    ['Hale, "Tom" <tom>', 'Hale, "Tom" <tom>'],
    ['\u202EmoT', 'moT'],
    ['Tom\r\nBcc: x', ''],
    ['Tom\u2028Hale', ''],
    ['eve@evil.example', ''],
    ['x'.repeat(1_000_000), 'x'.repeat(100)],
  ])('%j is written as %j', (name, written) => {
    expect(cleanName(name)).toBe(written);
  });
});

describe('the thread', () => {
  const ids = (from: number, to: number): string[] =>
    Array.from({ length: to - from + 1 }, (_, i) => `m${from + i}@x`);

  it.each([
    ['no parent', null, null, []],
    ['a parent without an id', { messageId: null, inReplyTo: ['a@x'], references: ['a@x'] }, null, []],
    ['a first message', { messageId: 'm@x', inReplyTo: [], references: [] }, 'm@x', ['m@x']],
    [
      'an answer',
      { messageId: 'm@x', inReplyTo: ['b@x'], references: ['a@x', 'b@x'] },
      'm@x',
      ['a@x', 'b@x', 'm@x'],
    ],
    ['In-Reply-To alone', { messageId: 'm@x', inReplyTo: ['b@x'], references: [] }, 'm@x', ['b@x', 'm@x']],
    ['two of them', { messageId: 'm@x', inReplyTo: ['b@x', 'c@x'], references: [] }, 'm@x', ['m@x']],
    [
      'a parent that names itself, and one twice',
      { messageId: 'm@x', inReplyTo: [], references: ['a@x', 'm@x', 'b@x', 'a@x'] },
      'm@x',
      ['a@x', 'b@x', 'm@x'],
    ],
    [
      'a long thread: the first id and the last ones',
      { messageId: 'm@x', inReplyTo: [], references: ids(1, 500) },
      'm@x',
      ['m1@x', ...ids(483, 500), 'm@x'],
    ],
  ])('of %s', (_what, parent, inReplyTo, references) => {
    expect(threadFields(parent)).toEqual({ inReplyTo, references });
  });
});

describe('the Message-ID', () => {
  it.each([
    ['ana@ruiz.example', 'k1@ruiz.example'],
    ['Ana@Ruiz.Example', 'k1@ruiz.example'],
    ['ana@jõgeva.example', 'k1@xn--jgeva-dua.example'],
  ])('of a mail from %s is %s', (address, id) => {
    expect(messageIdOf('k1', address)).toBe(id);
  });
});
