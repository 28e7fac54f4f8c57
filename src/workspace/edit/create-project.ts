/**
 * Makes the file of a new project; one that is there already is never written over.
 */
import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Project } from '../../projects/project.js';
import { DriverseatError, isDriverseatError, type Problem, problem } from '../../shared/errors.js';
import { readWorkspaceFiles } from '../workspace-files.js';
import { makeFile, unwritable } from '../write-file.js';
import { editedKind, problemsWith, withCut, withText } from './check-edited.js';
import { projectFile, projectText } from './project-text.js';

/** What became of a new project's file; `unchanged` where it stands there as it would be written. */
export type CreateOutcome =
  | { outcome: 'written' | 'unchanged' }
  | { outcome: 'refused'; problems: Problem[] };

/** Makes `projects/<slug>.yaml` in the workspace in `dir`; files that were saved half-way (`cut`) say nothing about it. */
export async function createProject(
  dir: string,
  { slug, ...project }: Project,
  cut: readonly Problem[] = [],
): Promise<CreateOutcome> {
  const file = projectFile(slug);
  try {
    const text = projectText(project);
    const files = withCut(await readWorkspaceFiles(dir), cut);
    const found = files.find((other) => other.file === file);
    if (found !== undefined && 'text' in found && found.text === text) return { outcome: 'unchanged' };
    const problems =
      editedKind(file) === 'project'
        ? problemsWith(file, withText(files, file, 'project', text))
        : [noSlug(file)];
    if (problems.length > 0) return { outcome: 'refused', problems };
    const isMade =
      found === undefined && (await makeFile(join(await projectsFolder(dir), `${slug}.yaml`), text));
    return isMade ? { outcome: 'written' } : { outcome: 'refused', problems: [inTheWay(file)] };
  } catch (error) {
    if (!isDriverseatError(error)) throw error;
    return { outcome: 'refused', problems: [error.problem] };
  }
}

function noSlug(file: string): Problem {
  return problem(
    'setting-invalid',
    'its name is no project’s',
    { file },
    'Use small letters, digits and hyphens.',
  );
}

function inTheWay(file: string): Problem {
  return problem(
    'setting-invalid',
    'there is another project of this name',
    { file },
    'Choose another name.',
  );
}

/** The folder of the projects, made where it is missing; a link that leads out of the workspace is refused. */
async function projectsFolder(dir: string): Promise<string> {
  const path = join(dir, 'projects');
  try {
    await mkdir(path, { recursive: true });
    const [root, folder] = [await realpath(dir), await realpath(path)];
    if (folder.startsWith(join(root, '/'))) return folder;
  } catch (cause) {
    throw unwritable(path, cause);
  }
  const what = 'it is a link that leads out of the workspace';
  throw new DriverseatError('file-unwritable', what, { where: { file: 'projects' } });
}
