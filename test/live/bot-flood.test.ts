/**
 * A flood of flagged mail, and the clock stepped until nothing is owed: few notes, and every mail in one of them.
 */
import { expect, it } from '@jest/globals';
import { type InboxMail, isDigest, notesOf, startBot, stopAfterSync } from './support/bot.js';
import { arrive, timesTold } from './support/inquiry.js';
import { newAccount } from './support/mailbox.js';
import { world } from './support/world.js';

const OF_ONE = Array.from({ length: 40 }, (_, at) => `same${at}`);
const OF_MANY = Array.from({ length: 30 }, (_, at) => `other${at}`);
const LATER = ['late0', 'late1', 'late2', 'late3', 'late4'];

function aboutMail(notes: readonly InboxMail[]): InboxMail[] {
  return notes.slice(1);
}

function aboutFlooder(notes: readonly InboxMail[]): InboxMail[] {
  return notes.filter(({ text }) => text.includes('flood@cafe.example'));
}

it('seventy mails at once: ten notes an hour, three a day about one, each mail told once', async () => {
  const account = newAccount();
  const first = await startBot(account);
  await notesOf(account.user, (notes) => notes.length === 1);
  await first.stop();
  for (const id of OF_ONE) await arrive(account.user, id, { from: 'flood@cafe.example' });
  for (const id of OF_MANY) await arrive(account.user, id);

  const { stateFolder } = first;
  await stopAfterSync(await startBot(account, { stateFolder }));
  let notes = aboutMail(await notesOf(account.user, () => true));
  expect(notes).toHaveLength(10);
  expect(aboutFlooder(notes).length).toBeLessThanOrEqual(3);
  expect([...OF_ONE, ...OF_MANY].filter((id) => timesTold(notes, id) !== 1)).toEqual([]);

  for (const id of LATER) await arrive(account.user, id, { from: 'flood@cafe.example' });
  await stopAfterSync(await startBot(account, { stateFolder }));
  expect(aboutMail(await notesOf(account.user, () => true))).toHaveLength(10);

  world.step(world.clock.now().add({ minutes: 61 }));
  await stopAfterSync(await startBot(account, { stateFolder }));
  // Past midnight the digest lists them as well.
  const others = (await notesOf(account.user, () => true)).filter((note) => !isDigest(note));
  expect(aboutFlooder(aboutMail(others)).length).toBeLessThanOrEqual(3);

  world.step(world.clock.now().add({ hours: 24 }));
  await stopAfterSync(await startBot(account, { stateFolder }));
  notes = aboutMail(await notesOf(account.user, () => true));
  expect([...OF_ONE, ...OF_MANY, ...LATER].filter((id) => timesTold(notes, id) !== 1)).toEqual([]);
});
