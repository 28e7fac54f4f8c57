/**
 * A mail's values by the names of their variables, so that some can be filled in from a sample and others taken away.
 */
import type { TemplateValues } from '../../templates/known-values.js';
import { VARIABLES } from '../../templates/variables.js';

/** "next.date" to its value; what is unknown is not there. */
export type NamedValues = ReadonlyMap<string, unknown>;

function valueAt(values: object, name: string): unknown {
  let value: unknown = values;
  for (const part of name.split('.')) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Record<string, unknown>)[part];
  }
  return value ?? null;
}

/** What is known of `values`; a percent of 0 and an answer of no count as unknown (TEXTS.md). */
export function namedValues(values: TemplateValues): NamedValues {
  const named = Object.entries(VARIABLES).flatMap(([name, kind]): [string, unknown][] => {
    const value = kind === 'group' ? null : valueAt(values, name);
    return value === null || value === false || value === 0 || value === '' ? [] : [[name, value]];
  });
  return new Map(named);
}

/** The values without some names; without a group, all its members are gone. */
export function without(values: NamedValues, names: readonly string[]): NamedValues {
  const isGone = (name: string): boolean =>
    names.some((gone) => name === gone || name.startsWith(`${gone}.`));
  return new Map([...values].filter(([name]) => !isGone(name)));
}

/** Whether something is known of a variable or of a group's member. */
export function isNamed(values: NamedValues, name: string): boolean {
  return values.has(name) || [...values.keys()].some((known) => known.startsWith(`${name}.`));
}

/** The values as a template takes them. */
export function templateValues(values: NamedValues): TemplateValues {
  const groups: Record<string, unknown> = {};
  for (const [name, value] of values) {
    const [first = '', member] = name.split('.');
    groups[first] = member === undefined ? value : { ...(groups[first] as object), [member]: value };
  }
  return groups;
}
