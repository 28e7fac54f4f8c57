/** A client writes again in the same no-contact time: what the first reply leaves to the next mail. */
import { describe, expect, it } from '@jest/globals';
import type { Happening } from '../../../src/ledger/entry.js';
import { instant } from '../calendar/policies.js';
import { aLedger, anAnswered, anAsked, plannedForTom, told } from './a-reply.js';

describe('a second mail', () => {
  const laterMail = {
    mail: { ...anAsked().mail, identity: 'mail-8', uid: 8, thread: 'thread-8' },
    receivedAt: instant('2026-10-08T10:00:00Z'),
    now: instant('2026-10-08T10:00:05Z'),
  };

  it.each([
    ['the mail that it answered was tidied away', 'gone', 'auto-reply 2026-10-08T11:30:00Z'],
    ['I wrote to the client', 'E3', 'auto-reply 2026-10-08T11:30:00Z'],
    ['the text was not approved yet', 'not-approved', 'auto-reply 2026-10-08T11:30:00Z'],
    ['it was a rehearsal then', 'rehearsal', 'auto-reply 2026-10-08T11:30:00Z'],
    ['I skipped it', 'skipped', 'never E7'],
    ['I cancelled it', 'cancelled', 'never E7'],
  ] as const)(
    'the first reply of a time was dropped since %s: what the next mail gets',
    (_, why, expected) => {
      const first = plannedForTom();
      const ledger = aLedger(
        ['2026-10-08T08:00:10Z', first],
        ['2026-10-08T09:30:00Z', { type: 'dropped', key: first.key, why }],
      );
      expect(told({ ledger, ...laterMail })).toBe(expected);
      // The very mail whose reply was dropped gets none after all.
      expect(told({ ledger })).toBe('nothing');
    },
  );

  it.each([
    ['dropped', [{ type: 'dropped', why: 'gone' }], 'planned mail-8'],
    ['dropped by my word', [{ type: 'dropped', why: 'skipped' }], 'dropped mail-7'],
    ['claimed', [{ type: 'claimed', claimId: 'c' }], 'claimed mail-7'],
    ['about to leave', [{ type: 'claimed', claimId: 'c' }, { type: 'sending' }], 'sending mail-7'],
    [
      'sent',
      [
        { type: 'claimed', claimId: 'c' },
        { type: 'sent', refused: [] },
      ],
      'sent mail-7',
    ],
    ['of unknown fate', [{ type: 'claimed', claimId: 'c' }, { type: 'unknown' }], 'unknown mail-7'],
    ['refused by the server', [{ type: 'failed', why: '550' }], 'failed mail-7'],
  ])('a reply that was %s: what the plan for another mail makes of it', (_, happenings, expected) => {
    const { key } = plannedForTom();
    const later = happenings.map((happening) => ['2026-10-08T09:30:00Z', { key, ...happening }]);
    const again = { ...plannedForTom(), answers: anAnswered({ identity: 'mail-8' }) };
    const entries = [['2026-10-08T08:00:10Z', plannedForTom()], ...later, ['2026-10-08T10:00:05Z', again]];
    const mail = aLedger(...(entries as [string, Happening][])).mails.get(key);
    expect(`${mail?.state} ${mail?.answers?.identity}`).toBe(expected);
  });
});
