/**
 * Walks what came to a folder since an instant, a bounded batch at a time, and says when each message really came.
 *
 * INTERNALDATE is the server's word for that. A mailbox that was moved here message by message has the day of the move in
 * it, so where it is a week or more behind the mail's own Date, the Date stands.
 */
import type { FetchMessageObject, FetchQueryObject } from 'imapflow';
import { batchesOf, drain, internalDateMs } from './drain.js';
import { readDate } from './read/mail-date.js';
import { searchUids } from './read-headers.js';
import type { Session } from './session.js';
import { withFreshMailbox, withView } from './with-mailbox.js';

/** `onProgress` hears after each batch how many of `count` are read. */
export type Walk = { sinceMs: number; onProgress?: (done: number, count: number) => void };

const BATCH = 1_000;
const DAY_MS = 86_400_000;
const MOVED_AFTER_MS = 7 * DAY_MS;

/**
 * Fetches `query` of the messages of the folder at `path` with an INTERNALDATE of `sinceMs` or later (or a day less), in
 * batches ascending by UID.
 * @throws DriverseatError, while it is read: `imap-unreachable`, `imap-refused`, `deadline-passed`
 */
export async function* messagesSince(
  session: Session,
  path: string,
  { sinceMs, onProgress }: Walk,
  query: FetchQueryObject,
): AsyncGenerator<FetchMessageObject[]> {
  // SEARCH compares days, each message's own (RFC 3501 section 6.4.4): a day more covers every zone.
  const wanted = { since: new Date(Math.max(0, sinceMs - DAY_MS)) };
  const { view, uids } = await withFreshMailbox(session, path, async (_mailbox, opened) => ({
    view: opened,
    uids: await searchUids(session, wanted),
  }));
  let done = 0;
  for (const batch of batchesOf(uids, BATCH)) {
    yield (await withView(session, view, () => drain(session, batch, query))) ?? [];
    done += batch.length;
    onProgress?.(done, uids.length);
  }
}

/** When the message came, epoch milliseconds; `date` is its Date field, '' where it has none. 0: nobody knows. */
export function cameMs(row: FetchMessageObject, date: string): number {
  const internalMs = internalDateMs(row);
  const dateMs = readDate(date);
  if (dateMs === null) return internalMs;
  return internalMs === 0 || internalMs - dateMs >= MOVED_AFTER_MS ? dateMs : internalMs;
}
