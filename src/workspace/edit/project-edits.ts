/**
 * What an order changes in a project's file, value by value, so that it can be written, and taken back by UNDO.
 */
import type { ValueEdit } from '../../ledger/news.js';
import type { Project } from '../../projects/project.js';
import type { Change } from './change.js';
import { writtenProject } from './project-text.js';
import { isSame, isWrittenList, isWrittenMap, type Path, partOf, type Written } from './written.js';

function differences(before: Written, after: Written, path: Path): ValueEdit[] {
  if (isSame(before, after)) return [];
  const areMaps = isWrittenMap(before) && isWrittenMap(after);
  const areLists = isWrittenList(before) && isWrittenList(after) && before.length === after.length;
  if (!areMaps && !areLists) return [{ path, before, after }];
  const keys = areMaps
    ? [...new Set([...Object.keys(before), ...Object.keys(after)])]
    : [...Array(before.length).keys()];
  return keys.flatMap((key) => differences(partOf(before, key), partOf(after, key), [...path, key]));
}

/** What differs between the two, in the order of the file. */
export function editsBetween(before: Project, after: Project): ValueEdit[] {
  return differences(writtenProject(before), writtenProject(after), []);
}

/** The edits as changes; where a person wrote something else meanwhile, that stays. */
export function changesOf(edits: readonly ValueEdit[]): Change[] {
  return edits.map(({ path, before, after }) => ({
    do: 'set',
    path,
    value: after as Written,
    expectedBefore: before as Written,
  }));
}

/** The same taken back. */
export function takenBack(edits: readonly ValueEdit[]): ValueEdit[] {
  return edits.map(({ path, before, after }) => ({ path, before: after, after: before }));
}
