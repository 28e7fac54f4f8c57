/**
 * INBOX gets a new UIDVALIDITY: identities tell what is known, so nothing is told twice and nothing is lost.
 */
import { expect, it } from '@jest/globals';
import { startBadWire } from './support/bad-wire.js';
import { folderOf, type InboxMail, notesOf, startBot } from './support/bot.js';
import { arrive, inquiry, timesTold } from './support/inquiry.js';
import { newAccount } from './support/mailbox.js';
import { renumberInbox } from './support/renumber.js';
import { world } from './support/world.js';

const RENUMBERED = 'Your mail server renumbered INBOX';

function isTold(notes: InboxMail[], ...ids: string[]): boolean {
  return notes.some(({ subject }) => subject === RENUMBERED) && ids.every((id) => timesTold(notes, id) > 0);
}

/** A mailbox with one mail from before the bot, an old one, and one that was told of. */
async function knownMailbox(port = world.imap.port) {
  const account = newAccount({ port });
  const { user } = account;
  await arrive(user, 'before');
  await world.append({
    user,
    folder: 'INBOX',
    raw: inquiry(user, 'ancient'),
    internalDate: world.clock.now().subtract({ hours: 24 * 90 }),
  });
  const running = await startBot(account);
  await notesOf(user, (notes) => notes.length === 1);
  await arrive(user, 'told');
  await notesOf(user, (notes) => timesTold(notes, 'told') > 0);
  return { account, user, running };
}

async function expectEachOnce(user: string): Promise<void> {
  const notes = (await folderOf(user)).filter(({ from }) => from.includes('+bot@')).slice(1);
  expect(['before', 'ancient', 'told', 'between', 'after'].map((id) => timesTold(notes, id))).toEqual([
    0, 0, 1, 1, 1,
  ]);
  expect(notes.filter(({ subject }) => subject === RENUMBERED)).toHaveLength(1);
}

it('while the bot is down: what came meanwhile is told, the rest left alone', async () => {
  const { account, user, running } = await knownMailbox();
  await running.stop();
  await arrive(user, 'between');
  await renumberInbox(user);
  const again = await startBot(account, { stateFolder: running.stateFolder });
  await notesOf(user, (notes) => isTold(notes, 'between'));
  await arrive(user, 'after');
  await notesOf(user, (notes) => isTold(notes, 'after'));
  await again.stop();
  await expectEachOnce(user);
});

it('while the bot runs, with the connections gone as when a server is restored: the same', async () => {
  await using wire = await startBadWire(world.imap.port);
  const { user, running } = await knownMailbox(wire.port);
  wire.setDown(true);
  await renumberInbox(user);
  wire.setDown(false);
  await arrive(user, 'between');
  await notesOf(user, (notes) => isTold(notes, 'between'));
  await arrive(user, 'after');
  await notesOf(user, (notes) => isTold(notes, 'after'));
  await running.stop();
  await expectEachOnce(user);
});
