/**
 * Which files of a folder are the workspace, and their texts as they are right now.
 *
 * Reading is one step and understanding another (`understand-files.ts`): a watched folder is read often, and only
 * what has changed has to be understood anew.
 */
import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { DriverseatError, type Problem, problem, systemCode } from '../shared/errors.js';
import { readTextFile } from './read-text-file.js';

/** What a file of the workspace says. */
export type FileKind = 'settings' | 'clients' | 'project' | 'phrases' | 'template';

/** A file of the workspace, by its path in it ("templates/en/decline.hbs"): its text, or why it can't be read. */
export type FoundFile = { file: string; kind: FileKind } & ({ text: string } | { problem: Problem });

/** The file that makes a folder a workspace. */
export const SETTINGS_FILE = 'driverseat.yaml';
/** The file with the clients; may be missing. */
export const CLIENTS_FILE = 'clients.yaml';

/** How large driverseat.yaml may be. */
export const SETTINGS_BYTES = 262_144;

const MOST_BYTES = {
  settings: SETTINGS_BYTES,
  clients: 1_048_576,
  project: 262_144,
  phrases: 1_048_576,
  template: 65_536,
};

/**
 * All files of the workspace in `dir`, driverseat.yaml first; what is wrong with one is a problem in its place.
 * @throws DriverseatError `file-unreadable` where a folder can't be read
 */
export async function readWorkspaceFiles(dir: string): Promise<FoundFile[]> {
  const root = await ifThere(dir, (path) => realpath(path));
  if (root === null) return [missing(dir, `there is no folder ${dir}`)];
  const settings = await readFound(root, SETTINGS_FILE, 'settings');
  const languages = await listNames(root, 'templates');
  const wanted = [
    ...(await listFiles(root, 'projects', 'yaml', 'project')),
    ...(await listFiles(root, 'phrases', 'yaml', 'phrases')),
    ...(
      await Promise.all(languages.map((name) => listFiles(root, `templates/${name}`, 'hbs', 'template')))
    ).flat(),
  ];
  const found = [await readFound(root, CLIENTS_FILE, 'clients')];
  for (const { file, kind } of wanted) found.push(await readFound(root, file, kind));
  return [
    settings ?? missing(dir, `there is no ${SETTINGS_FILE}`, await otherName(root)),
    ...found.filter((file) => file !== null),
  ];
}

/** Runs `look`; null where there is no such folder. */
async function ifThere<T>(path: string, look: (path: string) => Promise<T>): Promise<T | null> {
  try {
    return await look(path);
  } catch (cause) {
    const code = systemCode(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    const what = `the folder can't be read (${code})`;
    throw new DriverseatError('file-unreadable', what, { where: { file: path }, cause });
  }
}

function missing(dir: string, what: string, fix?: string): FoundFile {
  const found = problem('workspace-missing', what, { file: join(dir, SETTINGS_FILE) }, fix);
  return { file: SETTINGS_FILE, kind: 'settings', problem: found };
}

async function otherName(root: string): Promise<string | undefined> {
  const other = (await listNames(root, '.')).find((name) =>
    /^driverseat\.(?:yml|json|yaml\.txt)$/i.test(name),
  );
  return other === undefined ? undefined : `Rename ${other} to ${SETTINGS_FILE}.`;
}

async function readFound(root: string, file: string, kind: FileKind): Promise<FoundFile | null> {
  const reading = await readTextFile(root, file, MOST_BYTES[kind]);
  return reading === null ? null : { file, kind, ...reading };
}

/** Names in a folder of the workspace, in order; hidden ones (editors' own) left out; none where it isn't there. */
async function listNames(root: string, folder: string): Promise<string[]> {
  const names = (await ifThere(join(root, folder), (path) => readdir(path))) ?? [];
  return names.filter((name) => !name.startsWith('.')).sort();
}

/** Files ending in `.yaml` or `.hbs`; of `.yml` too, which is refused where it is understood. */
async function listFiles(
  root: string,
  folder: string,
  ending: string,
  kind: FileKind,
): Promise<{ file: string; kind: FileKind }[]> {
  const endings = ending === 'yaml' ? ['.yaml', '.yml'] : [`.${ending}`];
  const names = await listNames(root, folder);
  return names
    .filter((name) => endings.some((end) => name.endsWith(end)))
    .map((name) => ({ file: `${folder}/${name}`, kind }));
}
