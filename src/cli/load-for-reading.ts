/**
 * The workspace for a command that only reads: loaded whole, or its first problem thrown with the count of the others.
 */
import { DriverseatError } from '../shared/errors.js';
import { loadWorkspace } from '../workspace/load-workspace.js';
import type { BrokenFile, Workspace } from '../workspace/workspace.js';

/** A workspace, and the projects whose files stop only them. */
export type ReadWorkspace = { workspace: Workspace; brokenProjects: readonly BrokenFile[] };

/**
 * Loads the workspace in `dir` with its broken projects.
 * @throws DriverseatError the first problem; `driverseat check` lists them all
 */
export async function loadWithBroken(dir: string): Promise<ReadWorkspace> {
  const loaded = await loadWorkspace(dir);
  if (loaded.ok) return loaded;
  const [first] = loaded.problems;
  if (first === undefined) throw new Error('a workspace without settings and without a problem');
  const others = loaded.problems.length - 1;
  const more = others > 0 ? ` (and ${others} more: driverseat check ${dir})` : '';
  throw new DriverseatError(first.code, `${first.what}${more}`, { where: first.where, fix: first.fix });
}

/**
 * Loads the workspace in `dir`.
 * @throws DriverseatError the first problem; `driverseat check` lists them all
 */
export async function loadForReading(dir: string): Promise<Workspace> {
  return (await loadWithBroken(dir)).workspace;
}
