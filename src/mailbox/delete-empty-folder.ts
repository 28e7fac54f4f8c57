/**
 * Deletes a folder that the bot made, if nothing is in it: DELETE takes along what lies in a folder (RFC 3501 section 6.3.4).
 *
 * So it is opened right before, and one that holds a message or another folder stays. Between the look and the command
 * lies one round trip; IMAP knows no "delete if empty".
 */
import { isDriverseatError } from '../shared/errors.js';
import type { Session } from './session.js';
import { withReadOnlyMailbox } from './with-mailbox.js';

/** A folder that exists; one that is not selectable holds no messages, only folders. */
export type FoundPath = { path: string; delimiter: string; isSelectable: boolean };

/**
 * The folder at `path` and those inside it, as far as they exist.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function foldersAt(session: Session, path: string): Promise<FoundPath[]> {
  const listed = await session.command('listing the folders', (client) => client.list());
  return listed
    .filter(({ flags }) => !flags.has('\\NonExistent'))
    .map(({ flags, ...folder }) => ({
      path: folder.path,
      delimiter: folder.delimiter,
      isSelectable: !flags.has('\\Noselect'),
    }))
    .filter((folder) => folder.path === path || folder.path.startsWith(`${path}${folder.delimiter}`));
}

/**
 * Whether no message lies in it right now; it is opened read-only.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function isEmpty(session: Session, { path, isSelectable }: FoundPath): Promise<boolean> {
  if (!isSelectable) return true;
  return await withReadOnlyMailbox(session, path, async ({ exists }) => exists === 0);
}

/**
 * Deletes the folder at `path`; true if it was there and is gone. A server that refuses keeps it.
 * @throws DriverseatError `imap-unreachable` or `deadline-passed`: it may be there or not
 */
export async function deleteEmptyFolder(session: Session, path: string): Promise<boolean> {
  const [folder, ...others] = await foldersAt(session, path);
  // One folder alone can be one inside it, where the server keeps none at `path` itself.
  if (folder?.path !== path || others.length > 0 || !(await isEmpty(session, folder))) return false;
  try {
    await session.command(`deleting the folder ${path}`, (client) => client.mailboxDelete(path));
  } catch (error) {
    if (!isDriverseatError(error, 'imap-refused')) throw error;
    return false;
  }
  // Else mail programs that show what is subscribed go on to show it.
  await session.command(`unsubscribing ${path}`, (client) => client.mailboxUnsubscribe(path));
  return true;
}
