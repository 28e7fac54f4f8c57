/**
 * Which programs the mail world needs on this machine: found, or an error that says how to get them.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { DriverseatError } from '../shared/errors.js';
import { searchPath } from './child.js';

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The full path of the first of `names` that is there.
 * @throws DriverseatError `tool-missing`
 */
export function findProgram(...names: readonly string[]): string {
  const folders = searchPath().split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (found !== undefined) return found;
  const fix = 'npm run demo installs what is missing (as root), or says the command that does.';
  throw new DriverseatError('tool-missing', `${names.join(' or ')} is not installed`, { fix });
}
