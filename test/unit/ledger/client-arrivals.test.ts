import { describe, expect, it } from '@jest/globals';
import { applyEntry } from '../../../src/ledger/apply-entry.js';
import type { Happening } from '../../../src/ledger/entry.js';
import { readEntry } from '../../../src/ledger/entry.js';
import { emptyLedger, type Ledger } from '../../../src/ledger/ledger.js';
import { planNotes } from '../../../src/plan/note-limits.js';
import { instant } from '../calendar/policies.js';

const at = '2026-10-08T08:00:00Z';
const judged: Happening = {
  type: 'judged',
  ...{ uidValidity: 7, uid: 12, identity: 'id', kind: 'other', reasons: [], flags: ['urgency'], points: 2 },
  ...{ noteOwed: true, author: 'tom@hale.example', thread: null },
};
const holding: Happening = { type: 'holding', identity: 'id', uidValidity: 7, uid: 12 };
const planned: Happening = {
  type: 'planned',
  ...{ key: 'k', kind: 'auto-reply', client: 'tom', to: ['tom@hale.example'], dueAt: at, notAfter: at },
  answers: {
    uidValidity: 7,
    uid: 12,
    identity: 'id',
    author: 'tom@hale.example',
    thread: null,
    periodFrom: at,
  },
};
const back: Happening = { ...judged, uid: 20, noteOwed: false };

function ledgerOf(...happenings: Happening[]): Ledger {
  const ledger = emptyLedger();
  for (const happening of happenings) applyEntry(ledger, { v: 1, at, ...happening });
  return ledger;
}

function isBack({ arrivals }: Ledger): (owed: { identity: string }) => boolean {
  return ({ identity }) => !arrivals.held.has(identity);
}

describe('a client’s mail that waits', () => {
  it('waits from the decision on, and is back once it is judged in INBOX again', () => {
    expect(ledgerOf(judged, holding).arrivals.held.get('id')).toMatchObject({ uid: 12, isMoved: false });
    const moved = ledgerOf(judged, holding, { type: 'held', identity: 'id' });
    expect(moved.arrivals.held.get('id')?.isMoved).toBe(true);
    expect(ledgerOf(judged, holding, { type: 'held', identity: 'id' }, back).arrivals.held.size).toBe(0);
  });

  it('is told of when it no longer waits, and under its new UID', () => {
    const ledger = ledgerOf(judged, holding);
    expect(planNotes(ledger, instant(at), isBack(ledger))).toEqual([]);
    expect(planNotes(ledger, instant(at), () => true)).toHaveLength(1);
    const later = ledgerOf(judged, holding, back);
    expect(
      planNotes(later, instant(at), isBack(later))
        .flat()
        .map(({ uid }) => uid),
    ).toEqual([20]);
  });

  it('is looked for where it lies now by what answers it', () => {
    expect(ledgerOf(planned, judged).mails.get('k')?.answers?.uid).toBe(12);
    expect(ledgerOf(planned, judged, holding, back).mails.get('k')?.answers?.uid).toBe(20);
  });
});

describe('urgent mail', () => {
  it('is told of once', () => {
    const urgent: Happening = { ...holding, type: 'urgent', author: 'tom@hale.example' };
    expect(ledgerOf(judged, urgent).arrivals.urgent.get('id')?.isTold).toBe(false);
    const told = ledgerOf(judged, urgent, { type: 'urgent-told', identity: 'id' });
    expect(told.arrivals.urgent.get('id')?.isTold).toBe(true);
    expect(readEntry({ v: 1, at, ...urgent, author: 1 })).toBe('lacks a proper author');
  });
});
