/**
 * What came to a folder since its cursor, and nothing else: the quick look after a hint.
 *
 * It opens no folder that is open already (a NOOP makes it fresh, FACTS.md) and asks for UIDs alone. What was moved in under a
 * lower UID, or came while the numbering changed, is found by `list-new.ts`, which the timer's look uses.
 */
import type { Cursor } from './list-new.js';
import { searchUids } from './read-headers.js';
import type { Session } from './session.js';
import { type FolderView, withRefreshedMailbox } from './with-mailbox.js';

/** The UIDs above a cursor, ascending. */
export type Above = { view: FolderView; uids: number[] };

/**
 * Lists the UIDs of the folder at `path` above `cursor`; null where the folder was renumbered, so that the cursor holds no more.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function listAbove(session: Session, path: string, cursor: Cursor): Promise<Above | null> {
  return await withRefreshedMailbox(session, path, async (_mailbox, view) => {
    if (view.uidValidity !== cursor.uidValidity) return null;
    const found = await searchUids(session, { uid: `${cursor.lastUid + 1}:*` });
    // `n:*` holds the last message even where its UID is below n.
    return { view, uids: found.filter((uid) => uid > cursor.lastUid) };
  });
}
