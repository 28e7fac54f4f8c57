/**
 * What is wrong with a value, and how to write it, in words for someone who edits a text file.
 *
 * Values that may be secret are never shown: only what is one of a few words, or a number.
 */
import type { z } from 'zod';
import { nearestName } from '../../shared/errors.js';
import { shown } from './reading.js';

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/** What is wrong, what to do (undefined: as always), and whether the setting isn't there at all. */
export type IssueWords = { what: string; fix: string | undefined; isMissing: boolean };

/** The words for an issue of the setting `name` (a number: an item of a list); `example` is a value of it, or null. */
export function wordsOf(issue: Issue, name: PropertyKey, example: unknown): IssueWords {
  if ('input' in issue && issue.input === undefined && issue.code.startsWith('invalid_'))
    return { what: 'it is missing', fix: name === '' ? undefined : likeThis(name, example), isMissing: true };
  return { ...wrongWords(issue, likeThis(name, example)), isMissing: false };
}

type WrongWords = Pick<IssueWords, 'what' | 'fix'>;

function wrongWords(issue: Issue, example: string | undefined): WrongWords {
  switch (issue.code) {
    case 'custom':
      return { what: issue.message, fix: fixOf(issue.params) };
    case 'invalid_type':
      return wrongKind(issue, example);
    case 'invalid_union':
      return noneOfKinds(issue, example);
    case 'invalid_value':
      return wrongChoice(issue);
    case 'too_small':
    case 'too_big':
      return wrongAmount(issue);
    default:
      return { what: issue.message, fix: example };
  }
}

function fixOf(params: Record<string, unknown> | undefined): string | undefined {
  const fix = params?.['fix'];
  return typeof fix === 'string' ? fix : undefined;
}

/** A value as it can be written on one line: texts in quotes wherever YAML could take them for something else. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value === 'string')
    return /^\p{L}[\p{L}\p{N} .@/-]*$/u.test(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([name, inner]) => `${name}: ${written(inner)}`);
  return `{ ${entries.join(', ')} }`;
}

/** `name` is '' for a whole file, whose settings stand in no braces. */
function likeThis(name: PropertyKey, example: unknown): string | undefined {
  if (example === null) return undefined;
  const value = typeof example === 'string' ? JSON.stringify(example) : written(example);
  if (name === '') return `Write its settings by their names, like ${value.replace(/^\{ (.*) \}$/, '$1')}`;
  return `Write it like ${typeof name === 'number' ? '' : `${String(name)}: `}${value}`;
}

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of settings',
  record: 'a group of settings',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null ? 'nothing' : (KINDS[typeof value] ?? 'something else');
}

function wrongKind({ expected, input }: IssueOf<'invalid_type'>, example: string | undefined): WrongWords {
  const what = `${KINDS[expected] ?? expected} is expected here, not ${kindOf(input)}`;
  if (expected === 'boolean') return { what, fix: 'Write true or false; yes, no, on and off are words.' };
  if (expected === 'array') return { what, fix: 'Put it into brackets: [ … ].' };
  if (expected === 'object' || expected === 'record')
    return { what, fix: example ?? 'Put its settings into braces: { … }.' };
  return { what, fix: example ?? (expected === 'string' ? 'Put it into quotes.' : undefined) };
}

/** A value of none of the kinds that a setting can be of. */
function noneOfKinds(
  { errors, ...issue }: IssueOf<'invalid_union'>,
  example: string | undefined,
): WrongWords {
  const expected = errors.flatMap(([first]) => (first?.code === 'invalid_type' ? [first.expected] : []));
  const kinds = expected.map((kind) => KINDS[kind] ?? kind).join(' or ');
  const each = Array.isArray(issue.input) ? example?.replace(/^Write it/, 'Write each by itself,') : example;
  return { what: `${kinds} is expected here, not ${kindOf(issue.input)}`, fix: each };
}

function wrongChoice({ values, input }: IssueOf<'invalid_value'>): WrongWords {
  const known = values.map(String);
  const written = typeof input === 'string' ? input : kindOf(input);
  const near = nearestName(written, known);
  const what = `${shown(written)} is none of: ${known.join(', ')}`;
  return { what, fix: near === null ? 'Write one of these.' : `Did you mean "${near}"?` };
}

function wrongAmount(issue: IssueOf<'too_small'> | IssueOf<'too_big'>): WrongWords {
  const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  if (issue.origin === 'array') return { what: 'the list is empty', fix: 'Write at least one.' };
  if (issue.origin === 'string') return { what: 'it is too long', fix: `Use ${limit} characters.` };
  return { what: `${String(issue.input)} is out of range`, fix: `Write a number of ${limit}.` };
}
