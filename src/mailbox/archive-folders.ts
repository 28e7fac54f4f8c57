/**
 * Where answered mail lies when it has left INBOX: the folder for the archive and those inside it (some programs keep one a
 * year), else the one that holds everything (Gmail). Told by SPECIAL-USE (RFC 6154), else by its name.
 */
import type { ListResponse } from 'imapflow';
import type { Session } from './session.js';

const MOST_FOLDERS = 20;

function isSelectable({ flags }: ListResponse): boolean {
  return !flags.has('\\Noselect') && !flags.has('\\NonExistent');
}

/**
 * Paths of the archive's folders, at most 20; empty where there is none.
 * @throws DriverseatError `imap-refused`, `imap-unreachable` or `deadline-passed`
 */
export async function findArchives(session: Session): Promise<string[]> {
  const listed = await session.command('listing the folders', (client) => client.list());
  const archive =
    listed.find(({ specialUse }) => specialUse === '\\Archive') ??
    listed.find(({ specialUse }) => specialUse === '\\All');
  if (archive === undefined) return [];
  return listed
    .filter(isSelectable)
    .map(({ path }) => path)
    .filter((path) => path === archive.path || path.startsWith(`${archive.path}${archive.delimiter}`))
    .slice(0, MOST_FOLDERS);
}
