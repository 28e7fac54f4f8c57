/**
 * What every script needs to know of this machine: where the checkout is, how to run a program, how to say what is wrong.
 */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Something that a person has to do; its message says what is wrong and what to do. */
export class Obstacle extends Error {}

/** A line for whoever waits; never on standard output, which may be read by a machine. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** "0.3 s", "1 min 12 s": how long it is since `start` (milliseconds of `performance.now()`). */
export function timeSince(start) {
  const seconds = (performance.now() - start) / 1000;
  return seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** Runs a program with our terminal; gives its exit status. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
    // Ctrl-C reaches the program too; we wait for what it does about it.
    const wait = () => undefined;
    process.on('SIGINT', wait);
    child.once('error', reject);
    child.once('close', (status, signal) => {
      process.off('SIGINT', wait);
      resolve(status ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

/** Runs a program without showing what it says; gives its exit status and all that it said. */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    }
    child.once('error', (error) => resolve({ status: 127, said: error.message }));
    child.once('close', (status) => resolve({ status: status ?? 1, said }));
  });
}

/** Whether a program can be run; servers lie in `sbin`, which an ordinary user's PATH lacks on Debian. */
export function hasProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin', '/sbin'];
  return folders.some((folder) => existsSync(join(folder, name)));
}

/** Whether this user may change `path`, or make it where it isn't there. */
export function isWritable(path) {
  try {
    accessSync(existsSync(path) ? path : ROOT, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What to say where `path` belongs to someone else and has to change. */
export function notOurs(path) {
  return new Obstacle(
    `${path} has to be renewed and belongs to another user.\nRun this as that user, or in a checkout of your own.`,
  );
}
