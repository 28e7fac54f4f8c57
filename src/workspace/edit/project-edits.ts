/**
 * What an order changes in a project's file, value by value, so that it can be written, and taken back by UNDO.
 */
import type { ValueEdit } from '../../ledger/news.js';
import type { Project } from '../../projects/project.js';
import { projectSchema } from '../schema/project-schema.js';
import type { Change } from './change.js';
import { writtenProject } from './project-text.js';
import {
  isSame,
  isWrittenList,
  isWrittenMap,
  type Path,
  partOf,
  valueAt,
  type Written,
  withValue,
} from './written.js';

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

/**
 * The edits as changes; where a person wrote something else meanwhile, that stays. `isWritten`: what they change stood in the
 * file, and where it does not any more, a person took it out.
 */
export function changesOf(edits: readonly ValueEdit[], isWritten = false): Change[] {
  return edits.map(({ path, before, after }) => ({
    do: 'set',
    path,
    value: after as Written,
    expectedBefore: before as Written,
    isWritten,
  }));
}

/** Whether the project says what the edits made of it. */
export function hasEdits(project: Project, edits: readonly ValueEdit[]): boolean {
  const written = writtenProject(project);
  return edits.every(({ path, after }) => isSame(valueAt(written, path), after as Written));
}

/** The project as the edits would make it; null where no file could say so. */
export function withEdits(project: Project, edits: readonly ValueEdit[]): Project | null {
  const written = edits.reduce<Written>(
    (values, { path, after }) => withValue(values, path, after as Written),
    writtenProject(project),
  );
  const read = projectSchema.safeParse(written);
  return read.success ? { slug: project.slug, ...read.data } : null;
}

/** The same taken back. */
export function takenBack(edits: readonly ValueEdit[]): ValueEdit[] {
  return edits.map(({ path, before, after }) => ({ path, before: after, after: before }));
}
