/**
 * Loads a workspace, or says everything that is wrong with it: a broken setting stops the start (promise 10).
 *
 * Nothing is written: an older driverseat.yaml is migrated in memory, so that `explain` and `check` change nothing.
 */
import { isDriverseatError, type Problem, problem } from '../shared/errors.js';
import { readAuthority } from './authority.js';
import { crossCheck } from './cross-check.js';
import { placeOf } from './schema/validate.js';
import { loadShipped } from './shipped.js';
import { understandFiles, type WorkspaceParts } from './understand-files.js';
import { assembleWorkspace, type BrokenFile, brokenFiles, type Workspace } from './workspace.js';
import { type FoundFile, readWorkspaceFiles } from './workspace-files.js';

/**
 * A workspace that can be started, or all problems, file by file.
 * A broken project stops only that project: it is among `brokenProjects`.
 */
export type LoadedWorkspace =
  | { ok: true; workspace: Workspace; brokenProjects: BrokenFile[] }
  | { ok: false; problems: Problem[] };

/** Loads the workspace in `dir`. Never throws for what a person wrote. */
export async function loadWorkspace(dir: string): Promise<LoadedWorkspace> {
  let files: FoundFile[];
  try {
    files = await readWorkspaceFiles(dir);
  } catch (error) {
    if (!isDriverseatError(error, 'file-unreadable')) throw error;
    return { ok: false, problems: [error.problem] };
  }
  const parts = await understandWorkspace(dir, files);
  const broken = brokenFiles(parts);
  const brokenProjects = broken.filter(({ kind }) => kind === 'project');
  const workspace = assembleWorkspace(dir, parts, await loadShipped());
  if (workspace === null || brokenProjects.length < broken.length)
    return { ok: false, problems: broken.flatMap(({ problems }) => problems) };
  return { ok: true, workspace, brokenProjects };
}

/** Understands the files of the workspace in `dir`, together and with the certificate that they name. */
export async function understandWorkspace(dir: string, files: readonly FoundFile[]): Promise<WorkspaceParts> {
  const parts = crossCheck(understandFiles(files));
  return { ...parts, settings: await withAuthority(dir, parts.settings) };
}

async function withAuthority(
  dir: string,
  part: WorkspaceParts['settings'],
): Promise<WorkspaceParts['settings']> {
  if (!part.ok || part.value.value.mailbox.ca === null) return part;
  const { file, kind, value } = part;
  const read = await readAuthority(dir, part.value.value.mailbox.ca);
  if ('pem' in read) return { ...part, value: { ...value, authority: read.pem } };
  const place = placeOf(['mailbox', 'ca'], value.lineOf, file);
  const fix = 'Name a PEM file: absolute, or in this folder.';
  return { file, kind, ok: false, problems: [problem('setting-invalid', read.what, place, fix)] };
}
