/**
 * A child process of the mail world: clean environment, a process group of its own, ended in order.
 *
 * Before a child becomes its program it puts itself on the watchdog's list; so there is no instant at which it
 * runs and would outlive us.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { sleep } from '../shared/deadline.js';
import { cleanEnvironment } from '../shared/environment.js';
import { DriverseatError } from '../shared/errors.js';
import type { Watchdog } from './watchdog.js';

/** How a process ended: `code` is null where a signal ended it. */
export type Exit = { code: number | null; signal: NodeJS.Signals | null };

/** What to start. */
export type ChildOptions = {
  command: string;
  args: readonly string[];
  watchdog: Watchdog;
  cwd: string;
  /** Besides the clean environment. */
  env?: Record<string, string>;
  /** Whom it runs as, where that is not whoever runs this. */
  runAs?: { uid: number; gid: number };
  /** Whether its output is read and it can be talked to over an IPC channel; else the output is dropped. */
  isAttached?: boolean;
};

/** A running child process. */
export type Child = {
  readonly process: ChildProcess;
  readonly pid: number;
  /** Settles when it has ended; never rejects. */
  readonly exited: Promise<Exit>;
  readonly hasExited: boolean;
  /** SIGTERM, and after `limitMs` milliseconds (default 3,000) SIGKILL to it and its own children. */
  end(limitMs?: number): Promise<Exit>;
};

const END_LIMIT_MS = 3_000;
const BECOME = 'echo "+$$" >&3 && exec "$@" 3>&-';

/** Servers lie in `sbin`, which an ordinary user's PATH lacks on Debian. */
export function searchPath(path: string = cleanEnvironment()['PATH'] ?? ''): string {
  return [path, '/usr/local/sbin', '/usr/sbin', '/sbin', '/usr/local/bin', '/usr/bin', '/bin']
    .filter((part) => part !== '')
    .join(delimiter);
}

function spawnOnList(options: ChildOptions): ChildProcess {
  const { command, args, watchdog, cwd, env, runAs, isAttached = false } = options;
  const output = isAttached ? 'pipe' : 'ignore';
  return spawn('/bin/sh', ['-c', BECOME, 'sh', command, ...args], {
    cwd,
    detached: true,
    env: { ...cleanEnvironment(), PATH: searchPath(), ...env },
    stdio: ['ignore', output, output, watchdog.list, ...(isAttached ? (['ipc'] as const) : [])],
    ...runAs,
  });
}

/** Kills what is left of a process group; nothing may be, or its number may by now be someone else's. */
function killGroup(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ESRCH' && code !== 'EPERM') throw error;
  }
}

/**
 * Starts a child process.
 * @throws DriverseatError `sandbox-failed` where the system refuses to start any
 */
export function startChild(options: ChildOptions): Child {
  const child = spawnOnList(options);
  // What an error tells, the missing process number or its exit tells as well.
  child.on('error', () => undefined);
  const { pid } = child;
  if (pid === undefined) {
    throw new DriverseatError('sandbox-failed', `${options.command} could not be started`);
  }
  let exit: Exit | undefined;
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      killGroup(pid);
      options.watchdog.forget(pid);
      exit = { code, signal };
      resolve(exit);
    });
  });
  return {
    process: child,
    pid,
    exited,
    get hasExited() {
      return exit !== undefined;
    },
    end: (limitMs = END_LIMIT_MS) => endChild(child, exited, limitMs),
  };
}

async function endChild(child: ChildProcess, exited: Promise<Exit>, limitMs: number): Promise<Exit> {
  child.kill('SIGTERM');
  const waiting = new AbortController();
  const late = sleep(limitMs, waiting.signal).then(() => 'late' as const);
  if ((await Promise.race([exited, late])) === 'late' && child.pid !== undefined) killGroup(child.pid);
  waiting.abort();
  return exited;
}
