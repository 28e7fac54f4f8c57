/**
 * How a file uses names that nobody passed to it: `Date.now`, `new Date(ms)`, `const clock = Date`.
 *
 * A use is judged by its shape, not by scope: whoever names a parameter `process` finds another word. That keeps the
 * check small, and no alias slips through, because any shape that is not one of the plain ones is `other`.
 */
import { memberName, type PlacedNode, type SyntaxNode } from './syntax-tree.js';

/** One use of a name; `args` is null where nothing is called. */
export type GlobalUse = { name: string; line: number } & (
  | { shape: 'member'; property: string | null; args: readonly SyntaxNode[] | null }
  | { shape: 'new'; args: readonly SyntaxNode[] }
  /** In a type, in an import under its own name, or right of `instanceof`: nothing is read there. */
  | { shape: 'harmless' }
  | { shape: 'other' }
);

const KEYED = [
  'Property',
  'MethodDefinition',
  'PropertyDefinition',
  'TSPropertySignature',
  'TSMethodSignature',
];

/** The identifier is only the name of a property, a specifier or a label, and refers to nothing. */
function isMereName({ parent, field }: PlacedNode): boolean {
  if (parent === null) return true;
  if (field === 'property') return parent.type === 'MetaProperty' || parent.computed !== true;
  if (field === 'key') return KEYED.includes(parent.type) && parent.computed !== true;
  if (field === 'right') return parent.type === 'TSQualifiedName';
  if (field === 'imported') return parent.local?.name === parent.imported?.name;
  return ['exported', 'label', 'qualifier', 'meta'].includes(field);
}

function isHarmless({ parent, field }: PlacedNode): boolean {
  if (parent?.type === 'ImportSpecifier') return parent.local?.name === parent.imported?.name;
  if (parent?.type === 'BinaryExpression') return field === 'right' && parent.operator === 'instanceof';
  return field === 'typeName' || field === 'exprName' || parent?.type === 'TSQualifiedName';
}

function useOf(placed: PlacedNode, callOf: ReadonlyMap<SyntaxNode, SyntaxNode>): GlobalUse {
  const { node, parent, field, line } = placed;
  const name = node.name ?? '';
  if (isHarmless(placed)) return { name, line, shape: 'harmless' };
  if (parent?.type === 'MemberExpression' && field === 'object') {
    const args = callOf.get(parent)?.arguments ?? null;
    return { name, line, shape: 'member', property: memberName(parent), args };
  }
  if (parent?.type === 'NewExpression' && field === 'callee') {
    return { name, line, shape: 'new', args: parent.arguments ?? [] };
  }
  return { name, line, shape: 'other' };
}

/** The call or `new` that each expression is the callee of. */
export function callsByCallee(nodes: readonly PlacedNode[]): ReadonlyMap<SyntaxNode, SyntaxNode> {
  const calls = nodes.filter(({ node }) => node.type === 'CallExpression' || node.type === 'NewExpression');
  return new Map(calls.flatMap(({ node }) => (node.callee ? [[node.callee, node]] : [])));
}

/** All uses of the given names in a file, in source order. */
export function usesOfGlobals(nodes: readonly PlacedNode[], names: ReadonlySet<string>): GlobalUse[] {
  const callOf = callsByCallee(nodes);
  return nodes
    .filter(({ node }) => node.type === 'Identifier' && names.has(node.name ?? ''))
    .filter((placed) => !isMereName(placed))
    .map((placed) => useOf(placed, callOf));
}
