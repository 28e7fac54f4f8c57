/**
 * Holds that the middle never waits and never asks where it runs: no `async` in any form, no dynamic import, no
 * `import.meta`, nothing whose result hangs on the machine's language.
 */
import { checkLocaleMethod } from './check-locale.js';
import type { PlacedNode } from './syntax-tree.js';
import { callsByCallee } from './uses-of-globals.js';
import type { Finding, Violation } from './violation.js';

function checkNode({ node }: PlacedNode): Finding | null {
  const isWaiting =
    node.async === true ||
    node.await === true ||
    node.kind === 'await using' ||
    node.type === 'AwaitExpression' ||
    node.type === 'ImportExpression';
  if (isWaiting) return { rule: 'async', what: 'a pure folder never waits' };
  return node.type === 'MetaProperty' && node.meta?.name === 'import'
    ? { rule: 'global', what: 'import.meta in a pure folder' }
    : null;
}

/** Judges a file of a pure folder, its imports and globals aside. */
export function checkPurity(path: string, nodes: readonly PlacedNode[]): Violation[] {
  const callOf = callsByCallee(nodes);
  return nodes.flatMap((placed) => {
    const finding = checkNode(placed) ?? checkLocaleMethod(placed.node, callOf.get(placed.node));
    return finding === null ? [] : [{ path, line: placed.line, ...finding }];
  });
}
