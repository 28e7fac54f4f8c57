/**
 * Whether a file of the workspace can be used as it is, or would be with another text: by its schema and its neighbours.
 */
import type { Problem } from '../../shared/errors.js';
import { crossCheck } from '../cross-check.js';
import { understandFiles } from '../understand-files.js';
import { brokenFiles } from '../workspace.js';
import { CLIENTS_FILE, type FileKind, type FoundFile, SETTINGS_FILE } from '../workspace-files.js';

/** The kind of an edited file; null where orders don't write into such a file. */
export function editedKind(file: string): FileKind | null {
  if (file === SETTINGS_FILE) return 'settings';
  if (file === CLIENTS_FILE) return 'clients';
  return /^projects\/[a-z0-9-]{1,60}\.yaml$/.test(file) ? 'project' : null;
}

/** What is wrong with `file` among `files`; templates and phrases don't matter to it. */
export function problemsWith(file: string, files: readonly FoundFile[]): Problem[] {
  const parts = crossCheck(
    understandFiles(files.filter(({ kind }) => kind !== 'phrases' && kind !== 'template')),
  );
  return brokenFiles(parts).flatMap((broken) => (broken.file === file ? broken.problems : []));
}

/** `files` with `text` as that of `file`. */
export function withText(
  files: readonly FoundFile[],
  file: string,
  kind: FileKind,
  text: string,
): FoundFile[] {
  const others = files.filter((found) => found.file !== file);
  return kind === 'settings' ? [{ file, kind, text }, ...others] : [...others, { file, kind, text }];
}

/** `files`, with these problems in the place of what is left of the files that they are about, or of nothing. */
export function withCut(files: readonly FoundFile[], cut: readonly Problem[]): FoundFile[] {
  const broken = cut.flatMap((problem): FoundFile[] => {
    const { file = '' } = problem.where;
    const kind = editedKind(file);
    return kind === null ? [] : [{ file, kind, problem }];
  });
  const gone = broken.filter(({ file }) => !files.some((found) => found.file === file));
  return [...files.map((found) => broken.find(({ file }) => file === found.file) ?? found), ...gone];
}
