/**
 * Holds a file's values against its schema, and says everything that is wrong as problems with their lines.
 */
import type { z } from 'zod';
import { nearestName, type Place, type Problem, problem } from '../../shared/errors.js';
import { valuesOf, type YamlFile } from '../read-yaml.js';
import { wordsOf } from './issue-words.js';
import { exampleAt, type JsonSchema, jsonSchemaOf, namesAt, sectionOf } from './known-settings.js';
import { shown } from './reading.js';

type Issue = z.core.$ZodIssue;

/** Where issues are told from: the file, its name, and its schema as data. */
type Asked = { yaml: YamlFile; file: string; json: JsonSchema };

/** Validates a parsed file; `file` is named in problems. */
export function validate<T>(
  schema: z.ZodType<T>,
  yaml: YamlFile,
  file: string,
): { ok: true; value: T } | { ok: false; problems: Problem[] } {
  const result = schema.safeParse(valuesOf(yaml.document) ?? {}, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  const asked = { yaml, file, json: jsonSchemaOf(schema) };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, [], asked));
  return { ok: false, problems: problems.toSorted((a, b) => (a.where.line ?? 0) - (b.where.line ?? 0)) };
}

/** The place of the setting at `path`, as a reader finds it: "contact.noContact[1].between" and its line. */
export function placeOf(path: readonly PropertyKey[], lineOf: YamlFile['lineOf'], file: string): Place {
  const names = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  const line = lineOf(path);
  const setting = names.join('').replace(/^\./, '');
  return { file, ...(setting === '' ? {} : { setting }), ...(line === undefined ? {} : { line }) };
}

function problemsOf(issue: Issue, parent: readonly PropertyKey[], asked: Asked): Problem[] {
  const path = [...parent, ...issue.path];
  const { yaml, file, json } = asked;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownSetting(key, path, asked));
    case 'invalid_union':
      return likeliest(issue).flatMap((inner) => problemsOf(inner, path, asked));
    case 'invalid_key':
      return issue.issues.flatMap((inner) => problemsOf(inner, path, asked));
    default: {
      const { what, fix, isMissing } = wordsOf(issue, path.at(-1) ?? file, exampleAt(json, path));
      const code = isMissing ? 'setting-missing' : 'setting-invalid';
      return [problem(code, what, placeOf(path, yaml.lineOf, file), fix)];
    }
  }
}

/** Of the forms that a value has none of, the issues of the one that it nearly has: not already of another kind. */
function likeliest({ errors, input }: Extract<Issue, { code: 'invalid_union' }>): Issue[] {
  const isOtherKind = ({ path, code }: Issue): boolean => path.length === 0 && code === 'invalid_type';
  const near = errors.find((issues) => !issues.some(isOtherKind));
  return (
    near ??
    errors.slice(0, 1).flatMap(([first]) => (first === undefined ? [] : [{ ...first, input } as Issue]))
  );
}

/** Names under which people keep a secret: whatever else is wrong, it has to come out of the file. */
const SECRET_NAME = /^(?:pass|passwd|password|app-?password|secret|token|access-?token|api-?key)$/i;

function unknownSetting(key: string, path: readonly PropertyKey[], { yaml, file, json }: Asked): Problem {
  const place = placeOf([...path, key], yaml.lineOf, file);
  if (SECRET_NAME.test(key))
    return problem('password-in-file', 'no password and no token stands in this file', place);
  return problem('setting-unknown', `there is no setting ${shown(key)} here`, place, meant(key, path, json));
}

function meant(key: string, path: readonly PropertyKey[], json: JsonSchema): string {
  const names = namesAt(json, path);
  const near = nearestName(key, names);
  if (near !== null) return `Did you mean "${near}"?`;
  const section = sectionOf(json, key);
  return section === null
    ? `Remove it. Here can stand: ${names.join(', ')}.`
    : `It belongs under "${section}".`;
}
