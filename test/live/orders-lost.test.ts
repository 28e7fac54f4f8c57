/**
 * With the journal lost, a stop of the last days that nobody took back stops at once; whatever else she ordered before is asked
 * about (DESIGN.md, "Lost journal").
 */
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import { folderOf } from './support/bot.js';
import type { ClientDesk, Life } from './support/client-desk.js';
import { mortalDesk, startAgain } from './support/mortal-desk.js';
import { world } from './support/world.js';

jest.setTimeout(120_000);

let count = 0;

/** Ana mailed the bot so many hours ago. */
async function ordered({ user }: ClientDesk, text: string, hours: number): Promise<void> {
  count += 1;
  const writtenAt = world.clock.now().subtract({ hours });
  const raw = [
    `From: Ana <${user}>`,
    `To: ${user.replace('@', '+bot@')}`,
    'Subject: an order',
    `Date: ${new Date(writtenAt.epochMilliseconds).toUTCString()}`,
    `Message-ID: <lost-${count}-${user}>`,
    '',
    text,
    '',
  ].join('\r\n');
  await world.append({ user, folder: 'Sent', raw, flags: ['\\Seen'], internalDate: writtenAt });
}

async function startWithoutJournal(desk: ClientDesk): Promise<Life> {
  const stateFolder = await mkdtemp(join(world.folder, 'state-'));
  const life = await startAgain(desk, { stateFolder, takeOver: true });
  await life.look();
  await life.look();
  return life;
}

async function notesWith({ user }: ClientDesk, words: string): Promise<number> {
  return (await folderOf(user)).filter(({ text }) => text.includes(words)).length;
}

const LOST = 'My journal was lost';
const STOPPED = 'Nothing else will until you order resume';

it('a stop stops at once, other orders are asked about, and neither twice', async () => {
  const desk = await mortalDesk();
  await desk.end();
  await ordered(desk, 'stop', 50);
  await ordered(desk, 'day off mon', 30);
  const life = await startWithoutJournal(desk);
  expect(await folderOf(desk.user, 'Driverseat/Stop')).toHaveLength(1);
  expect(await notesWith(desk, STOPPED)).toBe(1);
  expect(await notesWith(desk, LOST)).toBe(1);
  await life.end();
  const again = await startWithoutJournal(desk);
  expect(await folderOf(desk.user, 'Driverseat/Stop')).toHaveLength(1);
  expect(await notesWith(desk, STOPPED)).toBe(1);
  expect(await notesWith(desk, LOST)).toBe(1);
  await ordered(desk, 'resume', 0);
  await again.wakeUntil(
    'it goes on',
    async () => (await folderOf(desk.user, 'Driverseat/Stop')).length === 0,
  );
  await again.end();
  const last = await startWithoutJournal(desk);
  expect(await folderOf(desk.user, 'Driverseat/Stop')).toHaveLength(0);
  expect(await notesWith(desk, STOPPED)).toBe(1);
  await last.end();
});
