/**
 * Takes Driverseat out of a mailbox: her mail goes back to where she finds it, then its own records, marks and folders go.
 *
 * Each step is whole in itself and the records go last, so a crash loses nothing, and another run does what is left. Nothing of
 * hers is removed (DESIGN.md, promise 1): what is not surely ours is hers.
 */
import { deleteEmptyFolder, type FoundPath, foldersAt, isEmpty } from '../mailbox/delete-empty-folder.js';
import { findFolders, folderPath } from '../mailbox/folders.js';
import { arrivalRuns } from '../mailbox/in-order-of-arrival.js';
import { moveMessages } from '../mailbox/move-message.js';
import { listOwnerRecords } from '../mailbox/ownership.js';
import { removeOwn } from '../mailbox/remove-own.js';
import type { Session } from '../mailbox/session.js';
import { type SortedFolder, sortByWriter } from '../mailbox/sort-by-writer.js';
import { countMarked, takeKeywordsOff } from '../mailbox/take-keywords-off.js';
import { NOTED_KEYWORD } from '../plan/note-owed.js';
import { DriverseatError } from '../shared/errors.js';
import { whoServes } from './own-mailbox.js';
import { REPLIED_KEYWORD } from './send-reply.js';

const TOP = 'Driverseat';
/** In this order: a claim record says in Outbox or in Done that a mail may have gone, so these go last. */
const NAMES = ['Held', 'Send when open', 'Do', 'Stop', 'Done', 'Outbox'] as const;
/** Where the bot files its own; in the others everything is hers. */
const WITH_RECORDS: readonly string[] = ['Stop', 'Done', 'Outbox'];
const KEYWORDS = [NOTED_KEYWORD, REPLIED_KEYWORD];

/** Why a mail goes back: it was held, waited as a draft, or lay in a folder of ours for another reason. */
type Kind = 'held' | 'drafts' | 'others';

/** How much is to be done, or was done. */
export type Removal = Record<Kind, number> & {
  /** Records of ours. */
  records: number;
  /** Messages with a keyword of ours. */
  marks: number;
  /** Paths of folders that go; while nothing is done yet, those that go if they are empty then. */
  folders: string[];
};

type Move = { kind: Kind; to: string; mails: SortedFolder['hers'] };
type Room = Pick<SortedFolder, 'view' | 'own'> & { moves: Move[] };

/** The six, and then the one around them. */
function ownPaths(session: Session): string[] {
  return [...NAMES.map((name) => folderPath(session, [TOP, name])), folderPath(session, [TOP])];
}

/** Of the folders that are there, those that will be empty: nobody made another one inside, and no mail lies in the top one. */
async function foldersThatGo(session: Session, found: readonly FoundPath[]): Promise<string[]> {
  const own = ownPaths(session);
  const others = found.filter(({ path }) => !own.includes(path));
  const going: string[] = [];
  for (const folder of found) {
    const { path, delimiter } = folder;
    if (!own.includes(path) || others.some((other) => other.path.startsWith(`${path}${delimiter}`))) continue;
    if (path !== own.at(-1) || (await isEmpty(session, folder))) going.push(path);
  }
  return going;
}

/** Everything there is to do, as the mailbox lies there now. */
export type RemovalPlan = { inbox: string; rooms: Room[]; expected: Removal };

function movesOf(name: string, { hers }: SortedFolder, inbox: string, drafts: string | null): Move[] {
  if (name === 'Held') return [{ kind: 'held', to: inbox, mails: hers }];
  if (name !== 'Send when open' || drafts === null) return [{ kind: 'others', to: inbox, mails: hers }];
  return [
    { kind: 'drafts', to: drafts, mails: hers.filter(({ cameIn }) => !cameIn) },
    { kind: 'others', to: inbox, mails: hers.filter(({ cameIn }) => cameIn) },
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mailsToMove(rooms: readonly Room[], kind: Kind): number {
  const moves = rooms.flatMap((room) => room.moves.filter((move) => move.kind === kind));
  return sum(moves.map(({ mails }) => mails.length));
}

/**
 * Looks at the mailbox and changes nothing; `orderAddress` is where notes come from.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function planRemoval(session: Session, orderAddress: string): Promise<RemovalPlan> {
  const { inbox, drafts } = await findFolders(session);
  const found = await foldersAt(session, folderPath(session, [TOP]));
  const rooms: Room[] = [];
  const marks = [await countMarked(session, inbox, KEYWORDS)];
  for (const name of NAMES) {
    const path = folderPath(session, [TOP, name]);
    if (!found.some((folder) => folder.path === path)) continue;
    const sorted = await sortByWriter(session, path, WITH_RECORDS.includes(name) ? orderAddress : null);
    rooms.push({ ...sorted, moves: movesOf(name, sorted, inbox, drafts?.path ?? null) });
    marks.push(await countMarked(session, path, KEYWORDS));
  }
  const expected: Removal = {
    held: mailsToMove(rooms, 'held'),
    drafts: mailsToMove(rooms, 'drafts'),
    others: mailsToMove(rooms, 'others'),
    records: sum(rooms.map(({ own }) => own.length)),
    marks: sum(marks),
    folders: await foldersThatGo(session, found),
  };
  return { inbox, rooms, expected };
}

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

/**
 * The folders of ours that are still there, and those that somebody made inside them.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function foldersLeft(session: Session): Promise<string[]> {
  return (await foldersAt(session, folderPath(session, [TOP]))).map(({ path }) => path);
}

/**
 * Makes sure that no other bot than `instance` serves the mailbox: it would make the folders anew.
 * @throws DriverseatError `mailbox-owned`, saying by whom and since when
 */
export async function refuseOtherOwner(
  session: Session,
  { instance, timeZone }: { instance: string | null; timeZone: string },
): Promise<void> {
  const [outbox, done] = [folderPath(session, [TOP, 'Outbox']), folderPath(session, [TOP, 'Done'])];
  if (!(await foldersLeft(session)).includes(outbox)) return;
  const owner = (await listOwnerRecords(session, { outbox, done })).at(-1);
  if (owner === undefined || owner.instance === instance) return;
  throw new DriverseatError('mailbox-owned', whoServes(owner, timeZone), {
    fix: 'Stop it there first. If it is gone for good: driverseat start --take-over here, stop that, then remove.',
  });
}
