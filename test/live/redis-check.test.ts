/**
 * Whether a Redis may hold the queue, asked of real ones.
 */
import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { checkRedis } from '../../src/queue/redis-check.js';
import { world } from './support/world.js';

async function withPolicy<T>(policy: string, work: () => Promise<T>): Promise<T> {
  const redis = new Redis(world.redisUrl);
  try {
    await redis.config('SET', 'maxmemory-policy', policy);
    return await work();
  } finally {
    await redis.config('SET', 'maxmemory-policy', 'noeviction');
    redis.disconnect();
  }
}

/** Takes connections and says `answer` to whatever comes. */
async function withServer<T>(answer: string, work: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('data', () => socket.write(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  try {
    return await work(`redis://:secret@127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('a Redis for the queue', () => {
  it('is fit where it is new and throws nothing away', async () => {
    const report = await checkRedis(world.redisUrl);
    expect(report).toMatchObject({ maxmemoryPolicy: 'noeviction', problems: [] });
    expect(report.version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('is unfit where it may throw jobs away', async () => {
    const { problems } = await withPolicy('allkeys-lru', () => checkRedis(world.redisUrl));
    expect(problems).toEqual([
      expect.objectContaining({ code: 'redis-unfit', what: expect.stringContaining('allkeys-lru') }),
    ]);
  });

  it.each([
    ['nobody listens', 'redis://:secret@127.0.0.1:1'],
    ['the socket is not there', '/nowhere/redis.sock'],
    ['the host does not exist', 'redis://:secret@nowhere.invalid:6379'],
  ])('can not be reached where %s, and the password is not told', async (_why, url) => {
    const report = await checkRedis(url, 2_000);
    expect(report).toMatchObject({ version: null, problems: [{ code: 'redis-unreachable' }] });
    expect(JSON.stringify(report)).not.toContain('secret');
  });

  it.each([
    ['says nothing', ''],
    ['speaks another language', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
  ])('does not hang where the server %s', async (_how, answer) => {
    const report = await withServer(answer, (url) => checkRedis(url, 500));
    expect(report.problems).toEqual([expect.objectContaining({ code: 'redis-unreachable' })]);
    expect(JSON.stringify(report)).not.toContain('secret');
  });

  it('can not be used with another password', async () => {
    const redis = new Redis(world.redisUrl);
    await redis.config('SET', 'requirepass', 'right');
    try {
      const report = await checkRedis(world.redisUrl);
      expect(report.problems).toEqual([
        expect.objectContaining({ code: 'redis-unreachable', what: 'Redis wants a password' }),
      ]);
    } finally {
      await redis.config('SET', 'requirepass', '');
      redis.disconnect();
    }
  });
});
