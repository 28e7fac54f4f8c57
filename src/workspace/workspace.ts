/**
 * The freelancer's folder as the bot works by it: settings, clients, projects, phrases, templates.
 *
 * What a workspace leaves out of phrases and templates is as shipped, so that an older folder knows newer mails.
 */
import type { PhraseBook } from '../judgement/phrase-book.js';
import type { Settings } from '../plan/settings.js';
import type { Client } from '../projects/client.js';
import type { Project } from '../projects/project.js';
import type { Problem } from '../shared/errors.js';
import { type Template, templatePath } from '../templates/template-name.js';
import { clientsOf } from './schema/clients-schema.js';
import type { Part, WorkspaceParts } from './understand-files.js';
import type { FileKind } from './workspace-files.js';

/** A file that can't be used as it is. */
export type BrokenFile = { file: string; kind: FileKind; problems: readonly Problem[] };

/** A loaded workspace. */
export type Workspace = {
  dir: string;
  settings: Settings;
  /** In the order of clients.yaml. */
  clients: readonly Client[];
  /** Those whose file can be used. */
  projects: readonly Project[];
  phrases: PhraseBook;
  /** One a language, mail and variant: hers, else the shipped one. Broken ones are left out. */
  templates: readonly Template[];
  /** The certificates that `mailbox.ca` names (PEM). */
  authority: string | null;
  /** The version of driverseat.yaml; older than the settings' where it was migrated in memory. */
  migratedFrom: number;
  /** Worth mending; stops nothing. */
  warnings: readonly Problem[];
};

/** What is shipped with the program. */
export type Shipped = { phrases: PhraseBook; templates: readonly Template[] };

/** The parts that can't be used. */
export function brokenFiles({
  settings,
  clients,
  projects,
  phrases,
  templates,
}: WorkspaceParts): BrokenFile[] {
  const parts: Part<unknown>[] = [
    settings,
    ...(clients === null ? [] : [clients]),
    ...projects,
    ...phrases,
    ...templates,
  ];
  return parts.flatMap((part) =>
    part.ok ? [] : [{ file: part.file, kind: part.kind, problems: part.problems }],
  );
}

function usable<T>(parts: readonly Part<T>[]): T[] {
  return parts.flatMap((part) => (part.ok ? [part.value] : []));
}

/** Hers, and the shipped ones for which there is no file of hers at all (a broken one is never replaced). */
function templatesOf(parts: readonly Part<Template>[], shipped: readonly Template[]): Template[] {
  const own = new Set(parts.map(({ file }) => file));
  return [...usable(parts), ...shipped.filter((template) => !own.has(templatePath(template)))];
}

/** Puts a workspace together; null where its settings or clients can't be used. */
export function assembleWorkspace(dir: string, parts: WorkspaceParts, shipped: Shipped): Workspace | null {
  const { settings: settingsPart, clients } = parts;
  if (!settingsPart.ok || clients?.ok === false) return null;
  const { value: settings, migratedFrom, authority } = settingsPart.value;
  const phrases = usable(parts.phrases);
  return {
    dir,
    settings,
    clients: clientsOf(clients?.value.value ?? {}, settings.me),
    projects: usable(parts.projects).map(({ value }) => value),
    phrases: {
      ...shipped.phrases,
      ...Object.fromEntries(phrases.map(({ language, sections }) => [language, sections])),
    },
    templates: templatesOf(parts.templates, shipped.templates),
    authority,
    migratedFrom,
    warnings: phrases.flatMap(({ warnings }) => warnings),
  };
}
