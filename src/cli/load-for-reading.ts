/**
 * The workspace for a command that only reads: loaded whole, or its first problem thrown with the count of the others.
 *
 * Some commands are asked for just when something is broken: they make do with what can be used, and name the rest.
 */
import { DriverseatError, type Problem } from '../shared/errors.js';
import { loadWorkspace, understandWorkspace } from '../workspace/load-workspace.js';
import { loadShipped } from '../workspace/shipped.js';
import { assembleWorkspace, type BrokenFile, brokenFiles, type Workspace } from '../workspace/workspace.js';
import { readWorkspaceFiles } from '../workspace/workspace-files.js';

/** What of a workspace can be used, and the files that can't. */
export type ReadWorkspace = { workspace: Workspace; broken: readonly BrokenFile[] };

function firstOf(problems: readonly Problem[], dir: string): DriverseatError {
  const [first] = problems;
  if (first === undefined) throw new Error('a workspace without settings and without a problem');
  const others = problems.length - 1;
  const more = others > 0 ? ` (and ${others} more: driverseat check ${dir})` : '';
  return new DriverseatError(first.code, `${first.what}${more}`, { where: first.where, fix: first.fix });
}

/**
 * Loads what can be used of the workspace in `dir`: its settings and clients at least.
 * @throws DriverseatError the first problem of those two
 */
export async function loadWithBroken(dir: string): Promise<ReadWorkspace> {
  const parts = await understandWorkspace(dir, await readWorkspaceFiles(dir));
  const broken = brokenFiles(parts);
  const workspace = assembleWorkspace(dir, parts, await loadShipped());
  if (workspace !== null) return { workspace, broken };
  const needed = broken.filter(({ kind }) => kind === 'settings' || kind === 'clients');
  throw firstOf(
    needed.flatMap(({ problems }) => problems),
    dir,
  );
}

/**
 * The same, for who asks nothing of a project, a template or a phrase.
 * @throws DriverseatError as above
 */
export async function loadDesk(dir: string): Promise<Workspace> {
  return (await loadWithBroken(dir)).workspace;
}

/**
 * Loads the workspace in `dir`, but for projects that can't be used, for who asks nothing of them.
 * @throws DriverseatError the first problem of another file; `driverseat check` lists them all
 */
export async function loadForReading(dir: string): Promise<Workspace> {
  const loaded = await loadWorkspace(dir);
  if (loaded.ok) return loaded.workspace;
  throw firstOf(loaded.problems, dir);
}
