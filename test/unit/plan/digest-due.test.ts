/**
 * When a digest is due, and what a clock that ran ahead changes about it: nothing. Hours are nine to six, Thursdays are free.
 */
import { describe, expect, it } from '@jest/globals';
import { applyEntry } from '../../../src/ledger/apply-entry.js';
import type { Happening } from '../../../src/ledger/entry.js';
import { emptyLedger } from '../../../src/ledger/ledger.js';
import { dueDigest, lastDigestAt } from '../../../src/plan/digest-due.js';
import { instant } from '../calendar/policies.js';
import { aLedger, thursdays } from './a-reply.js';

function digest(at: string): [string, Happening] {
  const date = at.slice(0, 10);
  return [at, { type: 'noting', messageId: date, subject: 'digest', about: [`digest ${date}`], authors: [] }];
}

const TUESDAY = digest('2026-10-06T07:00:05Z');
/** Written by a clock that ran two weeks ahead. */
const AHEAD = digest('2026-10-20T07:00:05Z');

describe('the digest', () => {
  it.each([
    ['is due when her hours begin', '2026-10-07T07:00:05Z', [TUESDAY], '2026-10-07'],
    ['not before', '2026-10-07T06:59:00Z', [TUESDAY], null],
    ['not on a Thursday', '2026-10-08T07:00:05Z', [TUESDAY], null],
    ['once a day', '2026-10-06T09:00:00Z', [TUESDAY], null],
    ['also after one of a day that is still ahead', '2026-10-07T07:00:05Z', [TUESDAY, AHEAD], '2026-10-07'],
    ['once a day then, too', '2026-10-06T09:00:00Z', [AHEAD, TUESDAY], null],
    ['where there was none yet', '2026-10-07T07:00:05Z', [], '2026-10-07'],
  ])('%s', (_, now, digests, expected) => {
    expect(dueDigest(thursdays, aLedger(...digests), instant(now))?.toString() ?? null).toBe(expected);
  });

  it('is due a day after the bot came, also where its clock ran ahead then', () => {
    const ledger = emptyLedger();
    const now = instant('2026-10-07T07:00:05Z');
    expect(lastDigestAt(ledger, now)).toBeNull();
    const at = '2026-10-20T15:00:00Z';
    const first = { type: 'baseline', uidValidity: 1, uid: 9, tellSince: at, why: 'first-contact' } as const;
    applyEntry(ledger, { v: 1, at, ...first });
    expect(dueDigest(thursdays, ledger, now)?.toString()).toBe('2026-10-07');
  });
});
