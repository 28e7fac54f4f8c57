/**
 * Runs `driverseat …` inside a mail world: a child with the world's password and clock and nothing of this machine's.
 *
 * It is the real command from `dist`, started as anybody would; only the IPC channel is the sandbox's, and carries
 * the clock's offset (DESIGN.md, "time").
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { sleep, withDeadline } from '../shared/deadline.js';
import { DriverseatError } from '../shared/errors.js';
import { type Child, type Exit, startChild } from './child.js';
import type { Watchdog } from './watchdog.js';

/** What a run may get beside its arguments. */
export type RunOptions = {
  /** Environment variables; they win over the world's own. */
  env?: Record<string, string>;
  /** Node's own options, before the program. */
  nodeArgs?: readonly string[];
};

/** A running command. */
export type Run = {
  readonly pid: number;
  /** Lines of standard output so far. */
  readonly output: readonly string[];
  /** Lines of standard error so far: the log, and what is said to the reader. */
  readonly log: readonly string[];
  readonly exited: Promise<Exit>;
  /**
   * The first line, from the beginning on, of either stream that `isMeant`; within `limitMs` milliseconds (default 10,000).
   * @throws DriverseatError `deadline-passed`, or `sandbox-failed` when the run ended without it
   */
  line(isMeant: (line: string) => boolean, limitMs?: number): Promise<string>;
  /** Tells it how far the world's clock is from the machine's, in milliseconds. */
  setClockOffsetMs(offsetMs: number): void;
  kill(signal: NodeJS.Signals): void;
  /** SIGTERM, and SIGKILL after `limitMs` milliseconds. */
  end(limitMs?: number): Promise<Exit>;
  unref(): void;
};

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const END_LIMIT_MS = 30_000;

type Reader = { lines: string[]; waiting: Set<() => void> };

function readLines(stream: Readable | null, { lines, waiting }: Reader): string[] {
  const own: string[] = [];
  if (stream === null) return own;
  createInterface({ input: stream }).on('line', (line) => {
    own.push(line);
    lines.push(line);
    for (const look of waiting) look();
  });
  return own;
}

async function firstLine(
  reader: Reader,
  isMeant: (line: string) => boolean,
  exited: Promise<Exit>,
): Promise<string> {
  let look = (): void => undefined;
  const found = new Promise<string>((resolve) => {
    let next = 0;
    look = () => {
      while (next < reader.lines.length) {
        const line = reader.lines[next++];
        if (line !== undefined && isMeant(line)) resolve(line);
      }
    };
  });
  reader.waiting.add(look);
  look();
  const ended = exited.then(async ({ code, signal }) => {
    await sleep(100);
    look();
    throw new DriverseatError(
      'sandbox-failed',
      `the run ended (${code ?? signal}) without the line waited for`,
    );
  });
  try {
    return await Promise.race([found, ended]);
  } finally {
    reader.waiting.delete(look);
  }
}

/** Starts the command; `world` says whose. */
export function runDriverseat(
  args: readonly string[],
  world: { folder: string; password: string; redisUrl: string; watchdog: Watchdog },
  { env = {}, nodeArgs = [] }: RunOptions = {},
): Run {
  const home = join(world.folder, 'home');
  mkdirSync(home, { recursive: true });
  const child = startChild({
    command: process.execPath,
    args: [...nodeArgs, MAIN, ...args],
    watchdog: world.watchdog,
    cwd: home,
    env: {
      HOME: home,
      XDG_STATE_HOME: join(world.folder, 'state'),
      XDG_RUNTIME_DIR: world.folder,
      DRIVERSEAT_PASSWORD: world.password,
      DRIVERSEAT_REDIS: world.redisUrl,
      DRIVERSEAT_LOG: 'debug',
      ...env,
    },
    isAttached: true,
  });
  return runOf(child);
}

function runOf(child: Child): Run {
  const reader: Reader = { lines: [], waiting: new Set() };
  const output = readLines(child.process.stdout, reader);
  const log = readLines(child.process.stderr, reader);
  return {
    pid: child.pid,
    output,
    log,
    exited: child.exited,
    line: (isMeant, limitMs = 10_000) =>
      withDeadline(firstLine(reader, isMeant, child.exited), limitMs, 'waiting for a line of the run'),
    setClockOffsetMs: (offsetMs) => {
      if (child.process.connected) child.process.send({ type: 'clock-offset', offsetMs });
    },
    kill: (signal) => void child.process.kill(signal),
    end: (limitMs = END_LIMIT_MS) => child.end(limitMs),
    unref: child.unref,
  };
}
