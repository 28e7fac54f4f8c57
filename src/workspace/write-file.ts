/**
 * Writes files of the workspace: nobody reads half of one, and nothing of hers is written over unseen.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DriverseatError, systemCode } from '../shared/errors.js';

/** What to do where it is no matter of rights. */
const FIXES: Record<string, string> = {
  ENOSPC: 'The disk is full: make room on it.',
  EDQUOT: 'The disk is full: make room on it.',
  ENOTDIR: 'Part of that path is a file, not a folder: name another folder.',
};

/** The error for a file or folder at `path` that the system would not let be written. */
export function unwritable(path: string, cause: unknown): DriverseatError {
  const code = systemCode(cause);
  const details = { where: { file: path }, cause };
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new DriverseatError('disk-full', "it can't be written: the disk is full", details);
  const fix = FIXES[code ?? ''];
  const more = fix === undefined ? details : { ...details, fix };
  return new DriverseatError('file-unwritable', `it can't be written (${code})`, more);
}

async function writeNew(path: string, text: string, mode: number): Promise<void> {
  const handle = await open(path, 'wx', mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Puts `text` in the place of the file at `path` if its text is still `before`; false where it is another one, which
 * then stays. Nothing else of this process runs between the last look and the replacing.
 * @throws DriverseatError `file-unwritable`, `disk-full`
 */
export async function replaceUnchanged(path: string, before: string, text: string): Promise<boolean> {
  let beside: string | undefined;
  try {
    const file = await realpath(path);
    beside = join(dirname(file), `.${randomUUID()}.driverseat`);
    await writeNew(beside, text, (await stat(file)).mode & 0o777);
    if (readFileSync(file, 'utf8') !== before) return false;
    renameSync(beside, file);
    return true;
  } catch (error) {
    throw unwritable(path, error);
  } finally {
    if (beside !== undefined) await rm(beside, { force: true });
  }
}

/**
 * Puts `text` in the place of the file at `path`, at once and with its rights kept.
 * @throws DriverseatError `file-unwritable`, `disk-full`
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  try {
    const file = await realpath(path);
    const beside = join(dirname(file), `.${randomUUID()}.driverseat`);
    await writeNew(beside, text, (await stat(file)).mode & 0o777);
    await rename(beside, file);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/**
 * Makes a file at `path`; false where there is one already, which then stays as it is.
 * @throws DriverseatError `file-unwritable`, `disk-full`
 */
export async function makeFile(path: string, text: string): Promise<boolean> {
  try {
    await writeNew(path, text, 0o644);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw unwritable(path, error);
  }
}
