/**
 * Moves a message to another folder: held mail and back, records from Outbox to Done.
 *
 * A server says yes to moving what isn't there; only the map of old to new UIDs tells what moved (FACTS.md).
 * Two who move the same message at once may both be told so, and then it lies there twice: MOVE is no lock.
 */
import { DriverseatError } from '../shared/errors.js';
import { requireCapability } from './capabilities.js';
import { uidSet } from './drain.js';
import type { Session } from './session.js';
import { type FolderView, withView } from './with-mailbox.js';

/**
 * Moves the message `uid` to the folder at `toPath`; its UID there, or null where it vanished before.
 * @throws DriverseatError like {@link moveMessages}
 */
export async function moveMessage(
  session: Session,
  view: FolderView,
  uid: number,
  toPath: string,
): Promise<number | null> {
  return (await moveMessages(session, view, [uid], toPath)).get(uid) ?? null;
}

/**
 * Moves the messages `uids` (a batch) to the folder at `toPath`, in the order of their UIDs; the UID there of each that moved.
 * @throws DriverseatError `imap-refused` where there is no such folder; `imap-capability-missing` without MOVE;
 * `imap-unreachable`, `deadline-passed`
 */
export async function moveMessages(
  session: Session,
  view: FolderView,
  uids: readonly number[],
  toPath: string,
): Promise<ReadonlyMap<number, number>> {
  requireCapability(session.client, 'MOVE');
  if (uids.length === 0) return new Map();
  const moved = await withView(session, view, async () => {
    const move = (client: Session['client']) => client.messageMove(uidSet(uids), toPath, { uid: true });
    return await session.command(`moving messages to ${toPath}`, move);
  });
  if (moved === false)
    throw new DriverseatError('imap-refused', `the server would not move a message to ${toPath}`);
  return moved?.uidMap ?? new Map();
}
