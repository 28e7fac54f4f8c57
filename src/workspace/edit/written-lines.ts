/**
 * Values as text: on one line behind their name, or on lines of their own, as the file's layout has it.
 */
import { isScalar, Scalar, stringify } from 'yaml';
import { inline } from '../commented-yaml.js';
import type { Layout } from './layout.js';
import { isWrittenList, isWrittenMap, type Path, type Written, type WrittenMap } from './written.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Where a value is written: the node that it replaces, and whether that stands in brackets. */
type Spot = { replaced?: unknown; isInFlow?: boolean };

/** A value on one line, in the quotes of the one that it replaces. */
export function oneLine(value: Written, { replaced, isInFlow = false }: Spot = {}): string {
  const quotes = isScalar(replaced) ? replaced.type : undefined;
  const options = { compat: 'yaml-1.1', lineWidth: 0, blockQuote: false } as const;
  if (typeof value === 'string' && (quotes === Scalar.QUOTE_DOUBLE || quotes === Scalar.QUOTE_SINGLE))
    return stringify(value, { ...options, defaultStringType: quotes }).trimEnd();
  const isPlain = typeof value !== 'string' || DATE.test(value) || isInFlow;
  return isPlain ? inline(value) : stringify(value, options).trimEnd();
}

/** A map without what has no value. */
function saidIn(map: WrittenMap): [string, Written][] {
  return Object.entries(map).filter(([, value]) => value !== null);
}

/** The same value without what has no value. */
export function onlySaid(value: Written): Written {
  if (isWrittenList(value)) return value.map(onlySaid);
  if (!isWrittenMap(value)) return value;
  return Object.fromEntries(saidIn(value).map(([key, inner]) => [key, onlySaid(inner)]));
}

/** The lines that stand below the name of the setting at `path`; null where its value stands on the same line. */
export function linesBelow(layout: Layout, path: Path, value: Written, indent: string): string[] | null {
  if (isWrittenList(value))
    return value.some(isWrittenMap) ? value.map((item) => `${indent}  - ${inline(item)}`) : null;
  if (!isWrittenMap(value) || !layout.isSection(path)) return null;
  const pairs = saidIn(value).flatMap(([key, inner]) =>
    pairLines(layout, [...path, key], inner, `${indent}  `),
  );
  return pairs.length === 0 ? null : pairs;
}

/** The setting at `path` with its value. */
export function pairLines(layout: Layout, path: Path, value: Written, indent: string): string[] {
  const name = `${indent}${inline(String(path.at(-1)))}:`;
  const lines = linesBelow(layout, path, value, indent);
  return lines === null ? [`${name} ${oneLine(value)}`] : [name, ...lines];
}

/** An item of a list whose items have a line for each of their settings. */
export function itemLines(item: WrittenMap, indent: string): string[] {
  return saidIn(item).map(
    ([key, value], index) => `${indent}${index === 0 ? '-' : ' '} ${inline(key)}: ${oneLine(value)}`,
  );
}
