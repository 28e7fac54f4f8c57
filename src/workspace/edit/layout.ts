/**
 * How a person lays a file out: in which order settings stand, which of them are sections with lines of their own.
 *
 * The order is the schema's, and so that of the file that `init` writes (`commented-yaml.ts`).
 */
import type { z } from 'zod';
import { clientsSchema } from '../schema/clients-schema.js';
import { type JsonSchema, jsonSchemaOf, namesAt } from '../schema/known-settings.js';
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

/** The layout of `file`, a path in the workspace. Its schema is looked at only where something is added. */
export function layoutOf(file: string): Layout {
  let json: JsonSchema | undefined;
  const names = (path: Path): readonly string[] => {
    json ??= jsonSchemaOf(schemaOf(file));
    return namesAt(json, path);
  };
  return { namesAt: names, isSection: (path) => isSection(file, path, names) };
}

function schemaOf(file: string): z.ZodType {
  if (file === SETTINGS_FILE) return settingsSchema;
  return file === CLIENTS_FILE ? clientsSchema : projectSchema;
}

/** In driverseat.yaml each group of settings, in clients.yaml each client, in a project's file nothing. */
function isSection(file: string, path: Path, names: Layout['namesAt']): boolean {
  if (file === CLIENTS_FILE) return path.length === 1;
  if (file !== SETTINGS_FILE || path.some((key) => typeof key === 'number')) return false;
  return names(path).length > 0;
}
