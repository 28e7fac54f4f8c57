/**
 * The one folder of a mail world: everything it writes lies in it, and it goes when the world ends.
 *
 * Its path must be short: a unix socket's may have 107 bytes (104 elsewhere), and Dovecot makes deep ones. And every
 * user must be able to pass through: Dovecot runs as another one when this is root.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isRoot } from './run-as.js';

const LONGEST = 50;
const OTHERS_MAY_PASS = 0o001;

function isPassable(path: string): boolean {
  const isOpen = (statSync(path).mode & OTHERS_MAY_PASS) !== 0;
  return isOpen && (path === dirname(path) || isPassable(dirname(path)));
}

/** A path for a new world, which nobody else has: the watchdog knows it before the folder is there. */
export function newWorldPath(): string {
  const isFit = tmpdir().length <= LONGEST && (!isRoot() || isPassable(tmpdir()));
  const parent = isFit ? tmpdir() : '/tmp';
  return join(parent, `driverseat-${randomBytes(6).toString('hex')}`);
}

/** Makes the folder. Others may pass through it, but not look around. */
export function makeWorldFolder(path: string): void {
  mkdirSync(path, { mode: 0o711 });
}
