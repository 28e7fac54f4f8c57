/**
 * What a schema knows at a place: the names of its settings, and how a value is written there.
 *
 * Read from the JSON Schema, which is plain data, and only once something is wrong.
 */
import { z } from 'zod';

/** The parts of a JSON Schema that are asked here. */
export type JsonSchema = {
  description?: string;
  default?: unknown;
  examples?: unknown[];
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  /** Nothing reads it yet. */
  later?: boolean;
};

/**
 * The schema of what a person writes, for editors (draft 7, which YAML tools know best).
 *
 * Examples are given as `.meta({ written: […] })`: zod leaves out those of a schema that transforms, as being of
 * its outcome.
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      if (!('written' in jsonSchema)) return;
      jsonSchema.examples = jsonSchema['written'] as unknown[];
      delete jsonSchema['written'];
    },
  }) as JsonSchema;
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  return [schema, ...(schema.anyOf ?? []).flatMap(alternatives)];
}

function inside(schema: JsonSchema, key: PropertyKey): JsonSchema[] {
  const { properties, additionalProperties, items } = schema;
  const found = typeof key === 'number' ? items : (properties?.[String(key)] ?? additionalProperties);
  return typeof found === 'object' ? alternatives(found) : [];
}

/** All forms that the value at `path` can take; empty where the schema knows no such place. */
function formsAt(root: JsonSchema, path: readonly PropertyKey[]): JsonSchema[] {
  return path.reduce<JsonSchema[]>(
    (forms, key) => forms.flatMap((form) => inside(form, key)),
    alternatives(root),
  );
}

/** The names of settings that can stand at `path`. */
export function namesAt(root: JsonSchema, path: readonly PropertyKey[]): string[] {
  return formsAt(root, path).flatMap(({ properties }) => Object.keys(properties ?? {}));
}

/** A group of settings as it could be written: what must be in it, else the first that there is an example of. */
function exampleGroup({ properties, required = [], ...names }: JsonSchema): object | null {
  const { propertyNames, additionalProperties } = names;
  if (properties === undefined) {
    const name = propertyNames === undefined ? null : exampleOf(alternatives(propertyNames));
    const value =
      typeof additionalProperties === 'object' ? exampleOf(alternatives(additionalProperties)) : null;
    return name === null || value === null ? null : { [String(name)]: value };
  }
  const entries = Object.entries(properties)
    .map(([name, form]): [string, unknown] => [name, exampleOf(alternatives(form))])
    .filter(([, value]) => value !== null);
  const needed = entries.filter(([name]) => required.includes(name));
  const shown = needed.length > 0 ? needed : entries.slice(0, 1);
  return shown.length === 0 ? null : Object.fromEntries(shown);
}

function exampleOf(forms: readonly JsonSchema[]): unknown {
  const given = forms.find(({ examples }) => examples !== undefined)?.examples?.[0] ?? forms[0]?.default;
  if (given !== undefined && given !== null && (typeof given !== 'object' || Object.keys(given).length > 0))
    return given;
  return forms.map(exampleGroup).find((group) => group !== null) ?? null;
}

/**
 * A value as it could be written at `path`: an example, or the default, or a group made of those of its settings; null
 * where there is none.
 */
export function exampleAt(root: JsonSchema, path: readonly PropertyKey[]): unknown {
  return exampleOf(formsAt(root, path));
}

/** The section that has a setting called `name`, if exactly one has: "me" for "timeZone". */
export function sectionOf(root: JsonSchema, name: string): string | null {
  const sections = Object.entries(root.properties ?? {}).filter(([, section]) =>
    Object.hasOwn(section.properties ?? {}, name),
  );
  return sections.length === 1 ? (sections[0]?.[0] ?? null) : null;
}
