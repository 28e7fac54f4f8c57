import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { batchesOf, uidSet } from '../../../src/mailbox/drain.js';

describe('UIDs as a sequence set', () => {
  it.each([
    [[7], '7'],
    [[3, 4, 5], '3:5'],
    [[3, 4, 5, 9], '3:5,9'],
    [[1, 3, 5], '1,3,5'],
    [[9, 5, 4, 3], '3:5,9'],
    [[4, 4, 5], '4:5'],
    [[], ''],
  ])('%j is "%s"', (uids, set) => {
    expect(uidSet(uids)).toBe(set);
  });

  it('names each UID once and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 })), (uids) => {
        const named = uidSet(uids)
          .split(',')
          .filter(Boolean)
          .flatMap((range) => {
            const [first = 0, last = first] = range.split(':').map(Number);
            return Array.from({ length: last - first + 1 }, (_, at) => first + at);
          });
        expect(named).toEqual([...new Set(uids)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('batches', () => {
  it('hold everything, in order, none larger than asked', () => {
    const batches = [...batchesOf([1, 2, 3, 4, 5], 2)];
    expect(batches).toEqual([[1, 2], [3, 4], [5]]);
    expect([...batchesOf([], 2)]).toEqual([]);
  });
});
