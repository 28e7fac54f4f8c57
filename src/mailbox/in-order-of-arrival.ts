/**
 * What lies in a folder in the order in which it came, which need not be that of its UIDs: mail was moved in.
 *
 * Cut into runs whose UIDs ascend, since a server moves a set of messages in the order of their UIDs: run by run, they arrive in
 * the other folder as they once came.
 */
import { batchesOf, drain, internalDateMs } from './drain.js';
import { searchUids } from './read-headers.js';
import type { Session } from './session.js';
import { type FolderView, withFreshMailbox } from './with-mailbox.js';

const BATCH = 1_000;
/** So many are moved by one command. */
const LONGEST_RUN = 100;

/** A message and when it came, epoch milliseconds. */
export type Arrived = { uid: number; atMs: number };

/**
 * The UIDs of the folder at `path` in runs, each of ascending UIDs and at most 100 long.
 * @throws DriverseatError `imap-unreachable`, `imap-refused` or `deadline-passed`
 */
export async function inOrderOfArrival(
  session: Session,
  path: string,
): Promise<{ view: FolderView; runs: number[][] }> {
  return await withFreshMailbox(session, path, async (_mailbox, view) => {
    const arrived: Arrived[] = [];
    for (const batch of batchesOf(await searchUids(session, { all: true }), BATCH)) {
      const rows = await drain(session, batch, { internalDate: true });
      arrived.push(...rows.map((row) => ({ uid: row.uid, atMs: internalDateMs(row) })));
    }
    return { view, runs: arrivalRuns(arrived) };
  });
}

/** The UIDs by when they came, in runs: each of ascending UIDs and at most 100 long. */
export function arrivalRuns(arrived: readonly Arrived[]): number[][] {
  const runs: number[][] = [];
  for (const { uid } of arrived.toSorted((a, b) => a.atMs - b.atMs || a.uid - b.uid)) {
    const run = runs.at(-1);
    const isNext = run !== undefined && run.length < LONGEST_RUN && uid > (run.at(-1) ?? 0);
    if (isNext) run.push(uid);
    else runs.push([uid]);
  }
  return runs;
}
