/**
 * Takes Driverseat out of a mailbox: her mail goes back to where she finds it, then its own records, marks and folders go.
 *
 * Each step is whole in itself and the records go last, so a crash loses nothing, and another run does what is left.
 */
import { deleteEmptyFolder } from '../mailbox/delete-empty-folder.js';
import { arrivalRuns } from '../mailbox/in-order-of-arrival.js';
import { moveMessages } from '../mailbox/move-message.js';
import { removeOwn } from '../mailbox/remove-own.js';
import type { Session } from '../mailbox/session.js';
import { takeKeywordsOff } from '../mailbox/take-keywords-off.js';
import { KEYWORDS, type Kind, ownPaths, type Removal, type RemovalPlan, type Room } from './plan-removal.js';

async function moveBack(session: Session, rooms: readonly Room[]): Promise<Record<Kind, number>> {
  const moved = { held: 0, drafts: 0, others: 0 };
  for (const { view, moves } of rooms) {
    for (const { kind, to, mails } of moves) {
      for (const run of arrivalRuns(mails)) moved[kind] += (await moveMessages(session, view, run, to)).size;
    }
  }
  return moved;
}

async function removeRecords(session: Session, rooms: readonly Room[]): Promise<number> {
  let records = 0;
  for (const { view, own } of rooms) {
    for (const record of own) if (await removeOwn(session, view, record)) records += 1;
  }
  return records;
}

/**
 * Does it; what vanished or came since the look is left to another run, and a folder that holds something stays.
 * @throws DriverseatError `imap-unreachable`, `imap-refused`, `deadline-passed`: what was done is done, another run does the rest
 */
export async function removeFromMailbox(session: Session, plan: RemovalPlan): Promise<Removal> {
  const moved = await moveBack(session, plan.rooms);
  // After the moves: what was held bears marks, too.
  const marks = await takeKeywordsOff(session, plan.inbox, KEYWORDS);
  const records = await removeRecords(session, plan.rooms);
  const folders: string[] = [];
  for (const path of ownPaths(session)) if (await deleteEmptyFolder(session, path)) folders.push(path);
  return { ...moved, records, marks, folders };
}
