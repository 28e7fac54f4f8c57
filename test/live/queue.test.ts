/**
 * The queue on a real Redis of our own: the contract, real time, and what of a mail lies there.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { Temporal } from 'temporal-polyfill';
import type { MailQueue, QueueOptions } from '../../src/queue/mail-queue.js';
import { openQueue } from '../../src/queue/open-queue.js';
import { startPrivateRedis } from '../../src/queue/private-redis.js';
import { createClock } from '../../src/shared/clock.js';
import { DriverseatError } from '../../src/shared/errors.js';
import { createLog } from '../../src/shared/log.js';
import { queueContract } from './support/queue-contract.js';
import { until } from './support/until.js';

const log = createLog('silent');
const clock = createClock();
const redis = await startPrivateRedis({ runtimeDir: undefined, log });
afterAll(() => redis.end());

const inMs = (ms: number): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(clock.now().epochMilliseconds + ms);

async function open(
  options: Partial<QueueOptions> = {},
  workspaceId = randomUUID(),
): Promise<MailQueue & AsyncDisposable> {
  const given = { onDue: async () => undefined, log, clock, ...options };
  const queue = await openQueue({ ...given, redis: redis.socket, workspaceId });
  return { ...queue, [Symbol.asyncDispose]: queue.close };
}

/** Everything that Redis holds, as one text. */
async function everything(): Promise<string> {
  const client = new Redis(redis.socket);
  try {
    const texts: unknown[] = [];
    for (const key of await client.keys('*')) {
      const kind = await client.type(key);
      texts.push(key);
      if (kind === 'hash') texts.push(await client.hgetall(key));
      if (kind === 'zset') texts.push(await client.zrange(key, '0', '-1'));
      if (kind === 'list') texts.push(await client.lrange(key, '0', '-1'));
      if (kind === 'stream') texts.push(await client.xrange(key, '-', '+'));
      if (kind === 'string') texts.push(await client.get(key));
    }
    return JSON.stringify(texts);
  } finally {
    client.disconnect();
  }
}

queueContract('BullMQ', (options) =>
  openQueue({ ...options, redis: redis.socket, workspaceId: randomUUID() }),
);

describe('a queue in real time', () => {
  it('fires by itself, not before its time and soon after', async () => {
    const late: number[] = [];
    let dueAt = clock.now();
    await using queue = await open({
      onDue: async () => void late.push(clock.now().epochMilliseconds - dueAt.epochMilliseconds),
    });
    for (let run = 1; run <= 3; run += 1) {
      dueAt = inMs(300);
      await queue.put('a', dueAt);
      await until('it ran', () => late.length === run);
    }
    expect(Math.min(...late)).toBeGreaterThanOrEqual(-5);
    expect(Math.max(...late)).toBeLessThan(1_000);
  });

  it('fires at the new time', async () => {
    const ran: string[] = [];
    await using queue = await open({ onDue: async (key) => void ran.push(key) });
    await queue.put('a', inMs(3_600_000));
    await queue.put('b', inMs(200));
    await queue.put('b', inMs(3_600_000));
    await queue.put('a', inMs(300));
    await until('a ran', () => ran.length > 0);
    expect(ran).toEqual(['a']);
  });
});

describe('two workspaces on one Redis', () => {
  it('know nothing of each other', async () => {
    const ran: string[] = [];
    await using one = await open({ onDue: async (key) => void ran.push(`one ${key}`) });
    await using two = await open({ onDue: async (key) => void ran.push(`two ${key}`) });
    await two.put('a', inMs(3_600_000));
    await one.put('a', inMs(-1));
    await until('one ran', () => ran.length > 0);
    expect(ran).toEqual(['one a']);
    expect(await two.list()).toHaveLength(1);
  });
});

describe('what lies in Redis', () => {
  it('is kept over a restart of ours', async () => {
    const workspaceId = randomUUID();
    const dueAt = inMs(3_600_000);
    const first = await open({}, workspaceId);
    await first.put('a', dueAt);
    await first.close();
    await using second = await open({}, workspaceId);
    expect((await second.list()).map((mail) => `${mail.key} at ${mail.dueAt}`)).toEqual([`a at ${dueAt}`]);
  });

  it('is under the prefix of the workspace: keys and codes, and no text of an error', async () => {
    let ran = 0;
    const fail = [
      new DriverseatError('imap-unreachable', 'no answer about tom@hale.example'),
      new TypeError('tom@hale.example is not a function'),
    ];
    const workspaceId = randomUUID();
    await using queue = await open(
      {
        onDue: async () => {
          throw fail[ran++] ?? new Error('tom@hale.example');
        },
      },
      workspaceId,
    );
    await queue.put('planned', inMs(3_600_000));
    for (const key of ['one', 'two']) await queue.put(key, inMs(-1));
    await until('both ran', async () => ran === 2 && (await queue.list()).length === 1);
    const text = await everything();
    expect(text).toContain(`{ds:${workspaceId}}:v1:`);
    expect(text).toContain('planned');
    expect(text).toContain('imap-unreachable');
    expect(text).not.toMatch(/hale|not a function|node_modules/);
  });

  it('is left alone where it is not ours', async () => {
    const workspaceId = randomUUID();
    const ran: string[] = [];
    await using queue = await open({ onDue: async (key) => void ran.push(key) }, workspaceId);
    const { Queue } = await import('bullmq');
    const connection = new Redis(redis.socket, { maxRetriesPerRequest: null });
    const other = new Queue('mail', { prefix: `{ds:${workspaceId}}:v1`, connection });
    for (const data of [null, 7, { key: 3, dueAtMs: 1 }, { key: 'x' }, { key: 'x', dueAtMs: 1e300 }]) {
      await other.add('mail', data);
      await other.add('mail', data, { delay: 3_600_000 });
    }
    await queue.put('ours', inMs(-1));
    await until('ours ran', () => ran.length > 0);
    expect(ran).toEqual(['ours']);
    expect(await queue.list()).toEqual([]);
    await queue.promoteDue(inMs(7_200_000));
    await other.close();
    connection.disconnect();
  });
});

describe('a Redis that is not fit', () => {
  it('is refused at opening', async () => {
    const client = new Redis(redis.socket);
    await client.config('SET', 'maxmemory-policy', 'allkeys-lru');
    try {
      await expect(open()).rejects.toMatchObject({ code: 'redis-unfit' });
    } finally {
      await client.config('SET', 'maxmemory-policy', 'noeviction');
      client.disconnect();
    }
  });

  it('is refused at opening where it does not answer', async () => {
    const opening = openQueue({
      ...{ log, clock, onDue: async () => undefined, workspaceId: 'w' },
      redis: '/nowhere/redis.sock',
    });
    await expect(opening).rejects.toMatchObject({ code: 'redis-unreachable' });
  });
});
