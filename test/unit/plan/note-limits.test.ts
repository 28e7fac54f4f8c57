import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { applyEntry } from '../../../src/ledger/apply-entry.js';
import { emptyLedger, type Ledger } from '../../../src/ledger/ledger.js';
import { planNotes } from '../../../src/plan/note-limits.js';

const start = Temporal.Instant.from('2026-10-06T08:00Z');

function owe(ledger: Ledger, identity: string, author: string, at: Temporal.Instant): void {
  applyEntry(ledger, {
    v: 1,
    at: at.toString(),
    type: 'judged',
    uidValidity: 1,
    uid: 1,
    identity,
    kind: 'inquiry',
    reasons: ['first-contact'],
    flags: ['urgency'],
    points: 2,
    noteOwed: true,
    author,
    thread: null,
  });
}

/** Writes what the plan says, as the app does, and gives the sizes of the notes. */
function write(ledger: Ledger, at: Temporal.Instant): number[] {
  return planNotes(ledger, at, () => true).map((about) => {
    const identities = about.map((owed) => owed.identity);
    const messageId = `${at.epochMilliseconds}-${identities.join()}`;
    const authors = [...new Set(about.map((owed) => owed.author))];
    const common = { v: 1, at: at.toString(), messageId } as const;
    applyEntry(ledger, { ...common, type: 'noting', subject: 'look-twice', about: identities, authors });
    applyEntry(ledger, { ...common, type: 'noted' });
    return about.length;
  });
}

function ledgerOwing(mails: readonly [author: string, count: number][]): Ledger {
  const ledger = emptyLedger();
  for (const [author, count] of mails) {
    for (let i = 0; i < count; i += 1) owe(ledger, `${author}-${i}`, author, start);
  }
  return ledger;
}

describe('how many notes are written at once', () => {
  it.each<[string, [string, number][], number[]]>([
    ['nothing owed, nothing written', [], []],
    ['one mail, one note', [['dana', 1]], [1]],
    ['three of one author have a note each', [['dana', 3]], [1, 1, 1]],
    ['the third note about one author holds the rest', [['dana', 7]], [1, 1, 5]],
    ['ten authors, ten notes', Array.from({ length: 10 }, (_, i) => [`a${i}`, 1]), Array(10).fill(1)],
    [
      'the tenth note of an hour holds the rest',
      Array.from({ length: 25 }, (_, i) => [`a${i}`, 1]),
      [...Array(9).fill(1), 16],
    ],
  ])('%s', (_, mails, sizes) => {
    expect(write(ledgerOwing(mails), start)).toEqual(sizes);
  });

  it('a fourth about the same author waits until the day is over, and is not lost', () => {
    const ledger = ledgerOwing([['dana', 3]]);
    write(ledger, start);
    owe(ledger, 'dana-late', 'dana', start);
    expect(write(ledger, start.add({ hours: 23 }))).toEqual([]);
    expect(write(ledger, start.add({ hours: 24 }))).toEqual([1]);
    expect(ledger.owed.size).toBe(0);
  });
});

it('whatever comes and whenever it is looked at, the limits hold and everything is told in the end', () => {
  const arrivals = fc.array(
    fc.record({ minute: fc.nat(2000), author: fc.constantFrom('a', 'b', 'c', 'd') }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(arrivals, fc.integer({ min: 1, max: 90 }), (mails, everyMinutes) => {
      const ledger = emptyLedger();
      const sorted = [...mails].sort((a, b) => a.minute - b.minute);
      let next = 0;
      for (let minute = 0; minute < 8000; minute += everyMinutes) {
        const at = start.add({ minutes: minute });
        for (let mail = sorted[next]; mail !== undefined && mail.minute <= minute; mail = sorted[next]) {
          owe(ledger, `mail-${next}`, mail.author, at);
          next += 1;
        }
        write(ledger, at);
      }
      const notes = [...ledger.notes.values()];
      for (const note of notes) {
        const from = Temporal.Instant.from(note.at);
        const within = (hours: number) =>
          notes.filter((other) => {
            const at = Temporal.Instant.from(other.at).epochMilliseconds - from.epochMilliseconds;
            return at >= 0 && at < hours * 3_600_000;
          });
        expect(within(1).length).toBeLessThanOrEqual(10);
        for (const author of note.authors) {
          expect(within(24).filter((other) => other.authors.includes(author)).length).toBeLessThanOrEqual(3);
        }
      }
      expect(ledger.owed.size).toBe(0);
    }),
    { numRuns: 40 },
  );
});
