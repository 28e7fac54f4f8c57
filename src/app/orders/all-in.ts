/**
 * What lies in one of her small folders, all of it: Driverseat/Do is listed whole, since anything in it is an order.
 */
import { searchUids } from '../../mailbox/read-headers.js';
import type { Session } from '../../mailbox/session.js';
import { type FolderView, withFreshMailbox } from '../../mailbox/with-mailbox.js';

/**
 * The UIDs of everything in the folder at `path`.
 * @throws DriverseatError of the connection
 */
export async function allIn(session: Session, path: string): Promise<{ view: FolderView; uids: number[] }> {
  return await withFreshMailbox(session, path, async (_mailbox, view) => ({
    view,
    uids: await searchUids(session, { all: true }),
  }));
}
