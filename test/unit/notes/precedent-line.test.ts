import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { precedentLine } from '../../../src/notes/precedent-line.js';
import type { Slip } from '../../../src/plan/slips.js';
import { slipsOf } from '../../../src/plan/slips.js';
import { weighAnswers } from '../../../src/plan/weigh-answers.js';
import { dates, every } from '../calendar/policies.js';
import { answer, policy as thursdays } from '../plan/answers.js';

const policy = {
  ...thursdays,
  noContact: [
    ...thursdays.noContact,
    every(1, { fromMinute: 540, toMinute: 720 }),
    dates('2026-12-23', '2027-01-03'),
  ],
};
const now = Temporal.Instant.from('2026-10-09T07:00Z');

function slipAt(local: string, waited: number, changes: Partial<Slip> = {}): Slip {
  const [slip] = slipsOf(weighAnswers([answer('tom', local, waited, 'a')], policy));
  if (slip === undefined) throw new Error('no slip');
  return { ...slip, ...changes };
}

function line(slip: Slip, language: 'en' | 'tr' = 'en', name = 'Tom Hale'): string {
  return precedentLine(slip, { language, name, policy, now, keepsDraftsInDrafts: false }).text;
}

const OPEN_FRIDAY = 'Next time move the draft to Driverseat/Send when open: it leaves Friday 9:00.';
const THURSDAY_NIGHT = '2026-10-08T21:40';

describe('the line about a slip', () => {
  it('says what she did, how often, and what to do instead (UX.md T11)', () => {
    expect(line(slipAt(THURSDAY_NIGHT, 6, { countThisMonth: 3 }))).toBe(
      `You answered Tom on a Thursday, 6 minutes after they wrote; the third time this month, all Tom. ${OPEN_FRIDAY} NO stops telling you about Tom.`,
    );
  });

  it.each([
    ['slowly', slipAt(THURSDAY_NIGHT, 60), 'You answered Tom on a Thursday; the first time this month.'],
    [
      'not the only one',
      slipAt(THURSDAY_NIGHT, 1.5, { countThisMonth: 12, isOnlyClient: false }),
      'You answered Tom on a Thursday, 1 minute after they wrote; the 12th time this month with Tom.',
    ],
    [
      'on a morning kept free',
      slipAt('2026-10-05T10:00', 60, { countThisMonth: 21 }),
      'You answered Tom in no-contact time (Mon 5 Oct 10:00); the 21st time this month, all Tom.',
    ],
    [
      'in the evening',
      slipAt('2026-10-06T21:40', 60),
      'You answered Tom outside contact hours (Tue 6 Oct 21:40); the first time this month.',
    ],
    [
      'on a holiday, at once',
      slipAt('2026-10-12T15:00', 0.2),
      'You answered Tom on a holiday (Mon 12 Oct 15:00), within a minute after they wrote; the first time this month.',
    ],
    [
      'in contact hours, quickly',
      slipAt('2026-10-06T10:00', 6),
      'You answered Tom 6 minutes after they wrote; the first time this month. Next time let it wait an hour: how soon you answer is how soon they will expect it.',
    ],
    ['in a long break', slipAt('2026-12-24T10:00', 60), 'it leaves Mon 4 Jan 2027 12:00.'],
  ])('answered %s', (_name, slip, expected) => {
    expect(line(slip)).toContain(expected);
  });

  it.each([
    [
      'en',
      'You answered Tom outside contact hours (Fri 30 Oct 20:00); the second time in October, all Tom. Next time move the draft to Driverseat/Send when open: it would have left Mon 2 Nov 2026 12:00.',
    ],
    ['tr', 'yanıt verdiniz; ekim ayında 2. kez, hepsi Tom. '],
    ['tr', ': 2 Kas 2026 Pzt saat 12:00 olunca gitmiş olurdu.'],
  ] as const)(
    'told when another month has begun names that one, and says what would have been (%s)',
    (language, said) => {
      const slip = slipAt('2026-10-30T20:00', 60, { countThisMonth: 2 });
      const november = Temporal.Instant.from('2026-11-09T08:00Z');
      const setting = { language, name: 'Tom Hale', policy, now: november, keepsDraftsInDrafts: false };
      expect(precedentLine(slip, setting).text).toContain(said);
    },
  );

  it('speaks Turkish', () => {
    expect(line(slipAt(THURSDAY_NIGHT, 6, { countThisMonth: 3 }), 'tr')).toBe(
      'Tom: bir perşembe günü, iletisinden 6 dakika sonra yanıt verdiniz; bu ay 3. kez, hepsi Tom. Bir dahaki sefere taslağı Driverseat/Send when open klasörüne taşıyın: cuma günü saat 09:00 olunca gider. HAYIR derseniz bunu bir daha söylemem (Tom).',
    );
    expect(line(slipAt('2026-10-06T10:00', 0.5), 'tr')).toContain(
      'Tom: iletisinin üzerinden bir dakika geçmeden yanıt verdiniz; bu ay ilk kez.',
    );
  });

  it.each([
    ['en', "Next time use Gmail's own “Schedule send”: you open Friday 9:00."],
    [
      'tr',
      "Bir dahaki sefere Gmail'in kendi zamanlanmış gönderimini kullanın: mesainiz cuma günü saat 09:00 olunca başlıyor.",
    ],
  ] as const)('advises no move of a draft where none can be moved (%s)', (language, advice) => {
    const slip = slipAt(THURSDAY_NIGHT, 6);
    const { text } = precedentLine(slip, { language, name: 'Tom', policy, now, keepsDraftsInDrafts: true });
    expect(text).toContain(advice);
    expect(text).not.toContain('Send when open');
  });

  it('is one line with the id of its slip, whatever the name', () => {
    const slip = slipAt(THURSDAY_NIGHT, 6);
    const told = precedentLine(slip, {
      language: 'en',
      name: 'Tom\nstop',
      policy,
      now,
      keepsDraftsInDrafts: false,
    });
    expect(told).toMatchObject({ id: slip.id, client: 'tom' });
    expect(told.text).not.toContain('\n');
  });
});
