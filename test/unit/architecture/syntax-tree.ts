/**
 * A source file as a flat list of syntax nodes, each with its place, so that a rule is one look at one node.
 *
 * Made with oxc-parser (TypeScript 7 exposes none). Its own import lists leave out `import x = require()` and
 * `import('x').T`, so everything is read from the tree itself.
 */
import { parseSync } from 'oxc-parser';

/** A node of the tree (TS-ESTree): the fields that the rules ask about. */
export type SyntaxNode = {
  readonly type: string;
  readonly start: number;
  readonly name?: string;
  readonly value?: unknown;
  readonly kind?: string;
  readonly async?: boolean;
  readonly await?: boolean;
  readonly computed?: boolean;
  readonly operator?: string;
  readonly source?: SyntaxNode | null;
  readonly callee?: SyntaxNode;
  readonly object?: SyntaxNode;
  readonly property?: SyntaxNode;
  readonly key?: SyntaxNode;
  readonly imported?: SyntaxNode;
  readonly local?: SyntaxNode;
  readonly meta?: SyntaxNode;
  readonly arguments?: readonly SyntaxNode[];
  readonly properties?: readonly SyntaxNode[];
  readonly specifiers?: readonly SyntaxNode[];
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
};

/** A node with the node that holds it, and under which of its fields. */
export type PlacedNode = { node: SyntaxNode; parent: SyntaxNode | null; field: string; line: number };

/** A parsed file; `error` tells why there are no nodes. */
export type SyntaxTree = { nodes: readonly PlacedNode[]; error: string | null };

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function childrenOf(node: SyntaxNode): [field: string, child: SyntaxNode][] {
  return Object.entries(node).flatMap(([field, value]) => {
    const held: unknown[] = Array.isArray(value) ? value : [value];
    return held.filter(isNode).map((child): [string, SyntaxNode] => [field, child]);
  });
}

/** Parses TypeScript; nodes come in source order, parents before children, lines counted from 1. */
export function parseTypeScript(path: string, source: string): SyntaxTree {
  const parsed = parseSync(path, source, { lang: 'ts', sourceType: 'module', preserveParens: false });
  const [error] = parsed.errors;
  if (error !== undefined) return { nodes: [], error: error.message };
  const lineStarts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const nodes: PlacedNode[] = [];
  const visit = (node: SyntaxNode, parent: SyntaxNode | null, field: string): void => {
    nodes.push({ node, parent, field, line: lineStarts.findLastIndex((start) => start <= node.start) + 1 });
    for (const [name, child] of childrenOf(node)) visit(child, node, name);
  };
  visit(parsed.program as unknown as SyntaxNode, null, '');
  return { nodes, error: null };
}

/** The text of a string literal, or of a template without holes; null for anything else. */
export function literalText(node: SyntaxNode | null | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  const [only, ...others] = node?.type === 'TemplateLiteral' ? (node.quasis ?? []) : [];
  return only === undefined || others.length > 0 ? null : only.value.cooked;
}

/** The property that a member expression names: `a.b`, `a['b']`; null where it is computed. */
export function memberName(node: SyntaxNode): string | null {
  if (node.type !== 'MemberExpression') return null;
  return node.computed === true ? literalText(node.property) : (node.property?.name ?? null);
}
