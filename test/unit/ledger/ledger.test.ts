import { describe, expect, it } from '@jest/globals';
import { applyEntry } from '../../../src/ledger/apply-entry.js';
import { type Entry, type Happening, readEntry } from '../../../src/ledger/entry.js';
import { emptyLedger, type Ledger, unfinishedNotes } from '../../../src/ledger/ledger.js';

const at = '2026-10-06T08:00:00Z';
const judged: Happening = {
  type: 'judged',
  uidValidity: 7,
  uid: 12,
  identity: 'id-1',
  kind: 'inquiry',
  reasons: ['first-contact'],
  flags: ['urgency'],
  points: 2,
  noteOwed: true,
  author: 'dana@fastcafe.example',
  thread: 'root',
};
const baseline: Happening = {
  type: 'baseline',
  uidValidity: 7,
  uid: 10,
  tellSince: at,
  why: 'first-contact',
};
const noting: Happening = {
  type: 'noting',
  messageId: 'n1',
  subject: 'look-twice',
  about: ['id-1'],
  authors: ['dana@fastcafe.example'],
};

function ledgerOf(...happenings: Happening[]): Ledger {
  const ledger = emptyLedger();
  for (const happening of happenings) applyEntry(ledger, { v: 1, at, ...happening });
  return ledger;
}

describe('what the journal says', () => {
  it('a flagged inquiry is owed a note until the note lies in INBOX', () => {
    expect([...ledgerOf(baseline, judged).owed.keys()]).toEqual(['id-1']);
    expect([...ledgerOf(baseline, judged, noting).owed.keys()]).toEqual(['id-1']);
    expect([...ledgerOf(baseline, judged, noting, { type: 'noted', messageId: 'n1' }).owed.keys()]).toEqual(
      [],
    );
  });

  it('a note begun and not finished is one to look for', () => {
    expect(unfinishedNotes(ledgerOf(noting)).map((note) => note.messageId)).toEqual(['n1']);
    expect(unfinishedNotes(ledgerOf(noting, { type: 'noted', messageId: 'n1' }))).toEqual([]);
  });

  it('a message is known by its identity and, under the same UIDVALIDITY, by its UID', () => {
    const ledger = ledgerOf(baseline, judged);
    expect(ledger.judged.has('id-1')).toBe(true);
    expect(ledger.judgedUids.has(12)).toBe(true);
    expect(ledgerOf(baseline, { ...judged, uidValidity: 6 }).judgedUids.has(12)).toBe(false);
  });

  it('a renumbered mailbox forgets UIDs and keeps identities', () => {
    const ledger = ledgerOf(baseline, judged, { ...baseline, uidValidity: 8, uid: 99, why: 'renumbered' });
    expect(ledger.judgedUids.size).toBe(0);
    expect(ledger.judged.has('id-1')).toBe(true);
    expect(ledger.cursor).toEqual({ uidValidity: 8, uid: 99 });
  });

  it('a thread that began as an inquiry is remembered', () => {
    expect(ledgerOf(judged).inquiryThreads.has('root')).toBe(true);
    expect(ledgerOf({ ...judged, kind: 'other' }).inquiryThreads.size).toBe(0);
  });

  it.each([
    ['2026-11-05T08:00:00Z', ['w', 'n1', 'n2']],
    ['2026-11-05T08:00:01Z', ['w', 'n2']],
  ])('a note about mail can be answered for 30 days, the welcome for ever: at %s', (later, kept) => {
    const ledger = ledgerOf(
      { ...noting, messageId: 'w', subject: 'first-contact' },
      { type: 'noted', messageId: 'w' },
    );
    for (const happening of [noting, { type: 'noted', messageId: 'n1' } as const])
      applyEntry(ledger, { v: 1, at, ...happening });
    for (const happening of [{ ...noting, messageId: 'n2' }, { type: 'noted', messageId: 'n2' } as const]) {
      applyEntry(ledger, { v: 1, at: later, ...happening });
    }
    expect([...ledger.notes.keys()]).toEqual(kept);
  });

  it('the same journal twice over says the same', () => {
    const all = [baseline, judged, noting, { type: 'noted', messageId: 'n1' } as const];
    expect(ledgerOf(...all, noting, { type: 'noted', messageId: 'n1' }).notes.get('n1')?.isDone).toBe(true);
    expect(ledgerOf(...all).owed).toEqual(ledgerOf(...all, ...all.slice(2)).owed);
  });
});

it.each<[string, unknown, string | null]>([
  ['a whole entry is read', { v: 1, at, ...judged }, null],
  ['a thread may be missing', { v: 1, at, ...judged, thread: null }, null],
  [
    'a reason that only another version knows is read',
    { v: 1, at, type: 'dropped', key: 'k', why: 'moon' },
    null,
  ],
  ['a newer version is refused', { v: 2, at, ...judged }, 'has version 2; this Driverseat reads version 1'],
  ['a list is no entry', [], 'is not an object'],
  ['a field of the wrong kind is named', { v: 1, at, ...judged, uid: '12' }, 'lacks a proper uid'],
  ['a name from the prototype is no type', { v: 1, at, type: 'toString' }, 'has the unknown type "toString"'],
])('%s', (_, value, problem) => {
  const entry: Entry | string = readEntry(value);
  expect(typeof entry === 'string' ? entry : null).toBe(problem);
});
