/**
 * Brings driverseat.yaml of an older version to this one, step by step; a newer one is refused.
 *
 * A file without `version:` is version 0: written by hand after the manual. Loading migrates in memory and writes
 * nothing; `save-migration.ts` writes, and keeps a copy.
 */
import { type Document, isMap } from 'yaml';
import { type Problem, problem } from '../shared/errors.js';
import type { YamlFile } from './read-yaml.js';

/** Changes a document of the version that it stands under in the table into one of the next. */
type Migration = (document: Document) => void;

/** The version to arrive at, and the step from each older one to the next. */
export type Migrations = { current: number; steps: ReadonlyMap<number, Migration> };

/** What this program reads and writes, and the older versions that it knows. */
export const MIGRATIONS: Migrations = { current: 1, steps: new Map([[0, addVersion]]) };

function addVersion(document: Document): void {
  if (document.has('version')) document.set('version', 1);
  else if (isMap(document.contents)) document.contents.items.unshift(document.createPair('version', 1));
}

/** What {@link migrate} did: the version that the file had, or why it can't be used. */
export type MigrationOutcome = { ok: true; from: number } | { ok: false; problem: Problem };

/** Migrates `yaml.document` in place; nothing is changed where the outcome is a problem. */
export function migrate(
  { document, lineOf }: YamlFile,
  file: string,
  { current, steps }: Migrations = MIGRATIONS,
): MigrationOutcome {
  const written: unknown = document.get('version') ?? 0;
  const line = lineOf(['version']);
  const where = { file, setting: 'version', ...(line === undefined ? {} : { line }) };
  if (typeof written !== 'number' || !Number.isInteger(written) || written < 0) {
    const what = 'the version is a whole number';
    return { ok: false, problem: problem('setting-invalid', what, where, `Write version: ${current}.`) };
  }
  if (written > current) {
    const what = `this is version ${written}; this Driverseat knows ${current} and older`;
    return { ok: false, problem: problem('version-too-new', what, where) };
  }
  for (let version = written; version < current; version += 1) {
    const step = steps.get(version);
    if (step === undefined) throw new Error(`no migration from version ${version}`);
    step(document);
  }
  return { ok: true, from: written };
}
