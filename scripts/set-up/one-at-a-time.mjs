/**
 * Lets only one set-up work on this checkout at a time; the kernel takes the lock back from whoever dies.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, constants, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { isWritable, ROOT, say } from './machine.mjs';

const FOLDER = join(ROOT, '.set-up');

/** Locks the open file `descriptor` for as long as this process has it; flock is a part of every Debian. */
function flock(descriptor, ...options) {
  const stdio = ['ignore', 'ignore', 'inherit', descriptor];
  const { status, error } = spawnSync('flock', [...options, '3'], { stdio });
  return status === 0 || error?.code === 'ENOENT';
}

/** Runs `work` when no other set-up of this checkout runs. */
export async function oneAtATime(work) {
  // Who may change nothing here disturbs nobody, and hears from the work itself what is in the way.
  if (!isWritable(FOLDER)) return work();
  mkdirSync(FOLDER, { recursive: true });
  const descriptor = openSync(join(FOLDER, 'lock'), constants.O_RDONLY | constants.O_CREAT, 0o644);
  try {
    if (!flock(descriptor, '-n')) {
      say('Another set-up works on this checkout; waiting for it.');
      flock(descriptor);
    }
    return await work();
  } finally {
    closeSync(descriptor);
  }
}
