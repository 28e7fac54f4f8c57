/**
 * Redis is killed and comes back empty, again and again: everything due is put back, and nothing is sent twice (promise 8).
 */
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { Redis } from 'ioredis';
import { type PrivateRedis, startPrivateRedis } from '../../src/queue/private-redis.js';
import { folderOf } from './support/bot.js';
import type { ClientDesk } from './support/client-desk.js';
import { asked, mails } from './support/desk-steps.js';
import { log } from './support/mailbox.js';
import { mortalDesk, statesOf } from './support/mortal-desk.js';
import { world } from './support/world.js';

// Each wait has thirty seconds; a loaded machine may take several of them.
jest.setTimeout(120_000);

let redis: PrivateRedis;
beforeAll(async () => {
  redis = await startPrivateRedis({ runtimeDir: undefined, log });
});
afterAll(() => redis.end());

async function processOfRedis(): Promise<number> {
  const client = new Redis(redis.socket);
  try {
    return Number(/process_id:(\d+)/.exec(await client.info('server'))?.[1]);
  } finally {
    client.disconnect();
  }
}

async function killRedis(): Promise<void> {
  process.kill(await processOfRedis(), 'SIGKILL');
}

/** The keys in the queue; null while it is out of reach. */
async function queued({ running }: ClientDesk): Promise<string | null> {
  try {
    return ((await running.bot.line?.queue.list()) ?? []).map(({ key }) => key).join();
  } catch {
    return null;
  }
}

function isReconciled({ running }: ClientDesk): boolean {
  return running.bot.line?.needsReconcile === false;
}

it('a Redis that forgets all before, while and after a reply leaves', async () => {
  const desk = await mortalDesk({ redis: redis.socket });
  await asked(desk);
  const key = mails(desk)[0]?.key ?? '';
  for (let round = 0; round < 2; round += 1) {
    await killRedis();
    await desk.wakeUntil('the reply is put back', async () => (await queued(desk)) === key);
  }
  let isKilled = false;
  const leave = world.onSmtp(async ({ server, stage }) => {
    if (server !== 'submission' || stage !== 'data' || isKilled) return;
    isKilled = true;
    await killRedis();
  });
  world.step(world.clock.now().add({ minutes: 95 }));
  await desk.wakeUntil('sent', () => statesOf(desk) === 'sent');
  leave();
  expect(isKilled).toBe(true);
  await desk.wakeUntil('the queue is empty', async () => isReconciled(desk) && (await queued(desk)) === '');
  await killRedis();
  world.step(world.clock.now().add({ minutes: 30 }));
  await desk.look();
  await desk.wakeUntil('the queue is empty', async () => isReconciled(desk) && (await queued(desk)) === '');
  expect(await folderOf(desk.tom)).toHaveLength(1);
  expect(statesOf(desk)).toBe('sent');
});
