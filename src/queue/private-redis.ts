/**
 * A Redis of our own, for whoever has none: a redis-server or valkey-server on a unix socket, seven megabytes large.
 *
 * It keeps nothing on disk: the queue is never the truth (DESIGN.md, "Redis"). If it dies it is started again, empty, on
 * the same socket; the queue then reconnects by itself and its owner puts back what is due. It ends with this process.
 */
import { rm } from 'node:fs/promises';
import { sleep, withDeadline } from '../shared/deadline.js';
import { DriverseatError, errorOf, type Problem } from '../shared/errors.js';
import type { Logger } from '../shared/log.js';
import { makeSocketFolder } from '../shared/socket-folder.js';
import { checkRedis } from './redis-check.js';
import { type RedisProcess, type ServerPrograms, socketIn, startRedisProcess } from './redis-process.js';

/** A Redis of our own; it may have been restarted, empty, by the time it is asked. */
export type PrivateRedis = {
  /** The path of its unix socket, the same for its whole life. */
  readonly socket: string;
  /** Ends it and removes its folder; never throws. */
  end(): Promise<void>;
};

/** How to start a Redis of our own. */
export type PrivateRedisOptions = {
  /** Where its socket may lie: XDG_RUNTIME_DIR; undefined, or too long a path: the folder for temporary files. */
  runtimeDir: string | undefined;
  log: Logger;
  /** redis-server, else valkey-server, by default. */
  programs?: ServerPrograms;
};

const START_LIMIT_MS = 10_000;
const ASK_LIMIT_MS = 1_000;
const END_LIMIT_MS = 2_000;
const ASK_PAUSE_MS = 20;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 10_000;
/** One that lived this long was well. */
const WELL_MS = 10_000;
const NOT_FOUND_STATUS = 127;
const PROGRAMS: ServerPrograms = ['redis-server', 'valkey-server'];

/**
 * Starts a Redis and waits until it answers.
 * @throws DriverseatError `tool-missing`, `redis-unreachable`, `redis-unfit`, `file-unwritable`
 */
export async function startPrivateRedis({
  runtimeDir,
  log,
  programs = PROGRAMS,
}: PrivateRedisOptions): Promise<PrivateRedis> {
  const folder = await makeSocketFolder(runtimeDir, 'redis');
  const start = (): RedisProcess => startRedisProcess(folder, programs);
  const first = start();
  const problems = await problemsOf(first, socketIn(folder));
  if (problems.length === 0) return keepAlive(first, { folder, log, start });
  await endProcess(first, folder);
  throw first.status === NOT_FOUND_STATUS ? missing(programs) : errorOf(problems);
}

/** What keeps a server that was started from being used; asked until it answers or has ended. */
async function problemsOf(server: RedisProcess, socket: string): Promise<Problem[]> {
  const end = performance.now() + START_LIMIT_MS;
  for (;;) {
    const { problems } = await checkRedis(socket, ASK_LIMIT_MS);
    const isWorthWaiting = server.status === undefined && performance.now() < end;
    if (problems[0]?.code !== 'redis-unreachable' || !isWorthWaiting) return problems;
    await sleep(ASK_PAUSE_MS);
  }
}

function missing(programs: ServerPrograms): DriverseatError {
  const fix =
    'Install redis-server or valkey-server, or name a Redis of yours in redis: or DRIVERSEAT_REDIS.';
  return new DriverseatError('tool-missing', `${programs.join(' or ')} is not installed`, { fix });
}

type KeepingAlive = { folder: string; log: Logger; start(): RedisProcess };

/** Starts it anew whenever it dies, more and more slowly where it dies at once. */
function keepAlive(first: RedisProcess, { folder, log, start }: KeepingAlive): PrivateRedis {
  const ending = new AbortController();
  let current = first;
  async function restart(): Promise<void> {
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      const startedMs = performance.now();
      const status = await current.exited;
      if (performance.now() - startedMs > WELL_MS) pauseMs = FIRST_PAUSE_MS;
      if (ending.signal.aborted) return;
      log.warn({ status }, 'private Redis ended; it is started again');
      await sleep(pauseMs, ending.signal);
      if (ending.signal.aborted) return;
      current = start();
    }
  }
  void restart().catch((err: unknown) => log.error({ err }, 'private Redis can not be started'));
  return {
    socket: socketIn(folder),
    async end() {
      ending.abort();
      await endProcess(current, folder);
    },
  };
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
