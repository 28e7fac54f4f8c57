/**
 * Mails on their way, byte for byte, until their copies lie in Sent: files in the state folder, beside the journal.
 *
 * The journal says that a mail was sent; a crash right after it must not leave her without a copy of what left in her name.
 */
import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The mails that are kept, each under its key (hex). */
export type LeavingMails = {
  /** On disk when it resolves. */
  keep(key: string, bytes: Uint8Array): Promise<void>;
  keys(): Promise<string[]>;
  read(key: string): Promise<Buffer>;
  /** One that isn't there is forgotten already. */
  forget(key: string): Promise<void>;
};

const FOLDER = 'leaving';
const ENDING = '.eml';

/** Those of a state folder, which may not be there yet. Its functions throw what the file system throws. */
export function leavingMails(stateFolder: string): LeavingMails {
  const folder = join(stateFolder, FOLDER);
  const fileOf = (key: string): string => join(folder, `${key}${ENDING}`);
  return {
    async keep(key, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = await open(fileOf(key), 'w', 0o600);
      try {
        await file.writeFile(bytes);
        await file.datasync();
      } finally {
        await file.close();
      }
    },
    async keys() {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const names = await readdir(folder);
      return names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
    },
    read: (key) => readFile(fileOf(key)),
    forget: (key) => rm(fileOf(key), { force: true }),
  };
}
