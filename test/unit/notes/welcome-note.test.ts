/** What the first note says of the weekly rules that stood before the bot came. */
import { expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { welcomeNote } from '../../../src/notes/welcome.js';
import { every } from '../calendar/policies.js';

function told(language: 'en' | 'tr', weekly: readonly ReturnType<typeof every>[]): string {
  const now = Temporal.ZonedDateTime.from('2026-10-06T16:05[Europe/Madrid]');
  const counts = { inquiries: 0, lookTwice: 0, taken: 0 };
  return welcomeNote(
    {
      ...{ address: 'ana@ruiz.example', since: now.toPlainDate(), folders: [], likely: [], samples: [] },
      ...{ lookBack: { counts, lookTwice: [] }, firstLanguage: 'en', weekly },
    } as never,
    { language, now, lookTwiceAt: 3 } as never,
  ).text;
}

it.each([
  ['en', 'Your clients count as knowing that you keep no contact on Thursdays: I tell nobody of it.'],
  [
    'tr',
    'Müşterilerinizin perşembe günleri iletişime kapalı olduğunuzu bildiğini varsayıyorum: bunu kimseye haber vermem.',
  ],
] as const)('that nobody is told of them (%s)', (language, said) => {
  expect(told(language, [every(4)])).toContain(said);
  expect(told(language, [])).not.toContain(said.slice(0, 20));
});
