/**
 * A private Redis on a unix socket: no port, no persistence, and nothing thrown away.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DriverseatError } from '../shared/errors.js';
import { waitForAnswer } from './answers.js';
import { type Child, startChild } from './child.js';
import { findProgram } from './programs.js';
import type { Watchdog } from './watchdog.js';

/** A running Redis and the path of its socket. */
export type PrivateRedis = { child: Child; socket: string };

function settings(folder: string, socket: string): Record<string, string> {
  return {
    port: '0',
    unixsocket: socket,
    unixsocketperm: '700',
    dir: folder,
    logfile: join(folder, 'redis.log'),
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
    daemonize: 'no',
  };
}

/**
 * Starts a Redis in `folder`, which is made here, and waits until it answers.
 * @throws DriverseatError `tool-missing`, or `sandbox-failed` with the end of its log
 */
export async function startPrivateRedis(folder: string, watchdog: Watchdog): Promise<PrivateRedis> {
  await mkdir(folder, { mode: 0o700 });
  const socket = join(folder, 'redis.sock');
  const child = startChild({
    command: findProgram('redis-server', 'valkey-server'),
    args: Object.entries(settings(folder, socket)).flatMap(([name, value]) => [`--${name}`, value]),
    cwd: folder,
    watchdog,
  });
  const question = { address: { path: socket }, say: 'PING\r\n', expect: '+PONG' };
  if (await waitForAnswer(child, question)) return { child, socket };
  await child.end();
  const log = await readFile(join(folder, 'redis.log'), 'utf8').catch(() => 'it wrote no log');
  throw new DriverseatError('sandbox-failed', `Redis did not start:\n${log.slice(-2_000)}`);
}
