/**
 * Makes values of the workspace's files, each by itself: what is wrong with one does not touch another.
 *
 * No I/O: the texts are there already. What concerns several files at once is asked in `cross-check.ts`.
 */
import type { Settings } from '../plan/settings.js';
import type { Project } from '../projects/project.js';
import { type Problem, problem } from '../shared/errors.js';
import type { Template } from '../templates/template-name.js';
import { migrate } from './migrate.js';
import { readYaml, type YamlFile } from './read-yaml.js';
import { clientsSchema, type WrittenClients } from './schema/clients-schema.js';
import { projectSchema } from './schema/project-schema.js';
import { settingsSchema } from './schema/settings-schema.js';
import { validate } from './schema/validate.js';
import { type PhraseFile, understandPhrases } from './understand-phrases.js';
import { understandTemplate } from './understand-template.js';
import type { FileKind, FoundFile } from './workspace-files.js';

/** What was read, or all problems. */
export type Understood<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** One file and what it says. */
export type Part<T> = { file: string; kind: FileKind } & Understood<T>;

/** A value and where its parts stand in their file, for problems that are found later. */
export type Located<T> = { value: T; lineOf: YamlFile['lineOf'] };

/** driverseat.yaml; `migratedFrom` is the version that the file has, `authority` what `mailbox.ca` names (PEM). */
export type LocatedSettings = Located<Settings> & { migratedFrom: number; authority: string | null };

/** All files, understood one by one; `clients` is null where there is no such file. */
export type WorkspaceParts = {
  settings: Part<LocatedSettings>;
  clients: Part<Located<WrittenClients>> | null;
  projects: Part<Located<Project>>[];
  phrases: Part<PhraseFile>[];
  templates: Part<Template>[];
};

/** Understands `files`; driverseat.yaml is one of them. */
export function understandFiles(files: readonly FoundFile[]): WorkspaceParts {
  const parts = <T>(kind: FileKind, understand: (text: string, file: string) => Understood<T>): Part<T>[] =>
    files.flatMap((found) => (found.kind === kind ? [partOf(found, understand)] : []));
  const [settings] = parts('settings', understandSettings);
  if (settings === undefined) throw new Error('the settings file is always among the files');
  return {
    settings,
    clients: parts('clients', understandClients)[0] ?? null,
    projects: parts('project', understandProject),
    phrases: parts('phrases', understandPhrases),
    templates: parts('template', understandTemplate),
  };
}

function partOf<T>(found: FoundFile, understand: (text: string, file: string) => Understood<T>): Part<T> {
  const { file, kind } = found;
  const understood: Understood<T> =
    'text' in found ? understand(found.text, file) : { ok: false, problems: [found.problem] };
  return { file, kind, ...understood };
}

function understandSettings(text: string, file: string): Understood<LocatedSettings> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const migrated = migrate(read.yaml, file);
  if (!migrated.ok) return { ok: false, problems: [migrated.problem] };
  const valid = validate(settingsSchema, read.yaml, file);
  if (!valid.ok) return valid;
  const { lineOf } = read.yaml;
  return { ok: true, value: { value: valid.value, lineOf, migratedFrom: migrated.from, authority: null } };
}

function understandClients(text: string, file: string): Understood<Located<WrittenClients>> {
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const valid = validate(clientsSchema, read.yaml, file);
  return valid.ok ? { ok: true, value: { value: valid.value, lineOf: read.yaml.lineOf } } : valid;
}

/** The slug of "projects/bio.yaml", or what is wrong with the file's name. */
function projectSlug(file: string): { slug: string } | { problem: Problem } {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const slug = /^(?<slug>[a-z0-9-]{1,60})\.yaml$/.exec(name)?.groups?.['slug'];
  if (slug !== undefined) return { slug };
  const fix =
    'Rename it: small letters (a to z), digits and hyphens, then .yaml: bio.yaml. If it is a copy, remove it.';
  return { problem: problem('setting-invalid', 'its name is no project’s', { file }, fix) };
}

function understandProject(text: string, file: string): Understood<Located<Project>> {
  const named = projectSlug(file);
  if ('problem' in named) return { ok: false, problems: [named.problem] };
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const valid = validate(projectSchema, read.yaml, file);
  if (!valid.ok) return valid;
  return { ok: true, value: { value: { slug: named.slug, ...valid.value }, lineOf: read.yaml.lineOf } };
}
