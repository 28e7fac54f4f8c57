/**
 * Which messages still lie in a folder: to tell what vanished from what the server can't give.
 */
import { drain } from './drain.js';
import type { Session } from './session.js';
import { type FolderView, withView } from './with-mailbox.js';

/**
 * Those of `uids` that lie in the folder of `view`, ascending; none where it was renumbered.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function stillThere(
  session: Session,
  view: FolderView,
  uids: readonly number[],
): Promise<number[]> {
  if (uids.length === 0) return [];
  const rows = await withView(session, view, () => drain(session, uids, { flags: true }));
  return (rows ?? []).map(({ uid }) => uid);
}
