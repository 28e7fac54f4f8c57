/**
 * Which header fields the copies in Sent carry: what this provider, or her program, puts into all of them.
 */
import { drain } from './drain.js';
import { headerOf, searchUids } from './read-headers.js';
import type { Session } from './session.js';
import { withFreshMailbox } from './with-mailbox.js';

/** So many messages are read, the newest; a bot's own are among them. */
const MOST_READ = 50;
/** Fewer of hers tell nothing. */
const FEWEST = 3;

/**
 * Those of `names` (in lower case) that more than half of the newest messages in the folder at `path` carry; neither what a bot
 * wrote counts, nor the message `but`.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function fieldsOfMost(
  session: Session,
  path: string,
  names: readonly string[],
  but: number | null,
): Promise<string[]> {
  return await withFreshMailbox(session, path, async () => {
    const uids = (await searchUids(session, { all: true })).filter((uid) => uid !== but);
    const rows = await drain(session, uids.slice(-MOST_READ), { headers: [...names, 'x-driverseat-key'] });
    const hers = rows.map(headerOf).filter((header) => !header.has('x-driverseat-key'));
    if (hers.length < FEWEST) return [];
    return names.filter((name) => 2 * hers.filter((header) => header.has(name)).length > hers.length);
  });
}
