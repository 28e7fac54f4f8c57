/**
 * A whole message, byte for byte: a draft of hers that is to leave as she wrote it.
 */
import { drain } from './drain.js';
import type { Session } from './session.js';
import { type FolderView, withView } from './with-mailbox.js';

/**
 * Reads the message `uid` of `view`, changing nothing; null where it vanished. Its size is asked before: all of it comes into
 * memory.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function readSource(session: Session, view: FolderView, uid: number): Promise<Buffer | null> {
  const rows = await withView(session, view, () => drain(session, [uid], { source: true }));
  return rows?.[0]?.source ?? null;
}
