/**
 * What the system refuses in the state folder, in our own code: a read-only or full disk, another user's folder.
 */
import { DriverseatError, systemCode } from '../shared/errors.js';

/** The system's codes for a full disk: no room is no question of rights. */
export const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** The error for what the system refused at `path`: "the journal can no longer be written (ENOSPC)". */
export function stateUnusable(what: string, path: string, cause: unknown): DriverseatError {
  const code = systemCode(cause) ?? 'unknown';
  const fix = FULL.has(code) ? { fix: 'Make room on the disk that it lies on.' } : {};
  return new DriverseatError('state-unusable', `${what} (${code})`, { where: { file: path }, cause, ...fix });
}

/** Node's errors of the system name their call; a bug does not. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}

/**
 * Works in the state folder at `path`.
 * @throws DriverseatError `state-unusable` for what the system refuses, and what `work` throws else
 */
export async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw stateUnusable("the state folder can't be used", error.path ?? path, error);
  }
}
