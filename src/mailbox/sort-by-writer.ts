/**
 * What lies in one of the bot's folders, sorted by who wrote it: hers goes back, the bot's own goes for good.
 *
 * The folder is opened read-only and headers alone are fetched, so that looking changes nothing.
 */
import type { Arrived } from './in-order-of-arrival.js';
import { isOwnRecord, RECORD_HEADERS } from './own-record.js';
import { headersSince, withoutBrackets } from './read-headers.js';
import type { Session } from './session.js';
import { type FolderView, withReadOnlyMailbox } from './with-mailbox.js';

/** A folder as it lies there now. `cameIn`: it bears the marks of a mail server, so it is no draft. */
export type SortedFolder = {
  view: FolderView;
  hers: (Arrived & { cameIn: boolean })[];
  own: { uid: number; messageId: string }[];
};

/**
 * Reads the folder at `path`; `orderAddress` is where the bot's notes come from, null in a folder where all is hers.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function sortByWriter(
  session: Session,
  path: string,
  orderAddress: string | null,
): Promise<SortedFolder> {
  return await withReadOnlyMailbox(session, path, async (_mailbox, view) => {
    const sorted: SortedFolder = { view, hers: [], own: [] };
    for await (const rows of headersSince(session, 0, RECORD_HEADERS)) {
      for (const { uid, internalDateMs: atMs, header } of rows) {
        const cameIn = header.has('received') || header.has('return-path');
        if (orderAddress === null || !isOwnRecord(header, orderAddress))
          sorted.hers.push({ uid, atMs, cameIn });
        else sorted.own.push({ uid, messageId: withoutBrackets(header.get('message-id') ?? '') });
      }
    }
    return sorted;
  });
}
