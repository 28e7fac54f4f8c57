/**
 * Makes a workspace: text files that explain themselves, in a folder that a person may edit.
 *
 * Nothing is ever written over: where one of the files is there already, nothing at all is written.
 */
import { lstat, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDriverseatError, type Problem, problem, systemCode } from '../shared/errors.js';
import { checkAnswers, type InitAnswers, settingsJsonSchema, settingsText } from './init-settings.js';
import { CLIENTS_TEXT, PROJECTS_TEXT } from './init-texts.js';
import { shippedFiles, shippedTemplateFiles } from './shipped.js';
import { CLIENTS_FILE, SETTINGS_FILE } from './workspace-files.js';
import { makeFile, unwritable } from './write-file.js';

/** The JSON Schema beside the settings. */
const SCHEMA_FILE = 'driverseat.schema.json';

async function filesOf(answers: InitAnswers): Promise<{ file: string; text: string }[]> {
  const { languages } = answers;
  const phrases = await shippedFiles('phrases/', '.yaml');
  const templates = await shippedTemplateFiles();
  const isHers = ({ file }: { file: string }): boolean =>
    languages.some(
      (language) => file === `phrases/${language}.yaml` || file.startsWith(`templates/${language}/`),
    );
  return [
    { file: SETTINGS_FILE, text: settingsText(answers) },
    { file: SCHEMA_FILE, text: `${JSON.stringify(settingsJsonSchema(), null, 2)}\n` },
    { file: CLIENTS_FILE, text: CLIENTS_TEXT },
    { file: 'projects/README.md', text: PROJECTS_TEXT },
    ...[...phrases, ...templates].filter(isHers),
  ];
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw unwritable(path, error);
  }
}

function inTheWay(file: string): Problem {
  return problem('workspace-not-empty', 'this file is there already', { file });
}

async function taken(dir: string, files: readonly { file: string }[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { file } of files) if (await isThere(join(dir, file))) problems.push(inTheWay(join(dir, file)));
  return problems;
}

/**
 * The files of `dir` that are in the way of a new workspace, as problems (`workspace-not-empty`), its phrases and
 * templates aside: asked before any question is.
 * @throws DriverseatError `file-unwritable`
 */
export async function filesInTheWay(dir: string): Promise<Problem[]> {
  return await taken(dir, [{ file: SETTINGS_FILE }, { file: SCHEMA_FILE }, { file: CLIENTS_FILE }]);
}

/**
 * Makes a workspace in `dir`, which may be there and hold other files. Gives the files that it made, or what is wrong
 * (`workspace-not-empty`, or with the answers); then nothing was written.
 * @throws DriverseatError `file-unwritable`
 */
export async function initWorkspace(
  dir: string,
  answers: InitAnswers,
): Promise<{ ok: true; files: string[] } | { ok: false; problems: Problem[] }> {
  const wrong = checkAnswers(answers);
  if (wrong.length > 0) return { ok: false, problems: wrong };
  const files = await filesOf(answers);
  const problems = await taken(dir, files);
  if (problems.length > 0) return { ok: false, problems };
  const made: string[] = [];
  try {
    for (const { file, text } of files) {
      const path = join(dir, file);
      await makeFolder(dirname(path));
      made.push(path);
      if (!(await makeFile(path, text))) return { ok: false, problems: [inTheWay(path)] };
    }
  } catch (error) {
    // A disk that is full, say: half a workspace would only be in the way of the next try.
    for (const path of made) await rm(path, { force: true });
    throw error;
  }
  return { ok: true, files: files.map(({ file }) => file) };
}

/** With those above it, one by one: where one can't be made in a folder that is there (/proc), Node's own way has no end. */
async function makeFolder(path: string): Promise<void> {
  try {
    if (await isThere(path)) return;
    await makeFolder(dirname(path));
    await mkdir(path);
  } catch (error) {
    if (isDriverseatError(error)) throw error;
    if (systemCode(error) !== 'EEXIST') throw unwritable(path, error);
  }
}
