/**
 * What it takes to be rid of Driverseat: which mail goes back to where, which records, marks and folders go. Looks only.
 *
 * What is not surely ours is hers (DESIGN.md, promise 1), and in the folders where she puts mail everything is.
 */
import { type FoundPath, foldersAt, isEmpty } from '../mailbox/delete-empty-folder.js';
import { findFolders, folderPath } from '../mailbox/folders.js';
import type { Session } from '../mailbox/session.js';
import { type SortedFolder, sortByWriter } from '../mailbox/sort-by-writer.js';
import { countMarked } from '../mailbox/take-keywords-off.js';
import { NOTED_KEYWORD } from '../plan/note-owed.js';
import { REPLIED_KEYWORD } from './send-reply.js';

const TOP = 'Driverseat';
/** In this order: a claim record says in Outbox or in Done that a mail may have gone, so these go last. */
const NAMES = ['Held', 'Send when open', 'Do', 'Stop', 'Done', 'Outbox'] as const;
/** Where the bot files its own; in the others everything is hers. */
const WITH_RECORDS: readonly string[] = ['Stop', 'Done', 'Outbox'];
/** What the bot marks mail of hers with. */
export const KEYWORDS = [NOTED_KEYWORD, REPLIED_KEYWORD];

/** Why a mail goes back: it was held, waited as a draft, or lay in a folder of ours for another reason. */
export type Kind = 'held' | 'drafts' | 'others';

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
/** One folder of ours. */
export type Room = Pick<SortedFolder, 'view' | 'own'> & { moves: Move[] };

/** The six, and then the one around them. */
export function ownPaths(session: Session): string[] {
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

/**
 * The folders of ours that are still there, and those that somebody made inside them.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function foldersLeft(session: Session): Promise<string[]> {
  return (await foldersAt(session, folderPath(session, [TOP]))).map(({ path }) => path);
}
