/**
 * Whom Dovecot runs as: whoever runs this, unless that is root, as whom its login process refuses to run.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { cleanEnvironment } from '../shared/environment.js';
import { DriverseatError } from '../shared/errors.js';

/** A user of this machine, by names and by numbers. */
export type Identity = { user: string; group: string; uid: number; gid: number };

/** Users that every Debian-like machine has and that own nothing. */
const UNPRIVILEGED = ['nobody', 'daemon'];

async function id(option: string, user: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('id', [option, ...user], { env: cleanEnvironment() });
  return stdout.trim();
}

async function identityOf(...user: readonly string[]): Promise<Identity> {
  const [name, group, uid, gid] = await Promise.all(
    ['-un', '-gn', '-u', '-g'].map((option) => id(option, user)),
  );
  return { user: name ?? '', group: group ?? '', uid: Number(uid), gid: Number(gid) };
}

/** Whether this process runs as root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The user that Dovecot is to run as.
 * @throws DriverseatError `sandbox-failed` where that user has no name on this machine
 */
export async function mailUser(): Promise<Identity> {
  let cause: unknown;
  for (const user of isRoot() ? UNPRIVILEGED.map((name) => [name]) : [[]]) {
    try {
      return await identityOf(...user);
    } catch (error) {
      cause = error;
    }
  }
  throw new DriverseatError('sandbox-failed', 'the user to run Dovecot as has no name on this machine', {
    cause,
  });
}
