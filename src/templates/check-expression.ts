/**
 * Whether what stands between {{ and }} can be said: a variable, a helper with its one value, a question.
 *
 * Each variable knows what it holds, so that a date isn't printed as 2026-10-09 and a yes or no not at all.
 */
import { nearestName } from '../shared/errors.js';
import { HELPERS, helperTakes, VARIABLES, type VariableKind, variableKind } from './variables.js';

/** What is wrong with an expression, and what to do. */
export type Fault = { what: string; fix: string };

const BLOCKS = ['if', 'unless'];

/** The faults of `{{…}}`. */
export function checkPrinted({ path, params, hash }: hbs.AST.MustacheStatement): Fault[] {
  const said = params.length > 0 || hash !== undefined;
  const read = said ? readCall({ path, params, hash }) : readPath(path);
  if ('fault' in read) return [read.fault];
  if (read.kind === 'date')
    return [{ what: `${read.name} is a date`, fix: `Write {{day ${read.name}}} or {{onDay ${read.name}}}.` }];
  if (read.kind === 'yes-no' || read.kind === 'group')
    return [
      {
        what: `${read.name} can only be asked, not printed`,
        fix: `Write {{#if ${read.name}}}…{{/if}}${membersOf(read.name)}.`,
      },
    ];
  return [];
}

/** Whether a block is `{{#if …}}` or `{{#unless …}}`: the only ones that there are. */
export function isQuestion({ path }: hbs.AST.BlockStatement): boolean {
  return BLOCKS.includes(nameOf(path) ?? '');
}

/** The faults of `{{#…}}` itself; what stands inside is not its business. */
export function checkAsked(block: hbs.AST.BlockStatement): Fault[] {
  const { path, params, hash, program, inverse } = block;
  const name = nameOf(path) ?? 'of this form';
  if (!isQuestion(block)) {
    const fix = 'The blocks are {{#if …}} and {{#unless …}}.';
    return [{ what: `there is no block "${name.slice(0, 60)}"`, fix }];
  }
  const [asked] = params;
  const blockParams = (program?.blockParams ?? inverse?.blockParams ?? []).length;
  if (asked === undefined || params.length > 1 || hash !== undefined || blockParams > 0)
    return [{ what: `{{#${name}}} asks one variable`, fix: `Write {{#${name} remark}}, say.` }];
  const read = readValue(asked);
  return 'fault' in read ? [read.fault] : [];
}

type Read = { name: string; kind: VariableKind } | { fault: Fault };

function readValue(expression: hbs.AST.Expression): Read {
  if (expression.type === 'SubExpression') return readCall(expression as hbs.AST.SubExpression);
  return readPath(expression);
}

function readPath(expression: hbs.AST.Expression): Read {
  const name = nameOf(expression);
  if (name === null) {
    const fix = `The variables are ${Object.keys(VARIABLES).join(', ')}.`;
    return { fault: { what: 'here can only stand the name of a variable', fix } };
  }
  const kind = variableKind(name);
  if (kind !== null) return { name, kind };
  if (helperTakes(name) !== null) return { fault: needsValue(name) };
  return { fault: unknown('variable', name, Object.keys(VARIABLES)) };
}

/** A helper and what it is given; a printed expression may have any literal for its name. */
type Call = Pick<hbs.AST.MustacheStatement, 'path' | 'params'> & { hash: hbs.AST.Hash | undefined };

function readCall({ path, params, hash }: Call): Read {
  const name = nameOf(path) ?? '';
  const takes = helperTakes(name);
  if (takes === null) return { fault: unknown('helper', name, Object.keys(HELPERS)) };
  const [param] = params;
  if (param === undefined || params.length > 1 || hash !== undefined) return { fault: needsValue(name) };
  const value = readValue(param);
  if ('fault' in value) return value;
  return value.kind === takes ? { name, kind: 'text' } : { fault: needsValue(name) };
}

/** The dotted name of a plain path; null for `../x`, `@root`, `this`, "a text" and numbers. */
export function nameOf(expression: hbs.AST.Expression): string | null {
  if (expression.type !== 'PathExpression') return null;
  const { data, depth, parts, original } = expression as hbs.AST.PathExpression;
  const name = parts.join('.');
  return !data && depth === 0 && name !== '' && name === original ? name : null;
}

function needsValue(helper: string): Fault {
  const example = helperTakes(helper) === 'date' ? 'next.date' : 'project.name';
  return { what: `${helper} takes one ${helperTakes(helper)}`, fix: `Write {{${helper} ${example}}}, say.` };
}

function unknown(what: 'variable' | 'helper', name: string, known: readonly string[]): Fault {
  const near = nearestName(name, known);
  const fix = near === null ? `The ${what}s are ${known.join(', ')}.` : `Did you mean "${near}"?`;
  return { what: `there is no ${what} "${name.slice(0, 60)}"`, fix };
}

function membersOf(group: string): string {
  const members = Object.keys(VARIABLES).filter((name) => name.startsWith(`${group}.`));
  return members.length === 0 ? '' : ` and print ${members.join(', ')}`;
}
