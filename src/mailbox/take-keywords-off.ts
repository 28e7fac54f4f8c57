/**
 * Takes keywords of ours off the messages of a folder: found by SEARCH KEYWORD, and nothing else of them is changed.
 */
import { batchesOf, uidSet } from './drain.js';
import { searchUids } from './read-headers.js';
import type { Session } from './session.js';
import { withFreshMailbox, withReadOnlyMailbox } from './with-mailbox.js';

const BATCH = 1_000;

async function marked(session: Session, keywords: readonly string[]): Promise<number[]> {
  const uids = new Set<number>();
  for (const keyword of keywords) {
    for (const uid of await searchUids(session, { keyword })) uids.add(uid);
  }
  return [...uids].sort((a, b) => a - b);
}

/**
 * How many messages of the folder at `path` bear one of `keywords`; the folder is opened read-only.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function countMarked(
  session: Session,
  path: string,
  keywords: readonly string[],
): Promise<number> {
  return await withReadOnlyMailbox(session, path, async () => (await marked(session, keywords)).length);
}

/**
 * Takes `keywords` off all messages of the folder at `path`; how many bore one and bear none afterwards.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function takeKeywordsOff(
  session: Session,
  path: string,
  keywords: readonly string[],
): Promise<number> {
  return await withFreshMailbox(session, path, async () => {
    const uids = await marked(session, keywords);
    for (const batch of batchesOf(uids, BATCH)) {
      const takeOff = (client: Session['client']) =>
        client.messageFlagsRemove(uidSet(batch), [...keywords], { uid: true });
      await session.command('taking keywords off', takeOff);
    }
    return uids.length === 0 ? 0 : uids.length - (await marked(session, keywords)).length;
  });
}
