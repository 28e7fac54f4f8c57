/**
 * One process holds a workspace's journal: an advisory lock that a crash releases.
 *
 * `flock` (macOS: `lockf`) is run on a descriptor of our own: the lock belongs to the open file, so it lasts as long as we
 * keep the descriptor, and the kernel frees it whatever way the process ends. Sockets and pid files had two holders
 * (FACTS.md, "A lock that a crash releases"). The lock file is never removed: a removed one could be locked twice.
 */
import { spawn } from 'node:child_process';
import { type FileHandle, open } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { Temporal } from 'temporal-polyfill';
import { sleep } from '../shared/deadline.js';
import { cleanEnvironment } from '../shared/environment.js';
import { DriverseatError, systemCode } from '../shared/errors.js';

/** A held lock; closing it lets the next one in. */
export type FileLock = { release(): Promise<void> };

const BUSY_STATUS = { flock: 1, lockf: 75 } as const;

/** Whoever asks who holds it (`lockHolder`) has it for an instant. */
const MOST_TRIES = 3;
const TRY_PAUSE_MS = 200;

function isBusy(status: number | null): boolean {
  return status === BUSY_STATUS.flock || status === BUSY_STATUS.lockf;
}

function lockStatus(descriptor: number): Promise<number | null> {
  const [program, args] =
    process.platform === 'darwin' ? ['lockf', ['-s', '-t', '0', '3']] : ['flock', ['-n', '3']];
  return new Promise((resolve, reject) => {
    const child = spawn(program as string, args as string[], {
      stdio: ['ignore', 'ignore', 'ignore', descriptor],
      env: cleanEnvironment(),
    });
    child.once('error', (cause) =>
      reject(
        new DriverseatError('tool-missing', `${program} can't be run`, {
          cause,
          fix: 'Install util-linux (it brings flock).',
        }),
      ),
    );
    child.once('exit', resolve);
  });
}

async function lastingStatus(descriptor: number): Promise<number | null> {
  let status = await lockStatus(descriptor);
  for (let tries = 1; tries < MOST_TRIES && isBusy(status); tries += 1) {
    await sleep(TRY_PAUSE_MS);
    status = await lockStatus(descriptor);
  }
  return status;
}

async function describeHolder(file: FileHandle): Promise<string> {
  const text = (await file.readFile('utf8')).split('\n')[0]?.slice(0, 200) ?? '';
  return text === '' ? 'another process' : text;
}

/**
 * Takes the lock at `path` at once or not at all, and writes into the file who holds it.
 * @throws DriverseatError `state-locked` with the holder, `tool-missing`
 */
export async function lockFile(path: string, now: Temporal.Instant): Promise<FileLock> {
  const file = await open(path, 'a+', 0o600);
  try {
    const status = await lastingStatus(file.fd);
    if (status !== 0) {
      const holder = await describeHolder(file);
      throw isBusy(status)
        ? new DriverseatError('state-locked', `the state folder is held by ${holder}`, {
            where: { file: path },
          })
        : new DriverseatError('state-unusable', `locking ended with status ${status}`, {
            where: { file: path },
          });
    }
    await file.truncate(0);
    await file.write(
      `process ${process.pid} on ${hostname()} since ${now.toString({ smallestUnit: 'second' })}\n`,
    );
    return { release: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/**
 * Who holds the lock at `path`, as its holder wrote it; null where nobody does. The lock is free again when this resolves.
 * @throws DriverseatError `tool-missing`
 */
export async function lockHolder(path: string): Promise<string | null> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    return null;
  }
  try {
    return isBusy(await lockStatus(file.fd)) ? await describeHolder(file) : null;
  } finally {
    await file.close();
  }
}
