/**
 * Writes a migrated driverseat.yaml, and keeps the older one beside it: `driverseat.yaml.v0.bak`.
 *
 * For `start` alone: what only reads a workspace leaves it as it is.
 */
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { DriverseatError, errorOf } from '../shared/errors.js';
import { MIGRATIONS, type Migrations, migrate } from './migrate.js';
import { readTextFile } from './read-text-file.js';
import { readYaml } from './read-yaml.js';
import { SETTINGS_BYTES, SETTINGS_FILE } from './workspace-files.js';
import { makeFile, replaceFile } from './write-file.js';

const MOST_COPIES = 100;

/**
 * Brings driverseat.yaml in `dir` to this version; comments survive. Gives the name of the copy, null where nothing had
 * to be done.
 * @throws DriverseatError `file-unwritable`; for a file that can't be migrated, its first problem
 */
export async function saveMigration(
  dir: string,
  migrations: Migrations = MIGRATIONS,
): Promise<string | null> {
  const text = await readSettingsText(dir);
  const read = readYaml(text, SETTINGS_FILE);
  if (!read.ok) throw errorOf(read.problems);
  const migrated = migrate(read.yaml, SETTINGS_FILE, migrations);
  if (!migrated.ok) throw errorOf([migrated.problem]);
  if (migrated.from === migrations.current) return null;
  const copy = await keepCopy(dir, text, migrated.from);
  await replaceFile(join(dir, SETTINGS_FILE), read.yaml.document.toString({ lineWidth: 0 }));
  return copy;
}

async function readSettingsText(dir: string): Promise<string> {
  const reading = await readTextFile(await realpath(dir), SETTINGS_FILE, SETTINGS_BYTES);
  if (reading === null)
    throw new DriverseatError('workspace-missing', `there is no ${SETTINGS_FILE} in ${dir}`);
  if ('problem' in reading) throw errorOf([reading.problem]);
  return reading.text;
}

async function keepCopy(dir: string, text: string, version: number): Promise<string> {
  for (let count = 1; count <= MOST_COPIES; count += 1) {
    const copy = `${SETTINGS_FILE}.v${version}${count === 1 ? '' : `.${count}`}.bak`;
    if (await makeFile(join(dir, copy), text)) return copy;
  }
  throw new DriverseatError('file-unwritable', 'there are too many copies of older versions', {
    where: { file: dir },
    fix: `Remove some of the files ${SETTINGS_FILE}.v${version}.*.bak.`,
  });
}
