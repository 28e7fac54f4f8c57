import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { HashSet } from '../../../src/ledger/hash-set.js';

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('hashes', () => {
  it('are known once they were added, and only they', () => {
    const known = new HashSet();
    for (let at = 0; at < 1_000; at += 1) known.add(hash(`mail ${at}`));
    known.add(hash('mail 7'));
    expect(known.size).toBe(1_000);
    expect(known.has(hash('mail 999'))).toBe(true);
    expect(known.has(hash('mail 1000'))).toBe(false);
  });

  it('may be other texts, such as the identity of a mail that can’t be read', () => {
    const known = new HashSet();
    known.add('unreadable 1 12');
    expect(known.has('unreadable 1 12')).toBe(true);
    expect(known.has('unreadable 1 13')).toBe(false);
  });
});
