/**
 * Whether a mail lies in Sent: asked when nobody knows whether it went (DESIGN.md, "Sending").
 *
 * The provider, or a bot, files a copy there of what was sent. Headers are fetched and compared, since SEARCH HEADER
 * finds parts of words (FACTS.md).
 */
import type { Temporal } from 'temporal-polyfill';
import { headersSince, withoutBrackets } from './read-headers.js';
import type { Session } from './session.js';
import { withFreshMailbox } from './with-mailbox.js';

/**
 * Whether the folder at `path` holds a mail with this key or this Message-ID (without brackets) whose INTERNALDATE is
 * `since` or later; a server's clock may differ from ours, so look back further than the claim.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function isInSent(
  session: Session,
  path: string,
  { key, messageId, since }: { key: string; messageId: string; since: Temporal.Instant },
): Promise<boolean> {
  return await withFreshMailbox(session, path, async () => {
    const names = ['message-id', 'x-driverseat-key'];
    for await (const rows of headersSince(session, since.epochMilliseconds, names)) {
      const isFound = rows.some(
        ({ header }) =>
          header.get('x-driverseat-key') === key ||
          withoutBrackets(header.get('message-id') ?? '') === messageId,
      );
      if (isFound) return true;
    }
    return false;
  });
}
