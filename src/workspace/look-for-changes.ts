/**
 * Looks whether the workspace has changed since it was last looked at, and what holds now.
 */
import { ERROR_TABLE, isDriverseatError } from '../shared/errors.js';
import { mayMailClients, withLastGood } from './last-good.js';
import { understandWorkspace } from './load-workspace.js';
import { findSavedHalfway, type GoodTexts, goodTexts } from './saved-halfway.js';
import type { WorkspaceParts } from './understand-files.js';
import {
  assembleWorkspace,
  type BrokenFile,
  brokenFiles,
  type Shipped,
  type Workspace,
} from './workspace.js';
import { type FileKind, type FoundFile, readWorkspaceFiles, SETTINGS_FILE } from './workspace-files.js';

/** The workspace as it is now, and what of it has just changed. */
export type WorkspaceChange = {
  /** With the last good settings, clients and phrases in the place of broken ones; null where there never were any. */
  workspace: Workspace | null;
  /** Every file that can't be used now; empty when all is in order. */
  broken: readonly BrokenFile[];
  /** False while driverseat.yaml or clients.yaml is broken. */
  mayMailClients: boolean;
  /** What the files say that have changed, have come or have gone since the last time; all kinds the first time. */
  changed: ReadonlySet<FileKind>;
};

/** A function that gives what has changed since it was last called; null where nothing has. */
export function createLook(dir: string, shipped: Shipped): () => Promise<WorkspaceChange | null> {
  let files: readonly FoundFile[] | null = null;
  let holding: WorkspaceParts | null = null;
  let good: GoodTexts = new Map();
  return async () => {
    const found = findSavedHalfway(await readOrBreak(dir, files ?? []), good);
    const changed = changedKinds(files ?? [], found);
    if (files !== null && changed.size === 0) return null;
    files = found;
    const parts = await understandWorkspace(dir, found);
    holding = withLastGood(parts, holding);
    const broken = brokenFiles(parts);
    good = goodTexts(found, new Set(broken.map(({ file }) => file)), good);
    return {
      workspace: assembleWorkspace(dir, holding, shipped),
      broken,
      mayMailClients: mayMailClients(parts),
      changed,
    };
  };
}

const GONE = 'Put it back; or where the folder was moved, start Driverseat again with its new place.';

/** No driverseat.yaml any more: nobody has to make a new workspace; with the folder gone, the files are as they were. */
function withGone(found: readonly FoundFile[], others: readonly FoundFile[]): readonly FoundFile[] {
  const [settings, ...rest] = found;
  if (settings === undefined || 'text' in settings || settings.problem.code !== 'workspace-missing')
    return found;
  const { fix } = settings.problem;
  const isAdvised = fix !== ERROR_TABLE['workspace-missing'];
  const gone = { ...settings, problem: { ...settings.problem, fix: isAdvised ? fix : GONE } };
  return [gone, ...(rest.length === 0 ? others : rest)];
}

/** The files as they are; where a folder can't be read, those as they were with that problem in the first place. */
async function readOrBreak(dir: string, before: readonly FoundFile[]): Promise<readonly FoundFile[]> {
  const others = before.filter(({ kind }) => kind !== 'settings');
  try {
    const found = await readWorkspaceFiles(dir);
    return before.length === 0 ? found : withGone(found, others);
  } catch (error) {
    if (!isDriverseatError(error, 'file-unreadable')) throw error;
    return [{ file: SETTINGS_FILE, kind: 'settings', problem: error.problem }, ...others];
  }
}

function changedKinds(before: readonly FoundFile[], now: readonly FoundFile[]): Set<FileKind> {
  const texts = (files: readonly FoundFile[]): Map<string, FileKind> =>
    new Map(files.map((found) => [JSON.stringify(found), found.kind]));
  const [old, fresh] = [texts(before), texts(now)];
  const onlyIn = (a: Map<string, FileKind>, b: Map<string, FileKind>): FileKind[] =>
    [...a].flatMap(([text, kind]) => (b.has(text) ? [] : [kind]));
  return new Set([...onlyIn(old, fresh), ...onlyIn(fresh, old)]);
}
