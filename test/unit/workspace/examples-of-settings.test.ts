/** Whoever writes a value of the wrong kind is shown one of the right kind, whatever the setting. */
import { describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { clientsSchema } from '../../../src/workspace/schema/clients-schema.js';
import { exampleAt, type JsonSchema, jsonSchemaOf } from '../../../src/workspace/schema/known-settings.js';
import { phrasesSchema } from '../../../src/workspace/schema/phrases-schema.js';
import { projectSchema } from '../../../src/workspace/schema/project-schema.js';
import { settingsSchema } from '../../../src/workspace/schema/settings-schema.js';

type Typed = JsonSchema & { type?: string };

/** The paths of all settings that are a number or a group; what a name or an index stands for is "tom" and 0. */
function pathsOf(schema: Typed, path: PropertyKey[] = []): PropertyKey[][] {
  const { anyOf = [], properties = {}, items, additionalProperties: named } = schema;
  const inner: [PropertyKey, JsonSchema][] = Object.entries(properties);
  if (items !== undefined) inner.push([0, items]);
  if (typeof named === 'object') inner.push(['tom', named]);
  const here = ['number', 'integer', 'object'].includes(schema.type ?? '') ? [path] : [];
  return [
    ...here,
    ...anyOf.flatMap((form) => pathsOf(form, path)),
    ...inner.flatMap(([key, form]) => pathsOf(form, [...path, key])),
  ];
}

describe('a number and a group of settings', () => {
  it.each<[string, z.ZodType, number]>([
    ['driverseat.yaml', settingsSchema, 15],
    ['clients.yaml', clientsSchema, 4],
    ['a project', projectSchema, 12],
    ['a phrase file', phrasesSchema, 11],
  ])('has an example everywhere in %s', (_, schema, atLeast) => {
    const json = jsonSchemaOf(schema);
    // Of the version `migrate.ts` tells.
    const paths = pathsOf(json).filter(([name]) => name !== 'version');
    expect(paths.length).toBeGreaterThanOrEqual(atLeast);
    expect(paths.filter((path) => exampleAt(json, path) === null)).toEqual([]);
  });
});
