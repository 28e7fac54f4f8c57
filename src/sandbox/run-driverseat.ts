/**
 * Runs `driverseat …` inside a mail world: a child with the world's password and clock and nothing of this machine's.
 *
 * It is the real command from `dist`, started as anybody would; only the IPC channel is the sandbox's, and carries
 * the clock's offset (DESIGN.md, "time").
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withDeadline } from '../shared/deadline.js';
import { DriverseatError } from '../shared/errors.js';
import { type Child, type Exit, startChild } from './child.js';
import { type RunOutput, readOutput } from './run-output.js';
import type { Watchdog } from './watchdog.js';

/** What a run may get beside its arguments. */
export type RunOptions = {
  /** Environment variables; they win over the world's own. */
  env?: Record<string, string>;
  /** Node's own options, before the program. */
  nodeArgs?: readonly string[];
};

/** A running command; `output` and `log` are the lines of its two streams so far. */
export type Run = Pick<RunOutput, 'output' | 'log'> & {
  readonly pid: number;
  /** Settles when it has ended and all that it said is there; never rejects. */
  readonly exited: Promise<Exit>;
  /**
   * The first line of either stream, from the beginning on, that `isMeant`; within `limitMs` milliseconds (default 10,000).
   * @throws DriverseatError `deadline-passed`, or `sandbox-failed` when the run ended without it
   */
  line(isMeant: (line: string) => boolean, limitMs?: number): Promise<string>;
  /** Tells it how far the world's clock is from the machine's, in milliseconds. */
  setClockOffsetMs(offsetMs: number): void;
  kill(signal: NodeJS.Signals): void;
  /** SIGTERM, and SIGKILL after `limitMs` milliseconds (default 30,000). */
  end(limitMs?: number): Promise<Exit>;
};

/** The world that a run lives in. */
export type RunGround = { folder: string; password: string; redisUrl: string; watchdog: Watchdog };

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const END_LIMIT_MS = 30_000;

function environment({ folder, password, redisUrl }: RunGround, home: string): Record<string, string> {
  return {
    HOME: home,
    XDG_STATE_HOME: join(folder, 'state'),
    XDG_RUNTIME_DIR: folder,
    DRIVERSEAT_PASSWORD: password,
    DRIVERSEAT_REDIS: redisUrl,
    DRIVERSEAT_LOG: 'debug',
  };
}

/** Starts the command with `args`. */
export function runDriverseat(
  args: readonly string[],
  ground: RunGround,
  { env = {}, nodeArgs = [] }: RunOptions = {},
): Run {
  const home = join(ground.folder, 'home');
  mkdirSync(home, { recursive: true });
  const child = startChild({
    command: process.execPath,
    args: [...nodeArgs, MAIN, ...args],
    watchdog: ground.watchdog,
    cwd: home,
    env: { ...environment(ground, home), ...env },
    isAttached: true,
  });
  return runOf(child);
}

function runOf(child: Child): Run {
  const { output, log, complete, find } = readOutput(child.process, child.exited);
  const exited = child.exited.then(async (exit) => {
    await complete;
    return exit;
  });
  return {
    ...{ pid: child.pid, output, log, exited },
    line: async (isMeant, limitMs = 10_000) => {
      const found = await withDeadline(find(isMeant), limitMs, 'waiting for a line of the run');
      if (found !== null) return found;
      throw new DriverseatError(
        'sandbox-failed',
        `the run ended without the line waited for: ${log.at(-1) ?? ''}`,
      );
    },
    setClockOffsetMs: (offsetMs) => {
      if (child.process.connected) child.process.send({ type: 'clock-offset', offsetMs });
    },
    kill: (signal) => void child.process.kill(signal),
    end: async (limitMs = END_LIMIT_MS) => {
      await child.end(limitMs);
      return exited;
    },
  };
}
