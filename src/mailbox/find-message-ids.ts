/**
 * Whether a folder holds a message with one of our Message-IDs: asked before anything is put there again.
 */
import { headersSince, withoutBrackets } from './read-headers.js';
import type { Session } from './session.js';
import { withFreshMailbox } from './with-mailbox.js';

/**
 * Which of `messageIds` (without brackets) the folder at `path` holds, with the UID of each; messages with an
 * INTERNALDATE before `sinceMs` are not looked at.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function findMessageIds(
  session: Session,
  path: string,
  messageIds: Iterable<string>,
  sinceMs: number,
): Promise<Map<string, number>> {
  const wanted = new Set(messageIds);
  const found = new Map<string, number>();
  if (wanted.size === 0) return found;
  return await withFreshMailbox(session, path, async () => {
    for await (const rows of headersSince(session, sinceMs, ['message-id'])) {
      for (const { uid, header } of rows) {
        const id = withoutBrackets(header.get('message-id') ?? '');
        if (wanted.has(id)) found.set(id, uid);
      }
    }
    return found;
  });
}
