/**
 * Holds values against their schema, and says everything that is wrong as problems: in a file with their lines.
 */
import type { z } from 'zod';
import { nearestName, type Place, type Problem, problem } from '../../shared/errors.js';
import { valuesOf, type YamlFile } from '../read-yaml.js';
import { wordsOf } from './issue-words.js';
import { exampleAt, type JsonSchema, jsonSchemaOf, namesAt, sectionOf } from './known-settings.js';
import { shown } from './reading.js';

type Issue = z.core.$ZodIssue;

/** What the schema makes of the values, or all problems. */
export type Validated<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** The place of the setting at a path. */
type PlaceAt = (path: readonly PropertyKey[]) => Place;

/** Where issues are told from: how places are named, and the schema as data. */
type Asked = { placeAt: PlaceAt; json: JsonSchema };

/** Validates a parsed file; `file` is named in problems. */
export function validate<T>(schema: z.ZodType<T>, yaml: YamlFile, file: string): Validated<T> {
  return validateValues(schema, valuesOf(yaml.document) ?? {}, (path) => placeOf(path, yaml.lineOf, file));
}

/** Validates values; in problems the setting at a path stands where `placeAt` says. */
export function validateValues<T>(schema: z.ZodType<T>, values: unknown, placeAt: PlaceAt): Validated<T> {
  const result = schema.safeParse(values, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  const asked = { placeAt, json: jsonSchemaOf(schema) };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, [], asked));
  return { ok: false, problems: problems.toSorted((a, b) => (a.where.line ?? 0) - (b.where.line ?? 0)) };
}

/** A path as a reader finds it: "contact.noContact[1].between". */
export function settingOf(path: readonly PropertyKey[]): string {
  const names = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return names.join('').replace(/^\./, '');
}

/** The place of the setting at `path` in a file: its name and its line. */
export function placeOf(path: readonly PropertyKey[], lineOf: YamlFile['lineOf'], file: string): Place {
  const line = lineOf(path);
  const setting = settingOf(path);
  return { file, ...(setting === '' ? {} : { setting }), ...(line === undefined ? {} : { line }) };
}

function problemsOf(issue: Issue, parent: readonly PropertyKey[], asked: Asked): Problem[] {
  const path = [...parent, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownSetting(key, path, asked));
    case 'invalid_union': {
      const near = likeliest(issue);
      return near === null
        ? [problemOf(issue, path, asked)]
        : near.flatMap((inner) => problemsOf(inner, path, asked));
    }
    case 'invalid_key':
      return issue.issues.flatMap((inner) => problemsOf(inner, path, asked));
    default:
      return [problemOf(issue, path, asked)];
  }
}

function problemOf(issue: Issue, path: readonly PropertyKey[], { placeAt, json }: Asked): Problem {
  const { what, fix, isMissing } = wordsOf(issue, path.at(-1) ?? '', exampleAt(json, path));
  return problem(isMissing ? 'setting-missing' : 'setting-invalid', what, placeAt(path), fix);
}

/** Of the forms that a value has none of, the issues of the one that it nearly has; null where it is of another kind than all. */
function likeliest({ errors }: Extract<Issue, { code: 'invalid_union' }>): Issue[] | null {
  const isOtherKind = ({ path, code }: Issue): boolean => path.length === 0 && code === 'invalid_type';
  return errors.find((issues) => !issues.some(isOtherKind)) ?? null;
}

/** Names under which people keep a secret: whatever else is wrong, it has to come out of the file. */
const SECRET_NAME = /^(?:pass|passwd|password|app-?password|secret|token|access-?token|api-?key)$/i;

function unknownSetting(key: string, path: readonly PropertyKey[], { placeAt, json }: Asked): Problem {
  const place = placeAt([...path, key]);
  if (SECRET_NAME.test(key))
    return problem('password-in-file', 'no password and no token stands in this file', place);
  return problem('setting-unknown', `there is no setting ${shown(key)} here`, place, meant(key, path, json));
}

function meant(key: string, path: readonly PropertyKey[], json: JsonSchema): string {
  const names = namesAt(json, path);
  const [first = ''] = key.split(' ');
  if (first !== key && names.includes(first))
    return `Write "${first}: ${key.slice(first.length).trim()}": its colon is missing.`;
  const near = nearestName(key, names);
  if (near !== null) return `Did you mean "${near}"?`;
  const section = sectionOf(json, key);
  return section === null
    ? `Remove it. Here can stand: ${names.join(', ')}.`
    : `It belongs under "${section}".`;
}
