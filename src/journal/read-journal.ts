/**
 * What the journal says, for a command that only asks: no lock is kept and nothing is written, whether a worker runs or not.
 */
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { emptyLedger, type Ledger } from '../ledger/ledger.js';
import { systemCode } from '../shared/errors.js';
import { ALIVE_FILE, lastLookAt, readAlive } from './alive.js';
import { lockHolder } from './file-lock.js';
import { onDisk } from './on-disk.js';
import { JOURNAL_FILE, LOCK_FILE, replay } from './replay.js';

/**
 * `holder` says who works with the journal at this moment; null: nobody. `isThere` is false before the first start, and
 * `lastLookAt` null before the first look at the mailbox.
 */
export type ReadJournal = {
  ledger: Ledger;
  isThere: boolean;
  holder: string | null;
  lastLookAt: Temporal.Instant | null;
};

async function ledgerAt(path: string): Promise<Ledger | null> {
  try {
    return (await replay(path)).ledger;
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    return null;
  }
}

/**
 * Reads the journal of a state folder; an empty ledger where there is none.
 * @throws DriverseatError `state-unusable`, `tool-missing`
 */
export function readJournal(stateFolder: string): Promise<ReadJournal> {
  return onDisk(stateFolder, async () => {
    const holder = await lockHolder(join(stateFolder, LOCK_FILE));
    const found = await ledgerAt(join(stateFolder, JOURNAL_FILE));
    const ledger = found ?? emptyLedger();
    const aliveAt = await readAlive(join(stateFolder, ALIVE_FILE));
    return { ledger, isThere: found !== null, holder, lastLookAt: lastLookAt(ledger, aliveAt) };
  });
}
