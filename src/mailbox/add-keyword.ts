/**
 * Marks a message of hers with one of our keywords: the only change ever made to it.
 *
 * A keyword is a help, not a record: some servers keep none, some forget them. So it is read back, and
 * nothing depends on it (DESIGN.md, "Notes").
 */
import type { MailboxObject } from 'imapflow';
import { drain } from './drain.js';
import type { Session } from './session.js';
import { type FolderView, withView } from './with-mailbox.js';

/** Whether the open folder keeps `keyword` (PERMANENTFLAGS, RFC 3501 section 7.1); a folder that says nothing keeps all. */
function keepsKeyword({ permanentFlags }: MailboxObject, keyword: string): boolean {
  return permanentFlags === undefined || permanentFlags.has('\\*') || permanentFlags.has(keyword);
}

/**
 * Adds `keyword` (such as `$DriverseatNoted`) to the message `uid`; true if it is there afterwards, false where
 * the server keeps no keywords or the message vanished.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function addKeyword(
  session: Session,
  view: FolderView,
  uid: number,
  keyword: string,
): Promise<boolean> {
  const isThere = await withView(session, view, async (mailbox) => {
    if (!keepsKeyword(mailbox, keyword)) return false;
    const add = (client: Session['client']) => client.messageFlagsAdd(`${uid}`, [keyword], { uid: true });
    await session.command('adding a keyword', add);
    const [row] = await drain(session, [uid], { flags: true });
    return row?.flags?.has(keyword) ?? false;
  });
  return isThere ?? false;
}
