/**
 * When the bot last looked at the mailbox: a file beside the journal, which need not grow by a line each minute.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import type { Ledger } from '../ledger/ledger.js';

/** Its name in the state folder. */
export const ALIVE_FILE = 'alive';

/**
 * A look ended at `at`. Nobody reads half of it, and a bot that is killed meanwhile leaves the one before.
 * @throws what the file system refuses
 */
export async function writeAlive(path: string, at: Temporal.Instant): Promise<void> {
  const beside = `${path}.new`;
  await writeFile(beside, `${at.toString()}\n`, { mode: 0o600 });
  await rename(beside, path);
}

/** When the last look ended; null where nothing (more) says so. */
export async function readAlive(path: string): Promise<Temporal.Instant | null> {
  try {
    return Temporal.Instant.from((await readFile(path, 'utf8')).trim());
  } catch {
    return null;
  }
}

/** The last look that is known of: the journal has one an hour, and each that found something. */
export function lastLookAt(
  { lastSyncAt }: Pick<Ledger, 'lastSyncAt'>,
  aliveAt: Temporal.Instant | null,
): Temporal.Instant | null {
  const synced = lastSyncAt === null ? null : Temporal.Instant.from(lastSyncAt);
  if (synced === null || aliveAt === null) return synced;
  return Temporal.Instant.compare(synced, aliveAt) < 0 ? aliveAt : synced;
}
