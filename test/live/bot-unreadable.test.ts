/**
 * Messages that can't be read or judged stand between others: the others get their notes.
 */
import { readdir, readFile, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { notesOf, startBot, stopAfterSync } from './support/bot.js';
import { arrive, timesTold } from './support/inquiry.js';
import { newAccount } from './support/mailbox.js';
import { world } from './support/world.js';

/** Leaves the message listed, and nothing there to read: opening its file fails. */
async function spoil(user: string, id: string): Promise<void> {
  const folder = join(world.folder, 'dovecot', 'mail', user, 'mail', 'new');
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
  const name = names[texts.findIndex((text) => text.includes(`Logo ${id}`))] ?? '';
  await rename(join(folder, name), join(world.folder, name));
  await symlink(name, join(folder, name));
}

it('one that the server can not give, an empty one, one of fifty parts within parts: the others are told', async () => {
  const account = newAccount();
  const { user } = account;
  const first = await startBot(account);
  await notesOf(user, (notes) => notes.length === 1);
  await first.stop();
  await arrive(user, 'one');
  await arrive(user, 'spoilt');
  await spoil(user, 'spoilt');
  await arrive(user, 'two');
  await world.deliver({ from: 'empty@cafe.example', to: user, raw: '\r\n' });
  const types = Array.from(
    { length: 50 },
    (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n`,
  );
  await arrive(user, 'deep', {
    lines: ['Content-Type: multipart/mixed; boundary=b0'],
    body: types.join('\r\n'),
  });
  await arrive(user, 'three');
  await stopAfterSync(await startBot(account, { stateFolder: first.stateFolder }));
  const notes = await notesOf(user, (found) => timesTold(found, 'three') > 0);
  expect(['one', 'two', 'three'].map((id) => timesTold(notes, id))).toEqual([1, 1, 1]);
});
