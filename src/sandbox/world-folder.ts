/**
 * The one folder of a mail world: everything it writes lies in it, and it goes when the world ends.
 *
 * Its path must be short: a unix socket's may have 107 bytes (104 elsewhere), and Dovecot makes deep ones.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LONGEST = 50;

/** A path for a new world, which nobody else has: the watchdog knows it before the folder is there. */
export function newWorldPath(): string {
  const parent = tmpdir().length > LONGEST ? '/tmp' : tmpdir();
  return join(parent, `driverseat-${randomBytes(6).toString('hex')}`);
}

/** Makes the folder. Others may pass through it (Dovecot runs as another user when this is root), but not look around. */
export function makeWorldFolder(path: string): void {
  mkdirSync(path, { mode: 0o711 });
}
