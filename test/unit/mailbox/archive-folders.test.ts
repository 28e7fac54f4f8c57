/**
 * Which folders hold answered mail, by the list that a server gives.
 */
import { describe, expect, it } from '@jest/globals';
import { findArchives } from '../../../src/mailbox/archive-folders.js';
import type { Session } from '../../../src/mailbox/session.js';

type Listed = { path: string; specialUse?: string; flags?: string[] };

function archivesAmong(folders: Listed[]): Promise<string[]> {
  const list = folders.map(({ flags = [], ...folder }) => ({
    delimiter: '/',
    flags: new Set(flags),
    ...folder,
  }));
  return findArchives({ command: async () => list } as unknown as Session);
}

const INBOX = { path: 'INBOX', specialUse: '\\Inbox' };

describe('the archive', () => {
  it.each<[string, Listed[], string[]]>([
    ['is nowhere', [INBOX, { path: 'Sent', specialUse: '\\Sent' }], []],
    [
      'is one folder',
      [INBOX, { path: 'Archive', specialUse: '\\Archive' }, { path: 'Archived bills' }],
      ['Archive'],
    ],
    [
      'is one folder a year',
      [
        { path: 'Archives', specialUse: '\\Archive', flags: ['\\Noselect'] },
        { path: 'Archives/2025' },
        { path: 'Archives/2026' },
      ],
      ['Archives/2025', 'Archives/2026'],
    ],
    ['is all mail', [INBOX, { path: '[Gmail]/All Mail', specialUse: '\\All' }], ['[Gmail]/All Mail']],
    [
      'goes before all mail',
      [
        { path: 'All', specialUse: '\\All' },
        { path: 'Archive', specialUse: '\\Archive' },
      ],
      ['Archive'],
    ],
  ])('%s', async (_name, folders, expected) => {
    expect(await archivesAmong(folders)).toEqual(expected);
  });

  it('is never more than twenty folders', async () => {
    const years = Array.from({ length: 40 }, (_, index) => ({ path: `Archive/${index}` }));
    expect(await archivesAmong([{ path: 'Archive', specialUse: '\\Archive' }, ...years])).toHaveLength(20);
  });
});
