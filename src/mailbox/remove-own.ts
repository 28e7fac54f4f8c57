/**
 * Takes away a message that the bot itself put there: the only removal there is (DESIGN.md, promise 1).
 *
 * It names the message twice, by UID and by the Message-ID that the bot gave it, and expunges that one UID
 * (RFC 4315); a plain EXPUNGE would take along whatever she marked \Deleted.
 */
import { requireCapability } from './capabilities.js';
import { drain } from './drain.js';
import { messageIdOf } from './read-headers.js';
import type { Session } from './session.js';
import { type FolderView, withView } from './with-mailbox.js';

/**
 * Removes the message `uid` if its Message-ID is `messageId` (without brackets); true if it was there and is gone.
 * @throws DriverseatError `imap-capability-missing` without UIDPLUS; `imap-unreachable`, `imap-refused`, `deadline-passed`
 */
export async function removeOwn(
  session: Session,
  view: FolderView,
  { uid, messageId }: { uid: number; messageId: string },
): Promise<boolean> {
  requireCapability(session.client, 'UIDPLUS');
  const isGone = await withView(session, view, async () => {
    const [found] = await drain(session, [uid], { headers: ['message-id'] });
    if (found === undefined || messageIdOf(found) !== messageId) return false;
    const remove = (client: Session['client']) => client.messageDelete(`${uid}`, { uid: true });
    await session.command('removing a message of our own', remove);
    return (await drain(session, [uid], { flags: true })).length === 0;
  });
  return isGone ?? false;
}
