/**
 * The driverseat.yaml of a new workspace: what `init` asks, written with the sentence that explains each setting.
 *
 * The answers are judged by the schema that judges the file later. No closed day is preset (DESIGN.md, "init asks for
 * it and presets none").
 */
import { type Problem, problem } from '../shared/errors.js';
import { commentedYaml } from './commented-yaml.js';
import { SETTINGS_HEAD } from './init-texts.js';
import { readYaml } from './read-yaml.js';
import { type JsonSchema, jsonSchemaOf } from './schema/known-settings.js';
import { settingsSchema } from './schema/settings-schema.js';
import { validate } from './schema/validate.js';
import { SETTINGS_FILE } from './workspace-files.js';

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
export function settingsText(answers: InitAnswers): string {
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

/**
 * What is wrong with the answers, by setting ("me.timeZone"); empty where a workspace can be made of them. A name that is
 * left out follows from the address: beside a wrong one it is no problem of its own.
 */
export function checkAnswers(answers: InitAnswers): Problem[] {
  const { name } = answers;
  const read = readYaml(settingsText(answers), SETTINGS_FILE);
  if (!read.ok) return read.problems;
  const valid = validate(settingsSchema, read.yaml, SETTINGS_FILE);
  if (valid.ok) return [];
  const isAddressWrong = valid.problems.some(({ where }) => where.setting === 'me.address');
  return valid.problems
    .filter(({ where }) => !(isAddressWrong && name === '' && where.setting === 'me.name'))
    .map(({ code, what, where: { setting }, fix }) =>
      problem(code, what, setting === undefined ? {} : { setting }, fix),
    );
}
