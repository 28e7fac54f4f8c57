/**
 * Where mail lies: the folders every mailbox has, and the bot's own.
 *
 * What a folder is for is told by SPECIAL-USE (RFC 6154), else by its name in any of imapflow's many
 * languages. The bot's own are named as arrays, so that the delimiter and the prefix ("INBOX.") are the
 * server's (RFC 2342).
 */
import type { ListResponse } from 'imapflow';
import { isDriverseatError } from '../shared/errors.js';
import type { Session } from './session.js';

/** A folder that was there already, and who said what it is for: the server, or only its name. */
export type FoundFolder = { path: string; toldBy: 'server' | 'name' };

/** The folders that a mailbox comes with; null where none was found. INBOX always exists. */
export type Folders = {
  inbox: string;
  sent: FoundFolder | null;
  drafts: FoundFolder | null;
  junk: FoundFolder | null;
  trash: FoundFolder | null;
};

/**
 * Finds INBOX, Sent, Drafts, Junk and Trash.
 * @throws DriverseatError `imap-refused`, `imap-unreachable` or `deadline-passed`
 */
export async function findFolders(session: Session): Promise<Folders> {
  const listed = await session.command('listing the folders', (client) => client.list());
  const find = (use: string): FoundFolder | null => {
    const found = listed.find((folder) => folder.specialUse === use && isSelectable(folder));
    if (found === undefined) return null;
    return { path: found.path, toldBy: found.specialUseSource === 'extension' ? 'server' : 'name' };
  };
  return {
    inbox: listed.find((folder) => folder.specialUse === '\\Inbox')?.path ?? 'INBOX',
    sent: find('\\Sent'),
    drafts: find('\\Drafts'),
    junk: find('\\Junk'),
    trash: find('\\Trash'),
  };
}

function isSelectable({ flags }: ListResponse): boolean {
  return !flags.has('\\Noselect') && !flags.has('\\NonExistent');
}

/**
 * The path of a folder given by its names from the top (`['Driverseat', 'Outbox']`), made if it isn't there.
 * @throws DriverseatError `imap-refused` where the server won't make it
 */
export async function ensureFolder(session: Session, names: readonly string[]): Promise<string> {
  const path = folderPath(session, names);
  try {
    await session.command(`making the folder ${path}`, (client) => client.mailboxCreate(path));
  } catch (error) {
    // Some servers refuse to make what is there without saying that this is why (ALREADYEXISTS).
    if (!isDriverseatError(error, 'imap-refused') || !(await exists(session, path))) throw error;
  }
  return path;
}

/** The path, on this server, of a folder given by its names from the top. */
export function folderPath({ client }: Session, names: readonly string[]): string {
  const { prefix, delimiter } = client.namespace ?? { prefix: '', delimiter: '/' };
  return `${prefix}${names.join(delimiter ?? '')}`;
}

async function exists(session: Session, path: string): Promise<boolean> {
  try {
    const look = (client: Session['client']) => client.status(path, { uidNext: true });
    return (await session.command(`looking for ${path}`, look)) !== false;
  } catch (error) {
    if (isDriverseatError(error, 'imap-refused')) return false;
    throw error;
  }
}
