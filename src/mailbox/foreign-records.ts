/**
 * Whether another bot's records lie in the mailbox: the sign that a journal was lost (DESIGN.md, "Lost journal").
 */
import type { RecordFolders } from './ownership.js';
import { headersSince } from './read-headers.js';
import type { Session } from './session.js';
import { withFreshMailbox } from './with-mailbox.js';

/**
 * Whether Outbox or Done holds a record that `instance` did not write.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function hasForeignRecords(
  session: Session,
  folders: RecordFolders,
  instance: string,
): Promise<boolean> {
  for (const path of [folders.outbox, folders.done]) {
    const isForeign = await withFreshMailbox(session, path, async () => {
      for await (const rows of headersSince(session, 0, ['x-driverseat-instance'])) {
        if (rows.some(({ header }) => header.get('x-driverseat-instance') !== instance)) return true;
      }
      return false;
    });
    if (isForeign) return true;
  }
  return false;
}
