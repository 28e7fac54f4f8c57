/** What she reads of the journal's codes, and of what a server said: never the code itself. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { mailReason, reasonOf } from '../../../src/notes/mail-reasons.js';
import { troubleNote } from '../../../src/notes/trouble.js';
import { wayAdvice } from '../../../src/notes/way-reasons.js';
import { ERROR_TABLE } from '../../../src/shared/errors.js';

const now = Temporal.ZonedDateTime.from('2026-10-09T10:00[Europe/Madrid]');

describe('what kept a mail on its way, in words', () => {
  it.each([
    ['smtp 454 at login', 'your mail server put it off (454)', 'erteledi (454)', ''],
    ['smtp 451 at envelope', 'your mail server put it off (451)', 'erteledi (451)', ''],
    ['smtp 452 at dot', 'your mail server put it off (452)', 'erteledi (452)', ''],
    ['smtp 535 at login', 'refused my login for sending (535)', 'girişimi kabul etmedi (535)', 'password'],
    ['smtp 554 at connect', 'refused my login for sending (554)', 'girişimi kabul etmedi (554)', 'password'],
    ['smtp 550 at envelope', 'from your address to that one (550)', 'o adrese göndermeyi', 'both are right'],
    ['smtp 552 at envelope', 'as too large', 'çok büyük', 'Send less'],
    ['smtp 554 at dot', 'refused what it says (554)', 'içeriğini kabul etmedi (554)', 'spam'],
    ['smtp-unreachable at connect', 'could not reach your mail server', 'ulaşamadım', 'mailbox.smtp'],
    ['deadline-passed at envelope', 'did not answer in time', 'zamanında yanıt vermedi', ''],
    ['imap-unreachable at go', 'the line to your mailbox broke', 'posta kutunuza bağlantı koptu', ''],
    ['address-invalid at connect', 'none that mail can be sent to', 'bir adres değil', 'clients.yaml'],
    ['state-unusable at go', 'something of mine broke', 'bende bir şey bozuldu', 'log'],
  ])('%s', (code, english, turkish, advice) => {
    expect(mailReason(code, 'en')).toContain(english);
    expect(mailReason(code, 'tr')).toContain(turkish);
    expect(wayAdvice(code, 'en')).toContain(advice);
    expect(wayAdvice(code, 'en') === '').toBe(advice === '');
    expect(wayAdvice(code, 'tr') === '').toBe(advice === '');
  });

  it.each(Object.keys(ERROR_TABLE))('%s has words on its way, too', (code) => {
    for (const language of ['en', 'tr'] as const)
      expect(mailReason(`${code} at connect`, language)).not.toContain(code);
  });

  it.each([
    [
      'failed',
      'The mail to Tom did not leave: your mail server refused to send it from your address to that one (550). Look whether both are right. I do not try again',
    ],
    ['late', 'The mail to Tom was not sent while its time lasted: your mail server refused to send it'],
  ] as const)('the note about one that %s says it', (kind, said) => {
    const trouble = { kind, why: 'smtp 550 at envelope' } as const;
    const setting = { language: 'en', lookTwiceAt: 3, now } as const;
    expect(troubleNote('Tom', trouble, setting).text).toContain(said);
    const turkish = troubleNote('Tom', trouble, { ...setting, language: 'tr' }).text;
    expect(turkish).not.toMatch(/smtp|envelope/);
    expect(turkish).toContain('İkisinin de doğru olduğuna bakın. Kendiliğimden yeniden denemem');
  });
});

describe('other reasons', () => {
  it.each([
    ['late', null, 'it was too late for it'],
    ['late', 'smtp 454 at login', 'it was too late for it (your mail server put it off (454))'],
    ['skipped', 'smtp 454 at login', 'you stopped it'],
    ['E3', null, 'you answered it yourself'],
    ['a code of a later version', null, 'a code of a later version'],
  ])('%s after %s', (why, lastTrouble, said) => {
    expect(reasonOf({ why, lastTrouble }, 'en')).toBe(said);
  });

  it('where there is none, none is said', () => {
    expect(reasonOf({ why: null, lastTrouble: 'smtp 454 at login' }, 'en')).toBeNull();
  });
});
