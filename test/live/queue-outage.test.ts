/**
 * Redis goes away and comes back, empty or not: nothing crashes, nothing hangs, and the owner hears when to put back.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { Temporal } from 'temporal-polyfill';
import type { MailQueue, QueueOptions } from '../../src/queue/mail-queue.js';
import { openQueue } from '../../src/queue/open-queue.js';
import { type PrivateRedis, startPrivateRedis } from '../../src/queue/private-redis.js';
import { createClock } from '../../src/shared/clock.js';
import { createLog } from '../../src/shared/log.js';
import { openWay, type RedisWay } from './support/redis-way.js';
import { until } from './support/until.js';

const OWNER = fileURLToPath(new URL('support/queue-owner.mjs', import.meta.url));
const log = createLog('silent');
const clock = createClock();
let redis: PrivateRedis;
beforeAll(async () => {
  redis = await startPrivateRedis({ runtimeDir: undefined, log });
});
afterAll(() => redis.end());

const inMs = (ms: number): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(clock.now().epochMilliseconds + ms);

async function open(options: Partial<QueueOptions>, url = redis.socket): Promise<MailQueue> {
  const given = { onDue: async () => undefined, log, clock, ...options };
  return await openQueue({ ...given, redis: url, workspaceId: randomUUID() });
}

/** The process number of the server that answers on our socket. */
async function pidOfRedis(): Promise<number> {
  const client = new Redis(redis.socket);
  try {
    return Number(/process_id:(\d+)/.exec(await client.info('server'))?.[1]);
  } finally {
    client.disconnect();
  }
}

const keysOf = async (queue: MailQueue): Promise<string> => {
  try {
    return (await queue.list()).map(({ key }) => key).join();
  } catch {
    return 'away';
  }
};

describe('a Redis that is killed', () => {
  it('comes back empty on the same socket; what is put back runs', async () => {
    const ran: string[] = [];
    let reconnects = 0;
    const queue = await open({
      onDue: async (key) => void ran.push(key),
      onReconnect: () => {
        reconnects += 1;
      },
    });
    for (let round = 1; round <= 3; round += 1) {
      await queue.put('planned', inMs(3_600_000));
      process.kill(await pidOfRedis(), 'SIGKILL');
      await until('the queue is connected again', () => reconnects === round);
      expect(await keysOf(queue)).toBe('');
      await queue.put('planned', inMs(3_600_000));
      await queue.put(`due ${round}`, inMs(200));
      await until('what was put back ran', () => ran.length === round);
      // A job is still there for a moment after it rang.
      await until('only what is planned is left', async () => (await keysOf(queue)) === 'planned');
    }
    await queue.close();
  });

  it('while a mail runs: what was put meanwhile is there afterwards', async () => {
    let finish: () => void = () => undefined;
    let runs = 0;
    let reconnects = 0;
    const queue = await open({
      onDue: async () => {
        runs += 1;
        if (runs === 1) await new Promise<void>((resolve) => (finish = resolve));
      },
      onReconnect: () => {
        reconnects += 1;
      },
    });
    await queue.put('a', inMs(-1));
    await until('it runs', () => runs === 1);
    process.kill(await pidOfRedis(), 'SIGKILL');
    await until('the queue is connected again', () => reconnects === 1);
    await queue.put('a', inMs(300));
    finish();
    await until('it ran once more', () => runs === 2);
    await until('nothing is left', async () => (await keysOf(queue)) === '');
    await queue.close();
  });

  it('is refused to whoever asks meanwhile, at once', async () => {
    const way = await openWay(redis.socket);
    let outages = 0;
    const onOutage = (): void => {
      outages += 1;
    };
    const queue = await open({ onOutage }, way.url);
    way.setOpen(false);
    await until('it is noticed', async () => (await keysOf(queue)) === 'away');
    expect(outages).toBe(1);
    const asked = performance.now();
    await expect(queue.put('a', inMs(1))).rejects.toMatchObject({ code: 'redis-unreachable' });
    await expect(queue.promoteDue(clock.now())).rejects.toMatchObject({ code: 'redis-unreachable' });
    await expect(queue.cancel('a')).rejects.toMatchObject({ code: 'redis-unreachable' });
    expect(performance.now() - asked).toBeLessThan(500);
    await queue.close();
    way.end();
  });
});

describe('a way to Redis that is cut', () => {
  it('and mended: what was there runs, once', async () => {
    const way = await openWay(redis.socket);
    const ran: string[] = [];
    let reconnects = 0;
    const queue = await open(
      {
        onDue: async (key) => void ran.push(key),
        onReconnect: () => {
          reconnects += 1;
        },
      },
      way.url,
    );
    await queue.put('a', inMs(400));
    way.setOpen(false);
    await until('it is noticed', async () => (await keysOf(queue)) === 'away');
    way.setOpen(true);
    await until('the queue is connected again', () => reconnects === 1);
    await until('it ran', () => ran.length > 0, 20_000);
    await until('nothing is left', async () => (await keysOf(queue)) === '');
    expect(ran).toEqual(['a']);
    await queue.close();
    way.end();
  });

  it('and silent: whoever asks hears so, and the connection is made anew', async () => {
    const way = await openWay(redis.socket);
    let reconnects = 0;
    const queue = await open(
      {
        onReconnect: () => {
          reconnects += 1;
        },
      },
      way.url,
    );
    way.silence();
    await expect(queue.put('a', inMs(1))).rejects.toMatchObject({ code: 'redis-unreachable' });
    way.setOpen(true);
    await until('the queue is connected again', () => reconnects > 0);
    await queue.put('a', inMs(3_600_000));
    expect(await keysOf(queue)).toBe('a');
    await queue.close();
    way.end();
  });
});

describe('a process whose Redis dies again and again', () => {
  it('lives on, and ends by itself once the queue is closed', async () => {
    const owner = spawn(process.execPath, [OWNER], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [owner.stdout, owner.stderr]) {
      stream.on('data', (bytes: Buffer) => {
        output += bytes.toString();
      });
    }
    const [status] = (await once(owner, 'exit')) as [number | null];
    expect({ status, output }).toEqual({ status: 0, output: 'ended\n' });
  });
});

describe('ending', () => {
  it.each([
    ['away', (way: RedisWay) => way.setOpen(false)],
    ['silent', (way: RedisWay) => way.silence()],
  ])('takes seconds where Redis is %s, and waits for the mail that runs', async (_how, cut) => {
    const way = await openWay(redis.socket);
    let isDone = false;
    let isRunning = false;
    const onDue = async (): Promise<void> => {
      isRunning = true;
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      isDone = true;
    };
    const queue = await open({ onDue }, way.url);
    await queue.put('a', inMs(-1));
    await until('it runs', () => isRunning);
    cut(way);
    const asked = performance.now();
    await queue.close();
    expect(performance.now() - asked).toBeLessThan(9_000);
    expect(isDone).toBe(true);
    way.end();
  });

  it('takes seconds where a mail runs on and on', async () => {
    let finish: () => void = () => undefined;
    let isRunning = false;
    const queue = await open({
      onDue: () =>
        new Promise((resolve) => {
          finish = resolve;
          isRunning = true;
        }),
    });
    await queue.put('a', inMs(-1));
    await until('it runs', () => isRunning);
    const asked = performance.now();
    await queue.close();
    expect(performance.now() - asked).toBeLessThan(9_000);
    finish();
  });
});
