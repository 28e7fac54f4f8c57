/**
 * Messages that can't be read or judged stand between others: the others get their notes.
 */
import { readdir, readFile, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { recordSynced, syncInbox } from '../../src/app/sync-inbox.js';
import { startBadWire } from './support/bad-wire.js';
import { type InboxMail, notesOf, startBot, stopAfterSync } from './support/bot.js';
import { arrive, timesTold } from './support/inquiry.js';
import { newAccount, newSession } from './support/mailbox.js';
import { until } from './support/until.js';
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

it('one that the server goes on refusing is told of at last, once', async () => {
  const account = newAccount();
  const { user } = account;
  const first = await startBot(account);
  await notesOf(user, (notes) => notes.length === 1);
  await first.stop();
  await arrive(user, 'spoilt');
  await spoil(user, 'spoilt');
  const again = await startBot(account, { stateFolder: first.stateFolder });
  await until('a sync', () => again.bot.sentCursor !== null);
  await using session = await newSession(account);
  for (let looks = 0; looks < 4; looks += 1) {
    const synced = await syncInbox(again.bot, session, 'INBOX');
    if (synced !== null) await recordSynced(again.bot, synced);
  }
  await arrive(user, 'two');
  const notes = await notesOf(user, (found) => timesTold(found, 'two') > 0);
  expect(notes.filter(isUnreadable)).toHaveLength(1);
  await syncInbox(again.bot, session, 'INBOX');
  expect(again.bot.pending).toEqual([]);
  await again.stop();
});

it('one at which the connection is lost each time: it is left out and told of, the others are judged', async () => {
  await using wire = await startBadWire(world.imap.port, { STARTTLS: 'STARTTLX' });
  const account = newAccount({ port: wire.port, security: 'starttls-if-offered' });
  const { user } = account;
  const running = await startBot(account);
  await notesOf(user, (notes) => notes.length === 1);
  wire.cutAtWord('POISON');
  await arrive(user, 'one');
  await arrive(user, 'poison', { body: 'how much is a logo? POISON\r\n' });
  await arrive(user, 'two');
  const notes = await notesOf(user, (found) => timesTold(found, 'two') > 0 && found.some(isUnreadable));
  expect(['one', 'poison', 'two'].map((id) => timesTold(notes, id))).toEqual([1, 0, 1]);
  expect(notes.filter(isUnreadable)).toHaveLength(1);
  await arrive(user, 'three');
  await notesOf(user, (found) => timesTold(found, 'three') > 0);
  await running.stop();
}, 60_000);

function isUnreadable({ subject }: InboxMail): boolean {
  return subject === 'A mail in INBOX that I cannot read';
}
