/**
 * A Redis of our own: it is there for us alone, keeps nothing, and never outlives us.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { type PrivateRedisOptions, startPrivateRedis } from '../../src/queue/private-redis.js';
import { createLog } from '../../src/shared/log.js';
import { until } from './support/until.js';

const OWNER = fileURLToPath(new URL('support/redis-owner.mjs', import.meta.url));
const isLinux = process.platform === 'linux';

const start = (options: Partial<PrivateRedisOptions> = {}) =>
  startPrivateRedis({ runtimeDir: undefined, log: createLog('silent'), ...options });

async function withClient<T>(socket: string, work: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(socket);
  client.on('error', () => undefined);
  try {
    return await work(client);
  } finally {
    client.disconnect();
  }
}

async function pidOf(socket: string): Promise<number> {
  const info = await withClient(socket, (client) => client.info('server'));
  return Number(/process_id:(\d+)/.exec(info)?.[1]);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a private Redis', () => {
  it('answers, throws nothing away, keeps nothing on disk, and is ours alone', async () => {
    const redis = await start();
    const settings = await withClient(redis.socket, (client) =>
      Promise.all(
        ['save', 'appendonly', 'maxmemory-policy', 'port'].map((name) => client.config('GET', name)),
      ),
    );
    expect(JSON.stringify(settings)).toMatch(/"".*"no".*"noeviction".*"0"/);
    expect((await stat(dirname(redis.socket))).mode & 0o777).toBe(0o700);
    await withClient(redis.socket, (client) => client.set('a', 'b'));
    const pid = await pidOf(redis.socket);
    expect(await readdir(dirname(redis.socket))).toEqual(['redis.sock']);
    await redis.end();
    expect(existsSync(dirname(redis.socket))).toBe(false);
    await until('it has ended', () => !isAlive(pid));
    await redis.end();
  });

  it('lies in the runtime folder where its path is short enough for a socket', async () => {
    const runtimeDir = await mkdtemp(join(tmpdir(), 'run-'));
    const deepDir = join(runtimeDir, 'd'.repeat(90));
    for (const [given, isThere] of [
      [runtimeDir, runtimeDir.length <= 60],
      [deepDir, false],
    ] as const) {
      const redis = await start({ runtimeDir: given });
      expect(dirname(dirname(redis.socket)) === given).toBe(isThere);
      expect(Buffer.byteLength(redis.socket)).toBeLessThan(104);
      await redis.end();
    }
    await rm(runtimeDir, { recursive: true });
  });

  it('is started again when it dies, on the same socket and empty, also without its folder', async () => {
    const redis = await start();
    let pid = await pidOf(redis.socket);
    for (const isFolderGone of [false, true]) {
      await withClient(redis.socket, (client) => client.set('a', 'b'));
      if (isFolderGone) await rm(dirname(redis.socket), { recursive: true });
      process.kill(pid, 'SIGKILL');
      await until('the old one has ended', () => !isAlive(pid));
      expect(await withClient(redis.socket, (client) => client.get('a'))).toBeNull();
      const next = await pidOf(redis.socket);
      expect(next).not.toBe(pid);
      pid = next;
    }
    await redis.end();
    await until('it has ended', () => !isAlive(pid));
  });

  it('says so where neither program is installed, and leaves nothing behind', async () => {
    const runtimeDir = await mkdtemp(join(tmpdir(), 'run-'));
    const starting = start({ runtimeDir, programs: ['no-such-redis', 'no-such-valkey'] });
    await expect(starting).rejects.toMatchObject({ code: 'tool-missing' });
    expect(await readdir(runtimeDir)).toEqual([]);
    await rm(runtimeDir, { recursive: true });
  });

  it('says so where there is no folder for it', async () => {
    await expect(start({ runtimeDir: '/nowhere' })).rejects.toMatchObject({ code: 'file-unwritable' });
  });

  (isLinux ? it : it.skip)('knows no secret of ours, and dies with us whatever way we die', async () => {
    const owner = spawn(process.execPath, [OWNER], {
      env: { ...process.env, DRIVERSEAT_PASSWORD: 'hidden-from-children' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [printed] = (await once(owner.stdout, 'data')) as [Buffer];
    const socket = printed.toString().trim();
    const pid = await pidOf(socket);
    expect(await readFile(`/proc/${pid}/environ`, 'latin1')).not.toContain('hidden');
    owner.kill('SIGKILL');
    await until('it has ended', () => !isAlive(pid));
    await until('its folder is gone', () => !existsSync(dirname(socket)));
  });
});
