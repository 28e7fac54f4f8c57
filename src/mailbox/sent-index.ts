/**
 * Reads a whole Sent folder as light rows, or what came since: whom she wrote to, and when.
 *
 * Hundreds of thousands of messages pass through in batches, so memory stays flat; whoever reads the rows keeps
 * what they need, and the first time somebody watches the progress.
 */
import { batchesOf, drain } from './drain.js';
import type { Cursor } from './list-new.js';
import { searchUids } from './read-headers.js';
import { SENT_HEADERS, type SentRow, sentRow } from './sent-row.js';
import type { Session } from './session.js';
import { type FolderView, withFreshMailbox, withView } from './with-mailbox.js';

/** What {@link readSentIndex} found; `rows` comes in batches, ascending by UID, and can be read once. */
export type SentIndex = {
  view: FolderView;
  /** `uidNext - 1` is the cursor for the next time. */
  uidNext: number;
  /** False where there was no cursor or UIDVALIDITY changed: then the whole folder is read. */
  cursorHolds: boolean;
  count: number;
  rows: AsyncGenerator<SentRow[]>;
};

const BATCH = 1_000;

/**
 * Reads the Sent folder at `path` above `cursor`, or all of it where the cursor is null or holds no more.
 * `onProgress` hears after each batch how many of `count` are read.
 * @throws DriverseatError, also while `rows` is read: `imap-unreachable`, `imap-refused`, `deadline-passed`
 */
export async function readSentIndex(
  session: Session,
  path: string,
  { cursor, onProgress }: { cursor: Cursor | null; onProgress?: (done: number, count: number) => void },
): Promise<SentIndex> {
  return await withFreshMailbox(session, path, async (mailbox, view) => {
    const cursorHolds = cursor !== null && cursor.uidValidity === view.uidValidity;
    const lastUid = cursorHolds ? cursor.lastUid : 0;
    const found = await searchUids(session, cursorHolds ? { uid: `${lastUid + 1}:*` } : { all: true });
    // `n:*` holds the last message even where its UID is below n.
    const uids = found.filter((uid) => uid > lastUid);
    const uidNext = Math.max(mailbox.uidNext ?? 1, (uids.at(-1) ?? 0) + 1);
    const rows = readRows(session, view, uids, onProgress);
    return { view, uidNext, cursorHolds, count: uids.length, rows };
  });
}

async function* readRows(
  session: Session,
  view: FolderView,
  uids: readonly number[],
  onProgress?: (done: number, count: number) => void,
): AsyncGenerator<SentRow[]> {
  const query = { internalDate: true, bodyStructure: true, headers: [...SENT_HEADERS] };
  let done = 0;
  for (const batch of batchesOf(uids, BATCH)) {
    const rows = (await withView(session, view, () => drain(session, batch, query))) ?? [];
    yield rows.map(sentRow);
    done += batch.length;
    onProgress?.(done, uids.length);
  }
}
