/**
 * A new folder for a unix socket, for its owner alone, under a name that nobody can guess, with a path that is short enough.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DriverseatError } from './errors.js';

/** A socket's path may have 107 bytes, on macOS 103; the folder's own name and the file's take 40 of them. */
const LONGEST_PARENT_BYTES = 60;

/**
 * Makes `driverseat-<use>-XXXXXX` in `runtimeDir` (XDG_RUNTIME_DIR), or among temporary files where that is unset or too long.
 * @throws DriverseatError `file-unwritable`
 */
export async function makeSocketFolder(
  runtimeDir: string | undefined,
  use: 'redis' | 'worker',
): Promise<string> {
  const isShort = (path: string | undefined): path is string =>
    path !== undefined && Buffer.byteLength(path) <= LONGEST_PARENT_BYTES;
  const parent = [runtimeDir, tmpdir()].find(isShort) ?? '/tmp';
  try {
    return await mkdtemp(join(parent, `driverseat-${use}-`));
  } catch (cause) {
    throw new DriverseatError('file-unwritable', 'no folder for a socket could be made', {
      where: { file: parent },
      cause,
    });
  }
}
