/**
 * Reads a YAML file into values, and knows on which line each of them stands.
 *
 * YAML 1.2: `on`, `yes` and `NO` are words. What would make two places of a file one (aliases), or a file into
 * something else (tags, directives, several documents), is refused: a person and an order edit these files line by line.
 */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { type Place, type Problem, problem } from '../shared/errors.js';
import { yamlProblem } from './yaml-faults.js';

/** A parsed file. */
export type YamlFile = {
  document: Document;
  /** The line (from 1) of the deepest part of `path` that stands in the file; undefined in an empty one. */
  lineOf(path: readonly PropertyKey[]): number | undefined;
};

/** A parsed file, or everything that keeps it from being one. */
export type YamlReading = { ok: true; yaml: YamlFile } | { ok: false; problems: Problem[] };

/** After so many the rest follows from the first ones. */
const MOST_PROBLEMS = 10;

/** Parses `text`; `file` is named in problems. */
export function readYaml(text: string, file: string): YamlReading {
  const counter = new LineCounter();
  const document = parseDocument(text, { version: '1.2', lineCounter: counter, prettyErrors: false });
  const placeAt = (offset: number): Place => ({ file, line: counter.linePos(offset).line });
  const problems = [...document.errors, ...document.warnings].map(({ code, pos: [offset] }) => {
    const bracket = code === 'BAD_INDENT' ? openBracket(document, text) : null;
    if (bracket !== null) return yamlProblem('MISSING_CHAR', placeAt(bracket));
    if (code !== 'MISSING_CHAR') return yamlProblem(code, placeAt(offset));
    return isNameAlone(document, offset)
      ? yamlProblem('MULTILINE_IMPLICIT_KEY', placeAt(offset))
      : yamlProblem(code, placeAt(openingBefore(document, offset)));
  });
  if (document.directives.yaml.version !== '1.2')
    problems.push(yamlProblem('BAD_DIRECTIVE', { file, line: 1 }));
  if (problems.length === 0) problems.push(...forbiddenNodes(document, placeAt));
  if (problems.length > 0) return { ok: false, problems: firstOfEachLine(problems).slice(0, MOST_PROBLEMS) };
  return { ok: true, yaml: { document, lineOf: (path) => lineOf(document, counter, path) } };
}

/** The values of a document. */
export function valuesOf(document: Document): unknown {
  return withoutNulls(document.toJS({ maxAliasCount: 0 }));
}

/** Values without those that are null: such a setting counts as not written. In a list it stays, to be told. */
export function withoutNulls(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map((item: unknown) => (item === null ? null : withoutNulls(item)));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutNulls(inner)]));
}

/** Whether a setting's name begins at `offset` and has nothing behind it, as where its colon was forgotten. */
function isNameAlone(document: Document, offset: number): boolean {
  let isAlone = false;
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.range?.[0] === offset && value === null) isAlone = true;
    },
  });
  return isAlone;
}

/** Where a quote was opened that is still open at `offset`, mostly the end of the file; else `offset`. */
function openingBefore(document: Document, offset: number): number {
  let opening = offset;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] < offset && range[1] >= offset) opening = range[0];
    },
  });
  return opening;
}

/** Where the innermost bracket was opened that is not closed, also not too far left; null where there is none. */
function openBracket(document: Document, text: string): number | null {
  let opening: number | null = null;
  visit(document, {
    Collection: (_, { flow, range }) => {
      if (!flow || !range) return;
      const [start, end] = range;
      const closing = text.charAt(start) === '[' ? ']' : '}';
      if (!text.slice(end - 1, end + 1).includes(closing)) opening = start;
    },
  });
  return opening;
}

function forbiddenNodes(document: Document, placeAt: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  const offsetOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
  visit(document, {
    Alias: (_, node) => void problems.push(yamlProblem('BAD_ALIAS', placeAt(offsetOf(node)))),
    Pair: (_, { key }) => {
      if (isScalar(key) || isAlias(key)) return;
      problems.push(problem('yaml-syntax', 'a setting’s name is a plain word', placeAt(offsetOf(key))));
    },
    Node: (_, node) => {
      if (!isAlias(node) && node.tag !== undefined)
        problems.push(yamlProblem('TAG_RESOLVE_FAILED', placeAt(offsetOf(node))));
    },
  });
  return problems;
}

function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  const lines = new Set<number | undefined>();
  return problems.filter(({ where: { line } }) => !lines.has(line) && lines.add(line));
}

/** One step down: the node that stands for `key`, and what it holds. */
function stepInto(node: unknown, key: PropertyKey): { stands: Node; holds: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    return isScalar(pair?.key) ? { stands: pair.key, holds: pair.value } : null;
  }
  const item = isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
  return isNode(item) ? { stands: item, holds: item } : null;
}

function lineOf(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = document.contents;
  let offset = path.length === 0 ? document.contents?.range?.[0] : undefined;
  for (const key of path) {
    const step = stepInto(node, key);
    if (step === null) break;
    node = step.holds;
    offset = step.stands.range?.[0] ?? offset;
  }
  return offset === undefined ? undefined : counter.linePos(offset).line;
}
