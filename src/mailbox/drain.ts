/**
 * Fetches facts about many messages, one bounded batch after another.
 *
 * A command sent inside imapflow's fetch loop waits for ever (STYLE.md, mistake 3), so each batch is read to
 * its end before anyone sees it. Servers also send rows nobody asked for (another client changed a flag) and
 * split one message over two rows: rows are joined by UID.
 */
import type { FetchMessageObject, FetchQueryObject } from 'imapflow';
import type { Session } from './session.js';

/** How long the fetch of one batch may take, in milliseconds. */
const FETCH_LIMIT_MS = 120_000;

/**
 * Fetches `query` of `uids` (a batch that fits in memory) in the folder that is open; in order of UID, without
 * the ones that vanished.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function drain(
  session: Session,
  uids: readonly number[],
  query: FetchQueryObject,
): Promise<FetchMessageObject[]> {
  if (uids.length === 0) return [];
  const wanted = new Set(uids);
  const rows = new Map<number, FetchMessageObject>();
  const fetchAll = async (client: Session['client']): Promise<void> => {
    for await (const row of client.fetch(uidSet(uids), { uid: true, ...query }, { uid: true })) {
      if (wanted.has(row.uid)) rows.set(row.uid, { ...rows.get(row.uid), ...row });
    }
  };
  await session.command('reading messages', fetchAll, FETCH_LIMIT_MS);
  return [...rows.values()].sort((a, b) => a.uid - b.uid);
}

/** Cuts `items` into pieces of at most `size`. */
export function* batchesOf<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/** UIDs as a sequence set with ranges: [3, 4, 5, 9] is "3:5,9"; ascending or not, each once. */
export function uidSet(uids: readonly number[]): string {
  const sorted = [...new Set(uids)].sort((a, b) => a - b);
  const ranges: [first: number, last: number][] = [];
  for (const uid of sorted) {
    const range = ranges.at(-1);
    if (range !== undefined && range[1] === uid - 1) range[1] = uid;
    else ranges.push([uid, uid]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}:${last}`)).join(',');
}

/** A row's INTERNALDATE as epoch milliseconds; 0, long ago, where the server sent none that can be read. */
export function internalDateMs({ internalDate }: FetchMessageObject): number {
  return internalDate instanceof Date ? internalDate.getTime() : 0;
}
