/**
 * Gives INBOX a new UIDVALIDITY, as a server does that was restored or moved: in a maildir the first line of
 * `dovecot-uidlist` holds it, and all UIDs are given anew where the list and the index are gone.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { world } from './world.js';

/** Renumbers the INBOX of `user`; connections that have it open are closed or told by the server. */
export async function renumberInbox(user: string): Promise<void> {
  const folder = join(world.folder, 'dovecot', 'mail', user, 'mail');
  const list = join(folder, 'dovecot-uidlist');
  const [first = '', ...rest] = (await readFile(list, 'utf8')).split('\n');
  const validity = Number(/ V(\d+)/.exec(first)?.[1]);
  await writeFile(list, [first.replace(/ V\d+/, ` V${validity + 1000}`), ...rest].join('\n'));
  for (const name of await readdir(folder)) {
    if (name.startsWith('dovecot.index')) await rm(join(folder, name));
  }
}
