import { describe, expect, it } from '@jest/globals';
import { isAutomaticSubject } from '../../../../src/message/automatic-mail/a-subject.js';

describe('a subject of an automatic mail', () => {
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
  ])('but not: %s', (subject) => {
    expect(isAutomaticSubject(subject)).toBe(false);
  });

  it('costs no more for a hostile subject', () => {
    expect(isAutomaticSubject(`${'Re: '.repeat(200_000)}Out of office`)).toBe(false);
    expect(isAutomaticSubject(`${'['.repeat(200_000)}`)).toBe(false);
  });
});
