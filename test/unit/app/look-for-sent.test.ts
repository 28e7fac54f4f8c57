/** A mailbox without a Sent folder: she is told once, and it is looked for until it is there. */
import { expect, it } from '@jest/globals';
import { lookForSent } from '../../../src/app/look-for-sent.js';
import type { Session } from '../../../src/mailbox/session.js';
import { withBot } from './a-bot.js';
import { FOLDERS } from './a-session.js';

/** A connection to a mailbox with these folders; all but INBOX are known by their name. */
function listing(...paths: string[]): Session {
  const folders = paths.map((path) => ({
    path,
    specialUse: `\\${path}`,
    specialUseSource: 'name',
    flags: new Set(),
  }));
  return {
    command: async (_what: string, work: (client: unknown) => Promise<unknown>) =>
      await work({ list: async () => folders }),
  } as unknown as Session;
}

it.each([
  ['en', 'I find no folder for your sent mail'],
  ['tr', 'Gönderilmiş klasörünüzü bulamıyorum'],
] as const)('is told once, and found later (%s)', async (noteLanguage, subject) => {
  await withBot(async ({ bot }) => {
    bot.rules = { ...bot.rules, noteLanguage };
    const without = { ...FOLDERS, sent: null };
    expect(await lookForSent(bot, listing('Inbox'), without)).toEqual(without);
    expect(await lookForSent(bot, listing('Inbox'), without)).toEqual(without);
    expect(bot.pending.map(({ note }) => note)).toEqual([
      { subject, text: expect.stringContaining(FOLDERS.orders) },
    ]);
    expect(await lookForSent(bot, listing('Inbox', 'Sent'), without)).toEqual(FOLDERS);
  });
});

it('costs nothing where it is there', async () => {
  await withBot(async ({ bot }) => {
    expect(await lookForSent(bot, undefined as never, FOLDERS)).toEqual(FOLDERS);
    expect(bot.pending).toEqual([]);
  });
});
