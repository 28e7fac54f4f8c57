/** What she reads where the provider refuses the login, in both languages. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { refusedLoginNote } from '../../../src/notes/refused-login.js';

const now = Temporal.ZonedDateTime.from('2026-10-06T16:05[Europe/Madrid]');

describe('a refused login', () => {
  it.each([
    [
      'en',
      '535 5.7.8 Username and Password not accepted.',
      3,
      'not accepted. 3 mails wait; nothing',
      'DRIVERSEAT_PASSWORD_FILE',
    ],
    ['en', '535 5.7.8 no', 1, 'no. 1 mail waits; nothing', 'start me again'],
    [
      'en',
      '550 5.7.30 Basic authentication is not supported',
      2,
      'not supported. 2 mails wait',
      'set mailbox.tokenCommand',
    ],
    [
      'tr',
      '535 5.7.139 Authentication unsuccessful',
      2,
      'Bekleyen e-posta: 2',
      'mailbox.tokenCommand ayarlayın',
    ],
    ['tr', '535 5.7.8 no', 2, 'kabul etmedi: 535 5.7.8 no.', 'Parolanızı değiştirdiyseniz'],
  ] as const)('%s: %s', (language, response, waiting, said, todo) => {
    const { text } = refusedLoginNote({ response, waiting }, { language, now, lookTwiceAt: 3 });
    expect(text).toContain(said);
    expect(text).toContain(todo);
  });
});
