/**
 * Ten thousand messages in INBOX and two thousand in Sent before the first start: welcomed, nothing noted, memory flat.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from '@jest/globals';
import type { Progress } from '../../src/app/bot.js';
import { startBot } from './support/bot.js';
import { inquiry } from './support/inquiry.js';
import { copyUntil, newAccount, newSession } from './support/mailbox.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

const IN_INBOX = 10_000;
const IN_SENT = 2_000;
/** What the bot may hold on to, once or at any time. */
const MOST_HELD_BYTES = 15_000_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heldBytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function fillMailbox(account: ReturnType<typeof newAccount>): Promise<void> {
  const { user } = account;
  await using session = await newSession(account);
  const body = `Hi,\r\n\r\nhow much would a logo cost? We need it by tomorrow.\r\n${'And so on.\r\n'.repeat(20)}`;
  await world.append({ user, folder: 'INBOX', raw: inquiry(user, 'old', { body }) });
  await copyUntil(session, 'INBOX', IN_INBOX);
  await world.append({ user, folder: 'Sent', raw: `From: ${user}\r\nTo: x@y.example\r\n\r\nHi\r\n` });
  await copyUntil(session, 'Sent', IN_SENT);
}

async function lastSubject(user: string): Promise<string> {
  const client = await world.connect(user);
  const { exists } = await client.mailboxOpen('INBOX', { readOnly: true });
  const last = await client.fetchOne(`${exists}`, { envelope: true });
  await client.logout();
  return last === false ? '' : (last.envelope?.subject ?? '');
}

it('a full mailbox is welcomed, and left as it is', async () => {
  const account = newAccount();
  await fillMailbox(account);
  const before = heldBytes();
  let mostBytes = 0;
  const progress: Progress = (_step, done) => {
    if (done % 1_000 === 0) mostBytes = Math.max(mostBytes, heldBytes());
  };
  const { bot, stop } = await startBot(account, { progress });
  const { ledger } = bot.journal;
  await until('the welcome', () => [...ledger.notes.values()].some(({ isDone }) => isDone), 110_000);
  expect(mostBytes - before).toBeLessThan(MOST_HELD_BYTES);
  await stop();
  expect(await lastSubject(account.user)).toBe('Driverseat is here, and only watching');
  expect(bot.sent.mails).toBe(IN_SENT);
  expect([ledger.owed.size, ledger.notes.size]).toEqual([0, 1]);
}, 120_000);
