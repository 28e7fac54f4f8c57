/** The note that shows her an announcement, word by word (UX.md T9). */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import {
  announcementNote,
  type ShownAnnouncement,
  wouldHaveGoneNote,
} from '../../../src/notes/announcement.js';
import type { NoteSetting } from '../../../src/notes/judged-mail.js';
import { dates, every } from '../calendar/policies.js';

const zoned = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Madrid');
const day = (text: string) => Temporal.PlainDate.from(text);

function setting(language: NoteSetting['language']): NoteSetting {
  return { language, lookTwiceAt: 3, now: zoned('2026-10-06T16:05') };
}

const tom = { slug: 'tom', name: 'Tom Hale', address: 'tom@hale.example', timeZone: 'Europe/London' };
const elif = { slug: 'elif', name: 'Elif\nKaya', address: 'elif@kaya.example', timeZone: 'Europe/Madrid' };

function shown(changes: Partial<ShownAnnouncement> = {}): ShownAnnouncement {
  return {
    change: { rules: [every(4, null, '2026-10-15')], firstDay: day('2026-10-15') },
    why: 'new',
    isInPlace: false,
    from: zoned('2026-10-08T10:00'),
    holidays: [{ date: day('2026-10-12'), name: 'Fiesta Nacional' }],
    mails: [
      { client: tom, at: zoned('2026-10-08T10:00'), subject: 'When I read mail', text: 'Hi Tom,\n\nAna' },
      { client: elif, at: zoned('2026-10-08T10:20'), subject: 'E-posta saatlerim', text: 'Merhaba,\n\nAna' },
    ],
    leftOut: [{ name: 'Karl', why: 'no-text' }],
    isRehearsal: false,
    ...changes,
  };
}

describe('the note in English', () => {
  it('has the rule, who hears of it when, what works, and every text', () => {
    expect(announcementNote(shown(), setting('en'))).toEqual({
      subject: '2 clients hear of it: no contact on Thursdays, from Thu 15 Oct 2026',
      text: `Read: no contact on Thursdays, from Thu 15 Oct 2026.
2 clients hear of it, from Thu 8 Oct 10:00 on, twenty minutes apart. Their texts are below.
Not told: Karl (no text in their language, or it comes too late).
Mon 12 Oct 2026 is a public holiday (Fiesta Nacional) and closed anyway.
SEND agrees · SKIP elif leaves one out · EDIT elif · UNDO, and nobody hears of it.
If you do nothing: your rule is kept, nobody is told, and I ask once more. A reply to this reaches only the bot.

 1  Tom Hale <tom@hale.example> · Thu 8 Oct 10:00 (9:00 in London)
---
Subject: When I read mail

Hi Tom,

Ana
---

 2  Elif Kaya <elif@kaya.example> · Thu 8 Oct 10:20
---
Subject: E-posta saatlerim

Merhaba,

Ana
---
`,
    });
  });

  it.each<[string, Partial<ShownAnnouncement>, string]>([
    ['asked again', { why: 'again' }, 'this stays on the waiting line.'],
    ['another text', { why: 'changed' }, 'This is another text than you saw before;'],
    [
      'at once',
      { from: null },
      '2 clients hear of it, as soon as you agree, in contact hours, twenty minutes',
    ],
    ['in the place of another', { isInPlace: true }, 'It takes the place of the earlier announcement: what'],
    [
      'of two breaks in a row',
      {
        change: {
          rules: [dates('2026-12-21', '2026-12-23'), dates('2026-12-24', '2027-01-02')],
          firstDay: day('2026-12-21'),
        },
      },
      'Read: no contact from Mon 21 Dec 2026 to Sat 2 Jan 2027.',
    ],
    ['a rehearsal', { isRehearsal: true }, 'This is a rehearsal: it reaches nobody but you.'],
    [
      'one client',
      { mails: shown().mails.slice(0, 1) },
      '1 client hears of it, from Thu 8 Oct 10:00 on. The text',
    ],
    ['nobody', { mails: [] }, 'I can tell nobody; write to your clients yourself'],
    [
      'a break',
      { change: { rules: [dates('2026-12-24', '2027-01-02')], firstDay: day('2026-12-24') } },
      'Read: no contact from Thu 24 Dec 2026 to Sat 2 Jan 2027.',
    ],
  ])('%s', (_, changes, expected) => {
    expect(announcementNote(shown(changes), setting('en')).text).toContain(expected);
  });
});

it('the note in Turkish', () => {
  const { subject, text } = announcementNote(shown(), setting('tr'));
  expect(subject).toBe('2 müşteri haber alacak: perşembe günleri iletişim yok, başlangıç 15 Eki 2026 Per');
  expect(text.split('\n').slice(0, 8)).toEqual([
    'Anlaşılan: perşembe günleri iletişim yok, başlangıç 15 Eki 2026 Per.',
    '2 müşteri haber alacak: başlangıç 8 Eki Per 10:00, yirmi dakika arayla. Metinler aşağıda.',
    'Haber verilmeyecek: Karl (dilinde metin yok ya da artık geç).',
    '12 Eki 2026 Pzt resmî tatil (Fiesta Nacional), zaten kapalı.',
    'GÖNDER onaylar · ATLA elif bu müşteriyi listeden çıkarır · DÜZELT elif · GERİ AL, kimseye haber verilmez.',
    'Bir şey yapmazsanız: kuralınız geçerli kalır, kimseye haber verilmez, bir kez daha sorarım. Bu nota verilen yanıt yalnızca bota ulaşır.',
    '',
    ' 1  Tom Hale <tom@hale.example> · 8 Eki Per 10:00 (Londra: 09:00)',
  ]);
});

it('in rehearsal, whom it would have reached', () => {
  const { change } = shown();
  expect(wouldHaveGoneNote(change, ['Tom Hale', 'Elif Kaya'], setting('en')).text).toBe(
    'In live mode this would leave now: no contact on Thursdays, from Thu 15 Oct 2026. Nothing was sent; it was for: Tom Hale, Elif Kaya. A reply to this reaches only the bot.\n',
  );
});
