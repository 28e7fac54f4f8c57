/** What led to a failure is told, and not what its undoing met. */
import { expect, it } from '@jest/globals';
import { orElse } from '../../../src/journal/or-else.js';

it.each<[what: string, undo: () => Promise<void>]>([
  ['can be undone', async () => undefined],
  ['can not even be undone', () => Promise.reject(new Error('the lock is gone'))],
])('a failure that %s is the one that is told', async (_what, undo) => {
  const work = () => Promise.reject(new Error('the disk is full'));
  await expect(orElse(undo, work)).rejects.toThrow('the disk is full');
});
