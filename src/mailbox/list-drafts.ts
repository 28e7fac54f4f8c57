/**
 * The drafts in a folder, without their texts: what lies there right now, and under which UIDs.
 *
 * Mail programs replace a draft that is edited, and some only mark the old one \Deleted: that one is not there any more.
 */
import { drain } from './drain.js';
import { messageIdOf, searchUids } from './read-headers.js';
import type { Session } from './session.js';
import { type FolderView, withFreshMailbox } from './with-mailbox.js';

/** One draft; `messageId` without brackets, '' where it has none. */
export type PlacedDraft = { uid: number; sizeBytes: number; messageId: string };

/** Nobody has more mail waiting than this; the oldest are looked at. */
const MOST = 200;

/**
 * Lists the folder at `path`, ascending by UID; `isWhole` says that nothing else lies there.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function listDrafts(
  session: Session,
  path: string,
): Promise<{ view: FolderView; drafts: PlacedDraft[]; isWhole: boolean }> {
  return await withFreshMailbox(session, path, async (_mailbox, view) => {
    const all = await searchUids(session, { all: true });
    const uids = all.slice(0, MOST);
    const rows = await drain(session, uids, { flags: true, size: true, headers: ['message-id'] });
    const drafts = rows
      .filter(({ flags }) => flags?.has('\\Deleted') !== true)
      .map((row) => ({ uid: row.uid, sizeBytes: row.size ?? 0, messageId: messageIdOf(row) }));
    return { view, drafts, isWhole: uids.length === all.length };
  });
}
