/**
 * A Redis of our own, for whoever has none: a redis-server or valkey-server on a unix socket, seven megabytes large.
 *
 * It keeps nothing on disk: the queue is never the truth (DESIGN.md, "Redis"). If it dies it is started again, empty, on
 * the same socket; the queue then reconnects by itself and its owner puts back what is due. It ends with this process.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sleep, withDeadline } from '../shared/deadline.js';
import { DriverseatError, errorOf, type Problem } from '../shared/errors.js';
import type { Logger } from '../shared/log.js';
import { checkRedis } from './redis-check.js';
import { type RedisProcess, socketIn, startRedisProcess } from './redis-process.js';

/** A Redis of our own; it may have been restarted, empty, by the time it is asked. */
export type PrivateRedis = {
  /** The path of its unix socket, the same for its whole life. */
  readonly socket: string;
  /** Ends it and removes its folder; never throws. */
  end(): Promise<void>;
};

/** Where it may put its socket (XDG_RUNTIME_DIR; undefined: the folder for temporary files), and who hears of deaths. */
export type PrivateRedisOptions = { runtimeDir: string | undefined; log: Logger };

/** A socket's path may have 107 bytes, on macOS 103; the folder's own name and the file's take 40 of them. */
const LONGEST_PARENT_BYTES = 60;
const START_LIMIT_MS = 10_000;
const ASK_LIMIT_MS = 1_000;
const END_LIMIT_MS = 2_000;
const ASK_PAUSE_MS = 20;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 10_000;
/** One that lived this long was well. */
const WELL_MS = 10_000;
const NOT_FOUND_STATUS = 127;

/**
 * Starts a Redis and waits until it answers.
 * @throws DriverseatError `tool-missing`, `redis-unreachable`, `redis-unfit`, `file-unwritable`
 */
export async function startPrivateRedis({ runtimeDir, log }: PrivateRedisOptions): Promise<PrivateRedis> {
  const folder = await makeFolder(runtimeDir);
  const first = startRedisProcess(folder);
  try {
    await waitForAnswer(first, socketIn(folder));
  } catch (error) {
    await endProcess(first, folder);
    throw error;
  }
  return keepAlive(first, folder, log);
}

async function makeFolder(runtimeDir: string | undefined): Promise<string> {
  const isShort = (path: string | undefined): path is string =>
    path !== undefined && Buffer.byteLength(path) <= LONGEST_PARENT_BYTES;
  const parent = [runtimeDir, tmpdir()].find(isShort) ?? '/tmp';
  try {
    return await mkdtemp(join(parent, 'driverseat-redis-'));
  } catch (cause) {
    throw new DriverseatError('file-unwritable', 'no folder for the socket of Redis could be made', {
      where: { file: parent },
      cause,
    });
  }
}

/** @throws DriverseatError `tool-missing`, `redis-unreachable`, `redis-unfit` */
async function waitForAnswer(server: RedisProcess, socket: string): Promise<void> {
  let status: number | null | undefined;
  void server.exited.then((exit) => {
    status = exit;
  });
  const end = performance.now() + START_LIMIT_MS;
  let problems: Problem[] = [];
  do {
    ({ problems } = await checkRedis(socket, ASK_LIMIT_MS));
    if (problems[0]?.code !== 'redis-unreachable') break;
    await sleep(ASK_PAUSE_MS);
  } while (status === undefined && performance.now() < end);
  if (status === NOT_FOUND_STATUS) throw missing();
  if (problems.length > 0) throw errorOf(problems);
}

function missing(): DriverseatError {
  const fix =
    'Install redis-server or valkey-server, or name a Redis of yours in redis: or DRIVERSEAT_REDIS.';
  return new DriverseatError('tool-missing', 'neither redis-server nor valkey-server is installed', { fix });
}

/** Starts it anew whenever it dies, more and more slowly where it dies at once. */
function keepAlive(first: RedisProcess, folder: string, log: Logger): PrivateRedis {
  const ending = new AbortController();
  let current = first;
  async function restart(): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    while (!ending.signal.aborted) {
      const startedMs = performance.now();
      const status = await current.exited;
      if (ending.signal.aborted) return;
      pauseMs = performance.now() - startedMs > WELL_MS ? FIRST_PAUSE_MS : pauseMs * 2;
      log.warn({ status }, 'private Redis ended; it is started again');
      await sleep(Math.min(pauseMs, LONGEST_PAUSE_MS), ending.signal);
      if (!ending.signal.aborted) current = await startAgain(folder);
    }
  }
  const restarting = restart().catch((err: unknown) =>
    log.error({ err }, 'private Redis can not be started'),
  );
  return {
    socket: socketIn(folder),
    async end() {
      ending.abort();
      await endProcess(current, folder);
      await restarting;
    },
  };
}

/** Something that tidies up temporary files may have taken the folder. */
async function startAgain(folder: string): Promise<RedisProcess> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return startRedisProcess(folder);
}

async function endProcess(server: RedisProcess, folder: string): Promise<void> {
  server.end();
  try {
    await withDeadline(server.exited, END_LIMIT_MS, 'ending the private Redis');
  } catch {
    // Its watcher kills it all the same, now that the pipe is closed.
  }
  await rm(folder, { recursive: true, force: true });
}
