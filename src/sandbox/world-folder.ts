/**
 * The one folder of a mail world: everything it writes lies in it, and it goes when the world ends.
 *
 * Its path must be short: a unix socket's may have 107 bytes (104 elsewhere), and Dovecot makes deep ones.
 */
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LONGEST = 50;

/** Makes the folder. Others may pass through it (Dovecot runs as another user when this is root), but not look around. */
export async function makeWorldFolder(): Promise<string> {
  const parent = tmpdir().length > LONGEST ? '/tmp' : tmpdir();
  const folder = await mkdtemp(join(parent, 'driverseat-'));
  await chmod(folder, 0o711);
  return folder;
}
