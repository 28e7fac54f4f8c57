/** The first note says what leaves, by the mode that the settings have when the bot begins. */
import { expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { NoteLanguage } from '../../../src/judgement/context.js';
import { type Welcome, welcomeNote } from '../../../src/notes/welcome.js';

const WELCOME: Omit<Welcome, 'mode'> = {
  address: 'ana@ruiz.example',
  since: Temporal.PlainDate.from('2026-10-05'),
  folders: ['Driverseat/Do'],
  lookBack: { counts: { days: 30, inquiries: 0, lookTwice: 0, takenOn: 0, isCut: false }, lookTwice: [] },
  ...{ likely: [], firstLanguage: 'en', samples: [], weekly: [] },
};

it.each<[NoteLanguage, Welcome['mode'], string, string]>([
  [
    'en',
    'rehearsal',
    'Driverseat is here, and only watching',
    'Until you order "live", nothing goes to anyone but you. I',
  ],
  [
    'en',
    'live',
    'Driverseat is here, in live mode',
    'what you order goes to your clients after the time for UNDO',
  ],
  [
    'tr',
    'rehearsal',
    'Driverseat burada ve yalnızca izliyor',
    'Siz "canlı" diyene kadar sizden başka kimseye bir şey gitmez.',
  ],
  [
    'tr',
    'live',
    'Driverseat burada, canlı modda',
    'istedikleriniz GERİ AL süresinden sonra müşterilerinize gider',
  ],
])('%s, %s', (language, mode, subject, leaves) => {
  const now = Temporal.ZonedDateTime.from('2026-10-05T09:00[Europe/Madrid]');
  const note = welcomeNote({ ...WELCOME, mode }, { language, lookTwiceAt: 3, now });
  expect(note.subject).toBe(subject);
  expect(note.text).toContain(leaves);
  expect(note.text.includes('"live"') || note.text.includes('"canlı"')).toBe(mode === 'rehearsal');
});
