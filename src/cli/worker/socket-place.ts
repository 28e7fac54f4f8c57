/**
 * Where a running worker listens for commands: a socket in a folder of its own, which a file beside the journal names.
 *
 * The socket's path must be short and can't be guessed; whoever may read the state folder finds it there, whatever
 * XDG_RUNTIME_DIR is in their shell.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { onDisk } from '../../journal/on-disk.js';
import { systemCode } from '../../shared/errors.js';

const PLACE_FILE = 'worker-socket';
const SOCKET_FILE = 'worker.sock';
/** A path is shorter than this. */
const MOST_BYTES = 200;

/** The socket's path in its folder. */
export function socketIn(folder: string): string {
  return join(folder, SOCKET_FILE);
}

async function readPlace(stateFolder: string): Promise<string> {
  try {
    return (await readFile(join(stateFolder, PLACE_FILE), 'utf8')).trim();
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    return '';
  }
}

/**
 * The path that the worker of a state folder wrote down; null where none did. It may have ended since.
 * @throws DriverseatError `state-unusable`
 */
export async function socketOf(stateFolder: string): Promise<string | null> {
  const path = await onDisk(stateFolder, () => readPlace(stateFolder));
  return path === '' || Buffer.byteLength(path) > MOST_BYTES ? null : path;
}

/** Writes the path down. */
export async function tellSocket(stateFolder: string, path: string): Promise<void> {
  await writeFile(join(stateFolder, PLACE_FILE), `${path}\n`, { mode: 0o600 });
}

/** Removes the file and the folder of the socket that it names: this worker's at its end, a killed one's at the next start. */
export async function forgetSocket(stateFolder: string): Promise<void> {
  const path = await socketOf(stateFolder);
  const folder = path === null ? null : dirname(path);
  const isOurs = folder !== null && basename(folder).startsWith('driverseat-worker-');
  if (isOurs) await rm(folder, { recursive: true, force: true });
  await rm(join(stateFolder, PLACE_FILE), { force: true });
}
