import { describe, expect, it } from '@jest/globals';
import { isAutomaticSubject } from '../../../../src/message/automatic-mail/a-subject.js';

describe('a subject of an automatic mail', () => {
  it.each(['\u200e', '\u200f', '\u202b', '\u2068', '\u200b', '\ufeff', '\u2060', '\u061c'])(
    'behind an invisible %j',
    (sign) => {
      expect(isAutomaticSubject(`${sign}Automatic reply: the draft`)).toBe(true);
      expect(isAutomaticSubject(`Re: ${sign}תשובה אוטומטית: טיוטה`)).toBe(true);
      expect(isAutomaticSubject(`${sign}Website`)).toBe(false);
    },
  );

  it.each([
    'Auto: Re: the draft',
    'AUTOMATIC REPLY: the draft',
    'Out-of-Office until Monday',
    'Re: RE: Fwd: Out of office',
    'AW[3]: Automatische Antwort: Entwurf',
    '[team] [EXT] Re: Undeliverable: the draft',
    'Ynt: Otomatik yanıt: taslak',
    'OTOMATİK YANIT: TASLAK',
    'İlt: otomatik yanit',
    'Réponse automatique : le site',
    'REPONSE AUTOMATIQUE',
    'Abwesenheitsnotiz: Entwurf',
    'Ｏｕｔ ｏｆ ｏｆｆｉｃｅ',
    '回复：自动回复',
    '자동 응답: 안녕하세요',
    'Mail delivery failed: returning message to sender',
    'Delivery Status Notification (Failure)',
    'failure notice',
    'Read: the draft',
    'Lu : le site',
    'Accepté : réunion',
    'Absence du bureau',
    '\u200fRE: \u200fתשובה אוטומטית: טיוטה',
    '\u2068Automatic reply: the draft\u2069',
    'Au\u00adto\u200bmatic\u00a0reply: the draft',
    `${'\u200b'.repeat(400)}Automatic reply: the draft`,
    '\u115f\u0001Automatic reply: the draft',
    'Vá: Automatikus válasz: terv',
    'Отв: Автоматический ответ',
    'Σχετ: Αυτόματη απάντηση: σχέδιο',
    'ΣΧΕΤ: Automatic reply: the draft',
    'Ref: Resposta automática',
    'Atb.: Automatic reply: the draft',
  ])('%s', (subject) => {
    expect(isAutomaticSubject(subject)).toBe(true);
  });

  it.each([
    '',
    'Re:',
    'Reading list for the workshop',
    'Autoren gesucht',
    'Our out of office page',
    'Accepted terms, and a question',
    'Absences at school: a poster',
    'A declined: card',
    'Website',
    'Reference: automatic reply',
    'Va bene, automatic',
  ])('but not: %s', (subject) => {
    expect(isAutomaticSubject(subject)).toBe(false);
  });

  it('costs no more for a hostile subject', () => {
    expect(isAutomaticSubject(`${'Re: '.repeat(200_000)}Out of office`)).toBe(false);
    expect(isAutomaticSubject(`${'['.repeat(200_000)}`)).toBe(false);
    expect(isAutomaticSubject(`${'\u200b '.repeat(200_000)}`)).toBe(false);
  });
});
