/**
 * What a sync has to look at in a folder: everything above the cursor, and everything younger than an instant.
 *
 * The second half finds mail that was moved in under a lower UID or came while the numbering changed
 * (DESIGN.md, "Inbound"). What of it was judged already is asked of the ledger, not here.
 */
import { batchesOf, drain, internalDateMs } from './drain.js';
import { searchUids } from './read-headers.js';
import type { Session } from './session.js';
import { type FolderView, withFreshMailbox, withView } from './with-mailbox.js';

/** One message as a sync first sees it; `internalDateMs` is 0 where the server did not say. */
export type Entry = { uid: number; internalDateMs: number; flags: string[] };

/** Where the last sync of a folder ended. */
export type Cursor = { uidValidity: number; lastUid: number };

/** What {@link listNew} found; `entries` comes in batches, ascending by UID, and can be read once. */
export type Listing = {
  view: FolderView;
  /** The next message gets this UID or a higher one: `uidNext - 1` is the new cursor. */
  uidNext: number;
  /** False where there is no cursor or UIDVALIDITY changed: then only `sinceMs` picked the entries. */
  cursorHolds: boolean;
  /** How many UIDs will be looked at: an upper bound of the entries. */
  count: number;
  entries: AsyncGenerator<Entry[]>;
};

const BATCH = 1_000;
const DAY_MS = 86_400_000;

/**
 * Lists the messages of the folder at `path` above `cursor` and those with an INTERNALDATE of `sinceMs` or later.
 * @throws DriverseatError, also while `entries` is read: `imap-unreachable`, `imap-refused`, `deadline-passed`
 */
export async function listNew(
  session: Session,
  path: string,
  { cursor, sinceMs }: { cursor: Cursor | null; sinceMs: number },
): Promise<Listing> {
  return await withFreshMailbox(session, path, async (mailbox, view) => {
    const cursorHolds = cursor !== null && cursor.uidValidity === view.uidValidity;
    const lastUid = cursorHolds ? cursor.lastUid : Number.POSITIVE_INFINITY;
    // SEARCH compares days, each message's own (RFC 3501 section 6.4.4): a day more covers every zone.
    const young = { since: new Date(sinceMs - DAY_MS) };
    // `n:*` holds the last message even where its UID is below n: it is left out below, where its date is asked.
    const above = { uid: `${lastUid + 1}:*` };
    const uids = await searchUids(session, cursorHolds ? { or: [above, young] } : young);
    const isWanted = (entry: Entry): boolean => entry.uid > lastUid || entry.internalDateMs >= sinceMs;
    const uidNext = Math.max(mailbox.uidNext ?? 1, (uids.at(-1) ?? 0) + 1);
    const entries = readEntries(session, view, uids, isWanted);
    return { view, uidNext, cursorHolds, count: uids.length, entries };
  });
}

async function* readEntries(
  session: Session,
  view: FolderView,
  uids: readonly number[],
  isWanted: (entry: Entry) => boolean,
): AsyncGenerator<Entry[]> {
  for (const batch of batchesOf(uids, BATCH)) {
    const read = () => drain(session, batch, { flags: true, internalDate: true });
    const rows = (await withView(session, view, read)) ?? [];
    const told = new Set(rows.map(({ uid }) => uid));
    // Gone meanwhile, or a message of which the server can't even say when it came: whoever reads it finds out.
    const untold = batch
      .filter((uid) => !told.has(uid))
      .map((uid) => ({ uid, internalDateMs: 0, flags: [] }));
    const entries = rows
      .map((row) => ({ uid: row.uid, internalDateMs: internalDateMs(row), flags: [...(row.flags ?? [])] }))
      .filter(isWanted);
    yield [...entries, ...untold];
  }
}
