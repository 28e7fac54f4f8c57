/**
 * Makes a workspace: text files that explain themselves, in a folder that a person may edit.
 *
 * Nothing is ever written over: where one of the files is there already, nothing at all is written. No closed day is
 * preset (DESIGN.md, "init asks for it and presets none").
 */
import { lstat, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Problem, problem } from '../shared/errors.js';
import { commentedYaml } from './commented-yaml.js';
import { CLIENTS_TEXT, PROJECTS_TEXT, SETTINGS_HEAD } from './init-texts.js';
import { readYaml } from './read-yaml.js';
import { type JsonSchema, jsonSchemaOf } from './schema/known-settings.js';
import { settingsSchema } from './schema/settings-schema.js';
import { validate } from './schema/validate.js';
import { shippedFiles, shippedTemplateFiles } from './shipped.js';
import { CLIENTS_FILE, SETTINGS_FILE } from './workspace-files.js';
import { makeFile, unwritable } from './write-file.js';

/** What `init` asks, as it would stand in driverseat.yaml; null for what is left out. */
export type InitAnswers = {
  name: string;
  address: string;
  imap: string;
  smtp: string;
  user: string | null;
  timeZone: string;
  languages: readonly string[];
  country: string | null;
  signOff: string | null;
  /** "thursday", or "monday 09:00-12:00". */
  noContact: string | null;
};

/** The JSON Schema beside the settings. */
const SCHEMA_FILE = 'driverseat.schema.json';

/** The schema of driverseat.yaml for editors. */
export function settingsJsonSchema(): JsonSchema {
  const schema = jsonSchemaOf(settingsSchema);
  return { ...schema, required: ['version', 'me', 'mailbox'] };
}

/** "monday 09:00-12:00" as a rule. */
function ruleOf(written: string): Record<string, string> {
  const [every = '', ...between] = written.trim().split(/\s+/);
  return between.length === 0 ? { every } : { every, between: between.join('') };
}

const URGENT_WORDS: Record<string, string[]> = { en: ['urgent'], tr: ['acil'] };

/** driverseat.yaml as the answers have it. */
function settingsText(answers: InitAnswers): string {
  const { name, address, imap, smtp, user, timeZone, languages, country, signOff, noContact } = answers;
  const words = languages.flatMap((language) =>
    Object.entries(URGENT_WORDS).filter(([known]) => known === language),
  );
  const values = {
    version: 1,
    me: { name, address, languages, timeZone, country, signOff },
    mailbox: { imap, smtp, user },
    contact: {
      noContact: noContact === null ? [] : [ruleOf(noContact)],
      urgent: { words: Object.fromEntries(words) },
    },
    updates: { every: 'friday 10:00' },
  };
  return SETTINGS_HEAD + commentedYaml(jsonSchemaOf(settingsSchema), values);
}

/** What is wrong with the answers, by setting ("me.timeZone"); empty where a workspace can be made of them. */
export function checkAnswers(answers: InitAnswers): Problem[] {
  const read = readYaml(settingsText(answers), SETTINGS_FILE);
  if (!read.ok) return read.problems;
  const valid = validate(settingsSchema, read.yaml, SETTINGS_FILE);
  if (valid.ok) return [];
  return valid.problems.map(({ code, what, where: { setting }, fix }) =>
    problem(code, what, setting === undefined ? {} : { setting }, fix),
  );
}

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
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw unwritable(path, error);
  }
}

function taken(file: string): Problem {
  return problem('workspace-not-empty', 'this file is there already', { file });
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
  const problems: Problem[] = [];
  for (const { file } of files) if (await isThere(join(dir, file))) problems.push(taken(join(dir, file)));
  if (problems.length > 0) return { ok: false, problems };
  for (const { file, text } of files) {
    const path = join(dir, file);
    await makeFolder(dirname(path));
    if (!(await makeFile(path, text))) return { ok: false, problems: [taken(path)] };
  }
  return { ok: true, files: files.map(({ file }) => file) };
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw unwritable(path, error);
  }
}
