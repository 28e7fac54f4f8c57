/**
 * Writes settings as YAML that explains itself: each setting of the schema with its value and its sentence.
 *
 * What has no value stands there as a comment with an example, to be uncommented. So the file that `init` writes
 * can't forget a setting, nor explain one in other words than the JSON Schema. What nothing reads yet is left out.
 */
import { stringify } from 'yaml';
import type { JsonSchema } from './schema/known-settings.js';

/** From this column on stand the sentences. */
const COMMENT_COLUMN = 36;
const WIDTH = 120;

/** A text, number or the like as it can stand inside brackets; what YAML 1.1 tools would misread is quoted. */
function scalar(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const inList = stringify([value], { collectionStyle: 'flow', compat: 'yaml-1.1', lineWidth: 0 });
  return inList.trim().slice(1, -1).trim();
}

/** A value on one line, as it can stand inside brackets. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalar(value);
  const entries = Object.entries(value).map(([key, inner]) => `${scalar(key)}: ${inline(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}# ${word}`);
  }
  return lines;
}

/** A setting with its sentence: behind it where there is room, else above. */
function explained(setting: string, sentence: string | undefined, indent: string): string[] {
  const line = indent + setting;
  if (sentence === undefined) return [line];
  const beside = `${line.padEnd(COMMENT_COLUMN)} # ${sentence}`;
  const isCrowded = beside.length > WIDTH || (setting.startsWith('#') && line.length > COMMENT_COLUMN);
  return isCrowded ? [...wrapped(sentence, indent), line] : [beside];
}

/** The forms that an item of a list can have, each on a line of its own. */
function forms(examples: readonly unknown[], indent: string): string[] {
  return examples.map((example) => `${indent}#   - ${inline(Array.isArray(example) ? example[0] : example)}`);
}

function leafLines(name: string, schema: JsonSchema, given: unknown, indent: string): string[] {
  const { description, examples = [] } = schema;
  const value = given ?? schema.default;
  if (value === undefined || value === null)
    return explained(`# ${name}: ${examples.length === 0 ? '…' : inline(examples[0])}`, description, indent);
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (examples.length < 2) {
    const suchAs = list.length === 0 && examples.length > 0 ? `, such as ${inline(examples[0])}` : '';
    return explained(`${name}: ${inline(value)}`, description && description + suchAs, indent);
  }
  const items = list.map((item) => `${indent}  - ${inline(item)}`);
  const setting = items.length > 0 ? [`${indent}${name}:`, ...items] : [`${indent}${name}: ${inline(value)}`];
  return [...wrapped(description ?? '', indent), ...forms(examples, indent), ...setting];
}

function groupOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function settingLines(name: string, schema: JsonSchema, given: unknown, depth: number): string[] {
  const indent = '  '.repeat(depth);
  if (schema.properties === undefined) return leafLines(name, schema, given, indent);
  const values = groupOf(given);
  const inner = Object.entries(schema.properties)
    .filter(([, { later }]) => later !== true)
    .flatMap(([key, form]) => settingLines(key, form, values[key], depth + 1));
  return [...explained(`${name}:`, schema.description, indent), ...inner];
}

/** The settings of `schema` with `values` (else their defaults), in the schema's order; an empty line around each group. */
export function commentedYaml(schema: JsonSchema, values: Record<string, unknown>): string {
  let wasGroup = false;
  const lines = Object.entries(schema.properties ?? {}).flatMap(([name, form], index) => {
    const isGroup = form.properties !== undefined;
    const gap = index > 0 && (isGroup || wasGroup) ? [''] : [];
    wasGroup = isGroup;
    return [...gap, ...settingLines(name, form, values[name], 0)];
  });
  return `${lines.join('\n')}\n`;
}
