/** When the digest is due: one that was only begun told her nothing. Contact hours begin at nine in Madrid. */
import { describe, expect, it } from '@jest/globals';
import { applyEntry } from '../../../src/ledger/apply-entry.js';
import type { Happening } from '../../../src/ledger/entry.js';
import { emptyLedger, unfinishedNotes } from '../../../src/ledger/ledger.js';
import { dueDigest, lastDigestAt } from '../../../src/plan/digest-due.js';
import { every, instant, officePolicy } from '../calendar/policies.js';
import { aLedger } from './a-reply.js';

const policy = officePolicy({ noContact: [every(4)] });

function noting(day: string): [string, Happening] {
  return [
    `2026-10-${day}T07:00:05Z`,
    {
      ...{ type: 'noting', messageId: `digest-${day}`, subject: 'digest' },
      ...{ about: [`digest 2026-10-${day}`], authors: [] },
    },
  ];
}

function noted(day: string): [string, Happening] {
  return [`2026-10-${day}T07:00:06Z`, { type: 'noted', messageId: `digest-${day}` }];
}

function dueAt(at: string, ...happenings: [string, Happening][]): string | null {
  return dueDigest(policy, aLedger(...happenings), instant(at))?.toString() ?? null;
}

describe('a clock that ran ahead', () => {
  const ahead = [noting('20'), noted('20')];
  it.each([
    ['holds no digest back', '2026-10-07T07:00:05Z', ahead, '2026-10-07'],
    ['nor brings one twice', '2026-10-06T09:00:00Z', [...ahead, noting('06'), noted('06')], null],
  ])('%s', (_, at, happenings, due) => {
    expect(dueAt(at, ...happenings)).toBe(due);
  });

  it('when the bot came: a digest is due a day later', () => {
    const ledger = emptyLedger();
    const now = instant('2026-10-07T07:00:05Z');
    expect(lastDigestAt(ledger, now)).toBeNull();
    const at = '2026-10-20T15:00:00Z';
    const first = { type: 'baseline', uidValidity: 1, uid: 9, tellSince: at, why: 'first-contact' } as const;
    applyEntry(ledger, { v: 1, at, ...first });
    expect(dueDigest(policy, ledger, now)?.toString()).toBe('2026-10-07');
  });
});

describe('the digest of Tuesday, 6 October', () => {
  it.each([
    ['before nine', '2026-10-06T06:59:00Z', [], null],
    ['at nine', '2026-10-06T07:00:00Z', [], '2026-10-06'],
    ['once it lies in INBOX', '2026-10-06T07:05:00Z', [noting('06'), noted('06')], null],
    ['where it was only begun', '2026-10-06T07:05:00Z', [noting('06')], '2026-10-06'],
    ['on a day without contact', '2026-10-08T10:00:00Z', [], null],
  ])('%s', (_, at, happenings, due) => {
    expect(dueAt(at, ...happenings)).toBe(due);
  });

  it('that never came is told by the next one, which tells what happened since the last that came', () => {
    const came = [noting('05'), noted('05')];
    expect(lastDigestAt(aLedger(...came, noting('06')), instant('2026-10-06T08:00:00Z'))?.toString()).toBe(
      '2026-10-05T07:00:05Z',
    );
    const ledger = aLedger(...came, noting('06'), noting('07'));
    expect(unfinishedNotes(ledger).map(({ messageId }) => messageId)).toEqual(['digest-07']);
  });
});
