/**
 * How a worker's process ends. Killed at instants drawn by a seeded generator while mail arrives: every inquiry gets its note,
 * and only one. Asked to end, also by the terminal that closes: it gives the mailbox back.
 * Without a way in it ends by itself and says why.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { folderOf, notesOf } from './support/bot.js';
import { makeDesk } from './support/desk.js';
import { newUser, world } from './support/world.js';

const KILLS = 8;
const MAILS_A_LIFE = 2;

/** Numbers in [0, 1) that are the same in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

it('every inquiry gets its note though the worker is killed again and again', async () => {
  const user = newUser();
  const desk = await makeDesk(user);
  const random = seeded(20261006);
  const first = world.run(['start', desk]);
  await notesOf(user, (notes) => notes.length === 1);
  first.kill('SIGKILL');
  await first.exited;
  const sent: string[] = [];
  for (let life = 0; life < KILLS; life += 1) {
    const run = world.run(['start', desk]);
    for (let mail = 0; mail < MAILS_A_LIFE; mail += 1) {
      const id = `k${sent.length}`;
      sent.push(id);
      await wait(random() * 300);
      await world.deliver({
        from: `${id}@cafe.example`,
        to: user,
        raw: `From: ${id}@cafe.example\r\nTo: ${user}\r\nSubject: Logo ${id}\r\nMessage-ID: <${id}@cafe.example>\r\n\r\nHi,\r\n\r\nhow much would a logo cost? We need it by tomorrow.\r\n`,
      });
    }
    await wait(random() * 600);
    run.kill('SIGKILL');
    await run.exited;
  }
  const last = world.run(['start', desk]);
  const told = (notes: { text: string }[], id: string): number =>
    notes.filter((note) => note.text.includes(`${id}@cafe.example`)).length;
  const notes = await notesOf(user, (found) => sent.every((id) => told(found, id) > 0));
  expect(sent.map((id) => told(notes, id))).toEqual(sent.map(() => 1));
  const { code } = await last.end();
  expect(code).toBe(0);
  expect((await folderOf(user)).filter((mail) => mail.flags.includes('\\Seen'))).toEqual([]);
}, 60_000);

it.each([
  ['SIGINT', { code: 0, signal: null }],
  ['SIGTERM', { code: 0, signal: null }],
  ['SIGHUP', { code: null, signal: 'SIGHUP' }],
] as const)('gives the mailbox back on %s', async (signal, exit) => {
  const user = newUser();
  const run = world.run(['start', await makeDesk(user)]);
  await notesOf(user, (notes) => notes.length === 1);
  run.kill(signal);
  // A terminal that closes tells it twice: by its shell, and when that is gone.
  if (signal === 'SIGHUP') run.kill(signal);
  expect(await run.exited).toEqual(exit);
  expect(await folderOf(user, 'Driverseat/Outbox')).toEqual([]);
});

it.each([
  ['no password', { DRIVERSEAT_PASSWORD: '' }, 1, 'DRIVERSEAT_PASSWORD_FILE, or mailbox.tokenCommand'],
  [
    'a password file that is not there',
    { DRIVERSEAT_PASSWORD: '', DRIVERSEAT_PASSWORD_FILE: '/nowhere/password' },
    1,
    '/nowhere/password',
  ],
  ['a log level that is none', { DRIVERSEAT_LOG: 'verbose' }, 2, 'DRIVERSEAT_LOG'],
])('ends by itself with %s, and says what to do', async (_what, env, code, words) => {
  const run = world.run(['start', await makeDesk(newUser())], { env });
  expect(await run.exited).toEqual({ code, signal: null });
  expect(run.log.join('\n')).toContain(words);
  expect(run.log.join('\n')).not.toContain('This is a bug');
});
