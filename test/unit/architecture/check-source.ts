/**
 * The architecture of DESIGN.md ("Data flows one way"), held: a path and a source text in, broken rules out.
 *
 * Pure itself, so that a test can feed it one violation of each rule and see it caught.
 */
import { checkGlobals } from './check-globals.js';
import { checkImports, fileMeant } from './check-imports.js';
import { checkPurity } from './check-purity.js';
import { folderOf, IMPORT_TABLE } from './import-table.js';
import { importsOf } from './imports-of.js';
import { parseTypeScript } from './syntax-tree.js';
import type { Violation } from './violation.js';

/** A checked file: what it breaks, and the files it imports (for `findCycles`). */
export type CheckedSource = { path: string; violations: Violation[]; imports: string[] };

/** Checks one file of `src/`; `path` is `src/plan/due.ts`, as seen from the project's root. */
export function checkSource(path: string, source: string): CheckedSource {
  const { nodes, error } = parseTypeScript(path, source);
  if (error !== null)
    return { path, violations: [{ path, line: 1, rule: 'syntax', what: error }], imports: [] };
  const imports = importsOf(nodes);
  const isPure = IMPORT_TABLE.get(folderOf(path))?.isPure === true;
  return {
    path,
    violations: [
      ...checkImports(path, imports),
      ...checkGlobals(path, nodes, isPure),
      ...(isPure ? checkPurity(path, nodes) : []),
    ],
    imports: imports.map(({ specifier }) => fileMeant(path, specifier ?? '')).filter((file) => file !== null),
  };
}
