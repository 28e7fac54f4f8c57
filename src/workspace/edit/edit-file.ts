/**
 * Writes what an order changes into a file of the workspace, beside a person who may be editing the same file.
 *
 * The file is read anew, the outcome judged like any loaded file, and the old text replaced at once, if it is still the
 * one that was read: else all is done again. Nothing is written that would break the file, nor over a person's word.
 */
import { join } from 'node:path';
import { isDriverseatError, type Problem, problem } from '../../shared/errors.js';
import { CLIENTS_FILE, type FoundFile, readWorkspaceFiles } from '../workspace-files.js';
import { makeFile, replaceUnchanged } from '../write-file.js';
import { applyChanges, type FileEdit } from './apply-changes.js';
import type { Conflict } from './change.js';
import { editedKind, problemsWith, withCut, withText } from './check-edited.js';

/** What became of an edit; only `written` has changed the file. */
export type EditOutcome =
  | { outcome: 'written' | 'unchanged' }
  | { outcome: 'conflict'; conflicts: Conflict[] }
  | { outcome: 'refused'; problems: Problem[] };

/** A file that changes more often while it is edited isn't a person's doing. */
const MOST_TRIES = 5;

/**
 * Writes `edit` into the workspace in `dir`: all its changes or none. clients.yaml is made where it is missing.
 * What can't be read or written is a refusal too; so is a file among those that were saved half-way (`cut`), since the rest of
 * it is still to come back. Such a one says nothing about the others.
 */
export async function editFile(
  dir: string,
  edit: FileEdit,
  cut: readonly Problem[] = [],
): Promise<EditOutcome> {
  try {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const outcome = await tryEdit(dir, edit, cut);
      if (outcome !== null) return outcome;
    }
  } catch (error) {
    if (!isDriverseatError(error)) throw error;
    return { outcome: 'refused', problems: [error.problem] };
  }
  const what = 'it changes again and again while it is being edited';
  return refused(problem('file-changing', what, { file: edit.file }));
}

function refused(...problems: Problem[]): EditOutcome {
  return { outcome: 'refused', problems };
}

/** One try; null where the file has changed meanwhile. */
async function tryEdit(dir: string, edit: FileEdit, cut: readonly Problem[]): Promise<EditOutcome | null> {
  const { file } = edit;
  const kind = editedKind(file);
  const files = withCut(await readWorkspaceFiles(dir), cut);
  const before = kind === null ? null : textOf(files, file);
  if (kind === null || before === null)
    return refused(problem('file-unreadable', 'there is no such file', { file }));
  if (before.problems.length > 0) return refused(...before.problems);
  const applied = applyChanges(before.text ?? '', edit);
  if (applied.outcome !== 'text') return applied;
  if (applied.text === (before.text ?? '')) return { outcome: 'unchanged' };
  const problems = problemsWith(file, withText(files, file, kind, applied.text));
  if (problems.length > 0) return refused(...problems);
  const path = join(dir, file);
  const isWritten =
    before.text === null
      ? await makeFile(path, applied.text)
      : await replaceUnchanged(path, before.text, applied.text);
  return isWritten ? { outcome: 'written' } : null;
}

/** The file as it is: its text, null where it is to be made, and what is wrong with it; null where it is missing. */
function textOf(
  files: readonly FoundFile[],
  file: string,
): { text: string | null; problems: Problem[] } | null {
  const found = files.find((other) => other.file === file);
  if (found === undefined) return file === CLIENTS_FILE ? { text: null, problems: [] } : null;
  if ('problem' in found) return { text: null, problems: [found.problem] };
  return { text: found.text, problems: problemsWith(file, files) };
}
