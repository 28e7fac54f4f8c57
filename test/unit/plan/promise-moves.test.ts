/**
 * Promises of hers follow a day that moves, and go back with it; today is in October 2026.
 */
import { describe, expect, it } from '@jest/globals';
import { applyEntry } from '../../../src/ledger/apply-entry.js';
import type { Happening } from '../../../src/ledger/entry.js';
import { emptyLedger, type Ledger } from '../../../src/ledger/ledger.js';
import { promisesBack, promisesMoved } from '../../../src/plan/promise-moves.js';

function promised(date: string, { id = 'mail#1', client = 'tom' } = {}): Happening {
  const writtenAt = '2026-10-05T09:00:00Z';
  return { type: 'promised', id, client, date: `2026-10-${date}`, quote: "I'll send it", writtenAt };
}

function ledgerOf(...happenings: Happening[]): Ledger {
  const ledger = emptyLedger();
  for (const one of happenings) applyEntry(ledger, { v: 1, at: '2026-10-05T09:00:00Z', ...one });
  return ledger;
}

describe('a day that moves', () => {
  it('takes the promises of that client and day along', () => {
    const ledger = ledgerOf(
      promised('09'),
      promised('12', { id: 'mail#2' }),
      promised('09', { id: 'else#1', client: 'lena' }),
    );
    const moved = promisesMoved(ledger, { client: 'tom', from: '2026-10-09', to: '2026-10-19', by: 'k' });
    for (const happening of moved) applyEntry(ledger, { v: 1, at: '2026-10-06T09:00:00Z', ...happening });
    expect([...ledger.promises.open.values()].map(({ id, date }) => `${id}: ${date}`)).toEqual([
      'mail#2: 2026-10-12',
      'else#1: 2026-10-09',
      'mail#1 2026-10-19: 2026-10-19',
    ]);
  });

  it('and back again', () => {
    const ledger = ledgerOf(promised('09'));
    for (const [from, to] of [
      ['2026-10-09', '2026-10-19'],
      ['2026-10-19', '2026-10-09'],
    ] as const) {
      for (const happening of promisesMoved(ledger, { client: 'tom', from, to, by: 'k' }))
        applyEntry(ledger, { v: 1, at: '2026-10-06T09:00:00Z', ...happening });
    }
    expect([...ledger.promises.open.values()].map(({ date }) => date)).toEqual(['2026-10-09']);
  });

  it('go back, one order after the other, as each is taken back', () => {
    const ledger = ledgerOf(promised('09'), promised('12', { id: 'mail#2' }));
    const happen = (happenings: readonly Happening[]): string[] => {
      for (const happening of happenings)
        applyEntry(ledger, { v: 1, at: '2026-10-06T09:00:00Z', ...happening });
      return [...ledger.promises.open.values()].map(({ date }) => date.slice(-2)).toSorted();
    };
    const moved = (from: string, to: string, by: string): string[] =>
      happen(promisesMoved(ledger, { client: 'tom', from: `2026-10-${from}`, to: `2026-10-${to}`, by }));
    expect(moved('09', '12', 'first')).toEqual(['12', '12']);
    expect(moved('12', '19', 'second')).toEqual(['19', '19']);
    expect(happen(promisesBack(ledger, 'first'))).toEqual(['19', '19']);
    expect(happen(promisesBack(ledger, 'second'))).toEqual(['12', '12']);
    expect(happen(promisesBack(ledger, 'first'))).toEqual(['09', '12']);
  });
});
