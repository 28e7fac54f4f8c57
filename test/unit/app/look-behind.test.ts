/**
 * How far back each look goes, and that a clock which ran ahead narrows no later one.
 */
import { describe, expect, it } from '@jest/globals';
import { lookBehindMs, wasClockAhead } from '../../../src/app/sync-inbox.js';
import { applyEntry } from '../../../src/ledger/apply-entry.js';
import { emptyLedger } from '../../../src/ledger/ledger.js';
import { instant } from '../calendar/policies.js';
import { aLedger } from '../plan/a-reply.js';

const NOW = instant('2026-10-06T07:00:00Z');

function synced(at: string) {
  return aLedger([at, { type: 'synced', uidValidity: 1, uid: 9, startedAt: at }]);
}

describe('a look', () => {
  it.each([
    ['goes three days behind the last sync', '2026-10-06T06:00:00Z', '2026-10-03T06:00:00.000Z', false],
    ['however long ago that was', '2026-09-20T06:00:00Z', '2026-09-17T06:00:00.000Z', false],
    ['a clock that was an hour ahead', '2026-10-06T08:00:00Z', '2026-10-03T07:00:00.000Z', false],
    ['a clock that was two weeks ahead', '2026-10-20T07:00:00Z', '2026-10-03T07:00:00.000Z', true],
  ])('%s', (_, at, since, wasAhead) => {
    const ledger = synced(at);
    expect(new Date(lookBehindMs(ledger, NOW)).toISOString()).toBe(since);
    expect(wasClockAhead(Date.parse(at), NOW)).toBe(wasAhead);
  });

  it.each([
    ['never before the beginning', '2026-10-05T06:00:00Z', '2026-10-05T06:00:00.000Z'],
    ['unless its clock was ahead', '2026-10-20T06:00:00Z', '2026-10-03T07:00:00.000Z'],
  ])('goes %s', (_, at, since) => {
    const ledger = emptyLedger();
    const first = { type: 'baseline', uidValidity: 1, uid: 9, tellSince: at, why: 'first-contact' } as const;
    applyEntry(ledger, { v: 1, at, ...first });
    expect(new Date(lookBehindMs(ledger, NOW)).toISOString()).toBe(since);
  });
});
