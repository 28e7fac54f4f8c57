/**
 * When did these mails come, and from whom? A folder searched for the Message-IDs that somebody asks about.
 *
 * Fetched and compared here: SEARCH HEADER matches parts of words and is slow (FACTS.md).
 */
import { addressParser } from 'postal-mime';
import type { Arrival } from '../plan/match-answers.js';
import { cameMs, messagesSince, type Walk } from './messages-since.js';
import { ownId } from './read/message-ids.js';
import { headerOf } from './read-headers.js';
import type { Session } from './session.js';

const QUERY = { internalDate: true, headers: ['message-id', 'from', 'date'] };

/** The first address of a From field; '' where there is none. */
export function authorIn(from: string): string {
  return addressParser(from, { flatten: true })[0]?.address ?? '';
}

/**
 * Adds to `found` those of `wanted` (Message-IDs without brackets) that lie in the folder at `path` since `walk.sinceMs`; of
 * two with one id the earlier stands.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function findArrivals(
  session: Session,
  path: string,
  walk: Walk,
  { wanted, found }: { wanted: ReadonlySet<string>; found: Map<string, Arrival> },
): Promise<void> {
  for await (const rows of messagesSince(session, path, walk, QUERY)) {
    for (const row of rows) {
      const header = headerOf(row);
      const id = ownId(header.get('message-id') ?? '');
      if (id === null || !wanted.has(id)) continue;
      const atMs = cameMs(row, header.get('date') ?? '');
      const known = found.get(id);
      if (known === undefined || atMs < known.atMs)
        found.set(id, { author: authorIn(header.get('from') ?? ''), atMs });
    }
  }
}
