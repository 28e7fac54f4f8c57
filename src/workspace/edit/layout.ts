/**
 * How a person lays a file out: in which order settings stand, which of them are sections with lines of their own.
 *
 * The order is the schema's, and so that of the file that `init` writes (`commented-yaml.ts`).
 */
import { clientsSchema } from '../schema/clients-schema.js';
import { jsonSchemaOf, namesAt } from '../schema/known-settings.js';
import { projectSchema } from '../schema/project-schema.js';
import { settingsSchema } from '../schema/settings-schema.js';
import { CLIENTS_FILE, SETTINGS_FILE } from '../workspace-files.js';
import type { Path } from './written.js';

/** The layout of one kind of file. */
export type Layout = {
  /** The names that can stand at `path`, in order; empty where the file's owner makes them up. */
  namesAt(path: Path): readonly string[];
  /** Whether the map at `path` has a line for each of its settings; else it stands in braces. */
  isSection(path: Path): boolean;
};

/** The layout of `file`, a path in the workspace. */
export function layoutOf(file: string): Layout {
  if (file === SETTINGS_FILE) {
    const json = jsonSchemaOf(settingsSchema);
    const names = (path: Path): string[] => namesAt(json, path);
    return { namesAt: names, isSection: (path) => hasNoItems(path) && names(path).length > 0 };
  }
  const json = jsonSchemaOf(file === CLIENTS_FILE ? clientsSchema : projectSchema);
  return {
    namesAt: (path) => namesAt(json, path),
    isSection: (path) => file === CLIENTS_FILE && path.length === 1,
  };
}

function hasNoItems(path: Path): boolean {
  return path.every((key) => typeof key === 'string');
}
