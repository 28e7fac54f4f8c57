/**
 * The machine's clock is five minutes fast: mail to clients waits, she is told of it once, and it leaves when the clock is right.
 */
import { expect, it } from '@jest/globals';
import type { Clock } from '../../src/shared/clock.js';
import { folderOf } from './support/bot.js';
import type { ClientDesk } from './support/client-desk.js';
import { asked, becomes, deskAt } from './support/desk-steps.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

/** Five minutes ahead, and nobody stepped it. */
const FAST: Clock = {
  now: () => world.clock.now().add({ minutes: 5 }),
  get offsetMs() {
    return world.clock.offsetMs;
  },
};

async function notes({ user }: ClientDesk): Promise<number> {
  const all = await folderOf(user);
  return all.filter(({ subject }) => subject.startsWith('My clock and your mail')).length;
}

it('holds what is due, says so once, and lets it go', async () => {
  const desk = await deskAt();
  await asked(desk);
  Object.assign(desk.running.bot, { clock: FAST });
  await desk.step({ minutes: 95 });
  await desk.wakeUntil('the note', async () => (await notes(desk)) === 1);
  await desk.step({ minutes: 11 });
  await desk.step({ minutes: 11 });
  await becomes(desk, 'planned');
  expect(await folderOf(desk.tom)).toEqual([]);
  Object.assign(desk.running.bot, { clock: world.clock });
  await desk.step({ minutes: 20 });
  await until('the mail', async () => (await folderOf(desk.tom)).length === 1);
  expect(await notes(desk)).toBe(1);
});
