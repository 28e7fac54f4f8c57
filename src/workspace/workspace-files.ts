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
  const found = [(await readFound(root, CLIENTS_FILE, 'clients')) ?? (await misnamedClients(root))];
  for (const { file, kind } of wanted) found.push(await readFound(root, file, kind));
  return [
    settings ?? missing(dir, `there is no ${SETTINGS_FILE}`, await otherName(root, SETTINGS_FILE)),
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

/** What an editor, or a system that hides endings, makes of ".yaml". */
const YAML_LIKE = /\.(?:ya?ml|json)(?:\.txt)?$/i;

/** How a file is to be renamed so that it is `wanted`; undefined where none looks like it. */
async function otherName(root: string, wanted: string): Promise<string | undefined> {
  const stem = (name: string): string => name.replace(YAML_LIKE, '').toLowerCase();
  const other = (await listNames(root, '.')).find(
    (name) => YAML_LIKE.test(name) && stem(name) === stem(wanted),
  );
  return other === undefined ? undefined : `Rename ${other} to ${wanted}.`;
}

/** clients.yaml under another name: as if nobody were a client. */
async function misnamedClients(root: string): Promise<FoundFile | null> {
  const fix = await otherName(root, CLIENTS_FILE);
  if (fix === undefined) return null;
  const found = problem('file-unreadable', `there is no ${CLIENTS_FILE}`, { file: CLIENTS_FILE }, fix);
  return { file: CLIENTS_FILE, kind: 'clients', problem: found };
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

/** Whether a name beside `names` ends in `.yaml`, or in what was meant so where no other has that name. */
function isYaml(name: string, names: readonly string[]): boolean {
  if (/\.ya?ml$/.test(name)) return true;
  return /\.ya?ml(?:\.txt)?$/i.test(name) && !names.includes(name.replace(YAML_LIKE, '.yaml'));
}

/** Files ending in `.yaml` or `.hbs`; in `.yml`, `.YAML`, `.yaml.txt` too, which are refused where they are understood. */
async function listFiles(
  root: string,
  folder: string,
  ending: string,
  kind: FileKind,
): Promise<{ file: string; kind: FileKind }[]> {
  const names = await listNames(root, folder);
  return names
    .filter((name) => (ending === 'yaml' ? isYaml(name, names) : name.endsWith(`.${ending}`)))
    .map((name) => ({ file: `${folder}/${name}`, kind }));
}
