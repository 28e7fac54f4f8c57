/**
 * The append-only journal: one JSON object a line, on disk before what it records may have an effect outside.
 *
 * A crash can tear the last line: it is cut off at the next start, since nothing was done yet that it would have recorded.
 * Any other line that can't be read stops the start: guessing would mean sending twice (DESIGN.md, the journal).
 */
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { applyEntry } from '../ledger/apply-entry.js';
import type { Entry, Happening } from '../ledger/entry.js';
import type { Ledger } from '../ledger/ledger.js';
import { type FileLock, lockFile } from './file-lock.js';
import { onDisk, stateUnusable } from './on-disk.js';
import { orElse } from './or-else.js';
import { JOURNAL_FILE, LOCK_FILE, replay } from './replay.js';

/** An open journal and what it says. */
export type Journal = {
  readonly ledger: Ledger;
  /** How many whole lines were there at the start. */
  readonly replayed: number;
  /** Bytes of a torn last line that were cut off at the start; 0 mostly. */
  readonly cutBytes: number;
  /**
   * Writes entries in one go, has them on disk, then takes them into the ledger. All of them or, after a crash, a
   * leading part.
   * @throws DriverseatError `state-unusable` when the disk refuses; the journal takes nothing more then.
   */
  append(at: Temporal.Instant, ...happenings: Happening[]): Promise<void>;
  /** Closes the file and lets go of the lock. */
  close(): Promise<void>;
};

/** On disk is the file only with its name in the folder. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/**
 * Opens the journal of a state folder (made if need be), alone: replays it and cuts off a torn last line.
 * @throws DriverseatError `state-locked`, `state-unusable`, `tool-missing`
 */
export function openJournal(stateFolder: string, now: Temporal.Instant): Promise<Journal> {
  return onDisk(stateFolder, () => openIn(stateFolder, now));
}

async function openIn(stateFolder: string, now: Temporal.Instant): Promise<Journal> {
  await mkdir(stateFolder, { recursive: true, mode: 0o700 });
  const lock = await lockFile(join(stateFolder, LOCK_FILE), now);
  return await orElse(lock.release, async () => {
    const path = join(stateFolder, JOURNAL_FILE);
    const file = await open(path, 'a', 0o600);
    return await orElse(
      () => file.close(),
      () => takeUp(path, file, lock),
    );
  });
}

async function takeUp(path: string, file: FileHandle, lock: FileLock): Promise<Journal> {
  await syncFolder(dirname(path));
  const { size } = await file.stat();
  const { ledger, lines, wholeBytes } = await replay(path);
  if (wholeBytes < size) {
    await file.truncate(wholeBytes);
    await file.datasync();
  }
  const close = async (): Promise<void> => {
    await file.close();
    await lock.release();
  };
  return {
    ledger,
    replayed: lines,
    cutBytes: size - wholeBytes,
    append: appendTo(file, path, ledger),
    close,
  };
}

function appendTo(file: FileHandle, path: string, ledger: Ledger): Journal['append'] {
  let queue = Promise.resolve();
  let broken: unknown;
  const write = async (entries: Entry[]): Promise<void> => {
    if (broken !== undefined) throw broken;
    try {
      await file.appendFile(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      await file.datasync();
    } catch (cause) {
      broken = stateUnusable('the journal can no longer be written', path, cause);
      throw broken;
    }
    for (const entry of entries) applyEntry(ledger, entry);
  };
  return (at, ...happenings) => {
    const entries = happenings.map((happening) => ({ v: 1 as const, at: at.toString(), ...happening }));
    const done = queue.then(() => write(entries));
    queue = done.catch(() => undefined);
    return done;
  };
}
