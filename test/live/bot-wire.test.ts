/**
 * The wire breaks, the server goes away, the password is wrong: the bot comes back by itself, or says why it can't.
 */
import { expect, it } from '@jest/globals';
import type { Journal } from '../../src/journal/journal.js';
import { sleep } from '../../src/shared/deadline.js';
import { startBadWire } from './support/bad-wire.js';
import { folderOf, type InboxMail, notesOf, startBot, stopAfterSync } from './support/bot.js';
import { arrive, timesTold } from './support/inquiry.js';
import { newAccount } from './support/mailbox.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

const WELCOME = 'Driverseat is here, and only watching';

function isWelcomed(notes: InboxMail[]): boolean {
  return notes.some(({ subject }) => subject === WELCOME);
}

/** Does `strike` once, when the journal has taken an entry that `isIt` picks. */
function after(real: Journal, isIt: (type: string, about: string) => boolean, strike: () => void): Journal {
  let isDone = false;
  return {
    ...real,
    append: async (at, ...happenings) => {
      await real.append(at, ...happenings);
      const hit = happenings.some((one) => isIt(one.type, 'subject' in one ? one.subject : ''));
      if (!hit || isDone) return;
      isDone = true;
      strike();
    },
  };
}

async function expectOneNote(user: string): Promise<void> {
  const notes = await notesOf(user, () => true);
  expect(notes.filter(({ subject }) => subject === WELCOME)).toHaveLength(1);
  expect(timesTold(notes, 'one')).toBe(1);
}

it.concurrent.each([
  ['as the welcome is put down', 'noting', 'first-contact', 0],
  ['when the server has the welcome, before it says so', 'noting', 'first-contact', 60],
  ['as the note is put down', 'noting', 'look-twice', 0],
  ['when the server has the note, before it says so', 'noting', 'look-twice', 60],
  ['once the mail is judged', 'judged', '', 0],
  ['in the middle of a sync', 'synced', '', 200],
])('cut %s: one welcome and one note', async (_name, type, subject, bytes) => {
  await using wire = await startBadWire(world.imap.port);
  const account = newAccount({ port: wire.port });
  const { user } = account;
  const strike = (): void => {
    wire.cutAfter(bytes);
    const connections = wire.connections();
    void until('a new connection', () => wire.connections() > connections).then(wire.heal);
  };
  const running = await startBot(account, {
    journal: (real) => after(real, (t, s) => t === type && (subject === '' || s === subject), strike),
  });
  await notesOf(user, isWelcomed);
  await arrive(user, 'one');
  await notesOf(user, (notes) => timesTold(notes, 'one') > 0);
  await running.stop();
  await stopAfterSync(await startBot(account, { stateFolder: running.stateFolder }));
  await expectOneNote(user);
});

it.concurrent('the server is away at the start, and again later: both times the bot comes back', async () => {
  await using wire = await startBadWire(world.imap.port);
  wire.setDown(true);
  const account = newAccount({ port: wire.port });
  const { user } = account;
  const running = await startBot(account);
  await until('two attempts', () => wire.refused() >= 2);
  wire.setDown(false);
  await notesOf(user, isWelcomed);
  wire.setDown(true);
  await arrive(user, 'one');
  const before = wire.refused();
  await until('an attempt', () => wire.refused() > before);
  wire.setDown(false);
  await notesOf(user, (notes) => timesTold(notes, 'one') > 0);
  await running.stop();
  await expectOneNote(user);
});

it.concurrent('a stop while the server is away does not wait for it', async () => {
  await using wire = await startBadWire(world.imap.port);
  const account = newAccount({ port: wire.port });
  const running = await startBot(account);
  await notesOf(account.user, isWelcomed);
  wire.setDown(true);
  await until('an attempt', () => wire.refused() > 0);
  const startedAt = performance.now();
  await running.stop();
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});

it.concurrent('a wrong password is tried three times, on one connection at a time, and ends the bot', async () => {
  await using wire = await startBadWire(world.imap.port);
  const account = newAccount({ port: wire.port, credentials: async () => ({ pass: 'wrong' }) });
  const running = await startBot(account);
  await expect(running.done).rejects.toMatchObject({ code: 'imap-auth-failed' });
  expect(wire.connections()).toBe(3);
});

it.concurrent('a login that is refused while the bot runs is not tried again in haste; a stop tries once more', async () => {
  await using wire = await startBadWire(world.imap.port);
  let pass = world.password;
  const account = newAccount({ port: wire.port, credentials: async () => ({ pass }) });
  const running = await startBot(account);
  await notesOf(account.user, isWelcomed);
  await until('three connections', () => wire.connections() === 3);
  pass = 'wrong';
  wire.cutNow();
  await until('a refused login', () => wire.connections() === 4);
  await sleep(4_000);
  expect(wire.connections()).toBe(4);
  pass = world.password;
  const startedAt = performance.now();
  await running.stop();
  expect(performance.now() - startedAt).toBeLessThan(3_000);
  const owners = await folderOf(account.user, 'Driverseat/Outbox');
  expect(owners).toEqual([]);
});
