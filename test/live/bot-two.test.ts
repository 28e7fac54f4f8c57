/**
 * Two bots start on one mailbox at the same instant: one goes on, the other says that it does not own, nothing is told twice.
 */
import { expect, it } from '@jest/globals';
import { folderOf, notesOf, type RunningBot, startBot } from './support/bot.js';
import { arrive, timesTold } from './support/inquiry.js';
import { newAccount } from './support/mailbox.js';

const ROUNDS = Array.from({ length: 10 }, (_, at) => at + 1);

/** Resolves with the code that ended the bot. */
async function endOf({ done }: RunningBot): Promise<string> {
  try {
    await done;
    return 'stopped';
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
}

it.concurrent.each(ROUNDS)('round %d', async () => {
  const account = newAccount();
  const { user } = account;
  const bots = await Promise.all([startBot(account), startBot(account)]);
  const ends = bots.map(async (running, at) => ({ at, code: await endOf(running) }));
  const loser = await Promise.race(ends);
  expect(['mailbox-owned', 'ownership-lost']).toContain(loser.code);
  await arrive(user, 'one');
  await notesOf(user, (notes) => timesTold(notes, 'one') > 0);
  await bots[1 - loser.at]?.stop();
  expect((await ends[1 - loser.at])?.code).toBe('stopped');
  const notes = (await folderOf(user)).filter(({ from }) => from.includes('+bot@'));
  expect(notes.map(({ subject }) => subject)).toEqual([
    'Driverseat is here, and only watching',
    'Look twice: Logo one',
  ]);
});
