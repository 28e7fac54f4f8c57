/**
 * Mail that leaves INBOX before its note, and comes back: told once, whoever moved it.
 */
import { expect, it } from '@jest/globals';
import { folderOf, type InboxMail, notesOf, startBot, stopAfterSync } from './support/bot.js';
import { arrive, timesTold } from './support/inquiry.js';
import { newAccount } from './support/mailbox.js';
import { world } from './support/world.js';

async function move(user: string, subject: string, from: string, to: string): Promise<void> {
  const { uid } = (await folderOf(user, from)).find((mail) => mail.subject === subject) ?? { uid: 0 };
  const client = await world.connect(user);
  await client.mailboxOpen(from);
  const moved = await client.messageMove(`${uid}`, to, { uid: true });
  await client.logout();
  expect(moved === false ? false : moved.uidMap?.has(uid)).toBe(true);
}

async function notes(user: string): Promise<InboxMail[]> {
  return await notesOf(user, () => true);
}

it('moved away before it was seen, and back later: told once, then', async () => {
  const account = newAccount();
  const { user } = account;
  const first = await startBot(account);
  await notesOf(user, (found) => found.length === 1);
  await first.stop();
  await arrive(user, 'away');
  await move(user, 'Logo away', 'INBOX', 'Trash');
  const second = await startBot(account, { stateFolder: first.stateFolder });
  await stopAfterSync(second);
  expect(timesTold(await notes(user), 'away')).toBe(0);
  const third = await startBot(account, { stateFolder: first.stateFolder });
  await move(user, 'Logo away', 'Trash', 'INBOX');
  await notesOf(user, (found) => timesTold(found, 'away') > 0);
  await third.stop();
  await stopAfterSync(await startBot(account, { stateFolder: first.stateFolder }));
  expect(timesTold(await notes(user), 'away')).toBe(1);
});

it.each(['gone for good', 'back before the note', 'back after the note'])(
  'judged, and moved away before its note: %s, told once',
  async (way) => {
    const account = newAccount();
    const { user } = account;
    const first = await startBot(account);
    await notesOf(user, (found) => found.length === 1);
    await first.stop();
    await arrive(user, 'away');
    const dying = await startBot(account, {
      stateFolder: first.stateFolder,
      journal: (real) => ({
        ...real,
        append: async (at, ...happenings) => {
          if (happenings.some(({ type }) => type === 'noting')) throw new Error('the process died');
          await real.append(at, ...happenings);
        },
      }),
    });
    await expect(dying.done).rejects.toThrow('the process died');
    await move(user, 'Logo away', 'INBOX', 'Trash');
    if (way === 'back before the note') await move(user, 'Logo away', 'Trash', 'INBOX');
    await stopAfterSync(await startBot(account, { stateFolder: first.stateFolder }));
    if (way === 'back after the note') await move(user, 'Logo away', 'Trash', 'INBOX');
    await stopAfterSync(await startBot(account, { stateFolder: first.stateFolder }));
    const [, ...told] = await notes(user);
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('away@cafe.example');
    expect(told[0]?.text.includes('how much would a logo cost')).toBe(way === 'back before the note');
  },
);
