/**
 * Reads single header fields of many messages: the cheap way to tell messages apart.
 *
 * SEARCH HEADER matches parts of words, is slow, and some servers refuse it (FACTS.md); fetched fields are
 * compared here instead.
 */
import type { FetchMessageObject } from 'imapflow';
import { DriverseatError } from '../shared/errors.js';
import { batchesOf, drain, internalDateMs } from './drain.js';
import type { Session } from './session.js';

/** One message's fields: names in lower case, the first instance of each, unfolded and trimmed. */
export type HeaderRow = { uid: number; internalDateMs: number; header: ReadonlyMap<string, string> };

const BATCH = 1_000;
const DAY_MS = 86_400_000;

/**
 * Reads the fields `names` of all messages of the open folder with an INTERNALDATE of `sinceMs` or later,
 * a batch at a time, ascending by UID.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function* headersSince(
  session: Session,
  sinceMs: number,
  names: readonly string[],
): AsyncGenerator<HeaderRow[]> {
  // SEARCH compares days, each message's own (RFC 3501 section 6.4.4): a day more covers every zone.
  const query = sinceMs > DAY_MS ? { since: new Date(sinceMs - DAY_MS) } : { all: true as const };
  const uids = await searchUids(session, query);
  for (const batch of batchesOf(uids, BATCH)) {
    const rows = await drain(session, batch, { internalDate: true, headers: [...names] });
    yield rows
      .map((row) => ({ uid: row.uid, internalDateMs: internalDateMs(row), header: headerOf(row) }))
      .filter((row) => row.internalDateMs >= sinceMs);
  }
}

/**
 * UIDs in the open folder that `query` finds, ascending; `all` finds every one.
 * @throws DriverseatError `imap-refused` and the others of every command
 */
export async function searchUids(
  session: Session,
  query:
    | { uid: string }
    | { since: Date }
    | { or: [{ uid: string }, { since: Date }] }
    | { keyword: string }
    | { to: string; since: Date }
    | { all: true },
): Promise<number[]> {
  const found = await session.command('searching', (client) => client.search(query, { uid: true }));
  if (!Array.isArray(found)) throw new DriverseatError('imap-refused', 'the server refused a plain SEARCH');
  return found;
}

/** The header fields that a fetched row brought. */
export function headerOf({ headers }: FetchMessageObject): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of (headers?.toString('utf8') ?? '').replaceAll(/\r?\n(?=[ \t])/g, '').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** The Message-ID of a fetched row without its brackets; '' where it has none. */
export function messageIdOf(row: FetchMessageObject): string {
  return withoutBrackets(headerOf(row).get('message-id') ?? '');
}

/** "<a@b>" as "a@b". */
export function withoutBrackets(id: string): string {
  return id.replace(/^\s*</, '').replace(/>\s*$/, '');
}
