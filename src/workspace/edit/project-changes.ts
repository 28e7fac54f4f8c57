/**
 * What orders change in a project's file: one setting each, by its path.
 */
import type { Change } from './change.js';
import type { Path, Written } from './written.js';

/**
 * The setting at `path` is `value`: `['progress', 'percent']`, `['phases', 1, 'due']`. Where it is neither that nor
 * `expectedBefore` (if that is given), a person's word stands there, and the change is a conflict.
 */
export function setProject(path: Path, value: Written, expectedBefore?: Written): Change[] {
  const change: Change = { do: 'set', path, value };
  return [expectedBefore === undefined ? change : { ...change, expectedBefore }];
}
