/**
 * Where the message that a reply answers lies now: in INBOX under the UID that it had, or somewhere in Held; else it was
 * dealt with.
 */
import type { AnsweredMail } from '../ledger/mail-marks.js';
import { batchesOf } from '../mailbox/drain.js';
import { type FetchedMessage, fetchMessages } from '../mailbox/fetch-messages.js';
import { searchUids } from '../mailbox/read-headers.js';
import type { Session } from '../mailbox/session.js';
import { type FolderView, withFreshMailbox } from '../mailbox/with-mailbox.js';
import { identityOf } from '../message/identity.js';
import type { BotFolders } from './bot.js';

/** A message of hers as it lies in a folder. */
export type Located = { view: FolderView; folder: 'inbox' | 'held'; fetched: FetchedMessage };

/** Held mail is looked through this many at a time. */
const BATCH = 50;

async function among(
  session: Session,
  view: FolderView,
  uids: readonly number[],
  identity: string,
): Promise<FetchedMessage | null> {
  for (const batch of batchesOf(uids, BATCH)) {
    for await (const messages of fetchMessages(session, view, batch)) {
      const found = messages.find(({ mail }) => identityOf(mail) === identity);
      if (found !== undefined) return found;
    }
  }
  return null;
}

/**
 * Looks for the message; null where it lies in neither folder.
 * @throws DriverseatError of the connection
 */
export async function findAnswered(
  session: Session,
  folders: BotFolders,
  { identity, uid, uidValidity }: AnsweredMail,
): Promise<Located | null> {
  const inbox = await withFreshMailbox(session, folders.inbox, async (_mailbox, view) => view);
  if (inbox.uidValidity === uidValidity) {
    const fetched = await among(session, inbox, [uid], identity);
    if (fetched !== null) return { view: inbox, folder: 'inbox', fetched };
  }
  const { view, uids } = await withFreshMailbox(session, folders.held, async (_mailbox, held) => ({
    view: held,
    uids: await searchUids(session, { all: true }),
  }));
  const held = await among(session, view, uids, identity);
  if (held !== null) return { view, folder: 'held', fetched: held };
  return null;
}
