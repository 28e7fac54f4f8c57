/**
 * Every way in which one file takes something of another: static, re-export, type, dynamic, and the two of CommonJS.
 */
import { literalText, type PlacedNode, type SyntaxNode } from './syntax-tree.js';

/** One import; `specifier` is null where the path is computed and nobody can tell where it leads. */
export type Import = {
  specifier: string | null;
  /** `require` stands for `require()` and for `import x = …` alike. */
  form: 'static' | 're-export' | 'type' | 'dynamic' | 'require';
  /** The names taken, as the other file calls them; null where all of it is taken. */
  names: readonly string[] | null;
  line: number;
};

function namesTaken(specifiers: readonly SyntaxNode[]): readonly string[] | null {
  const names = specifiers.map(({ type, imported, local }) => {
    if (type === 'ImportSpecifier') return imported?.name ?? literalText(imported);
    return type === 'ExportSpecifier' ? (local?.name ?? literalText(local)) : null;
  });
  return names.every((name) => name !== null) ? names : null;
}

function importOf({ node, line }: PlacedNode): Import | null {
  const from = (form: Import['form'], names: Import['names'], at?: SyntaxNode | null): Import => {
    return { specifier: literalText(at), form, names, line };
  };
  switch (node.type) {
    case 'ImportDeclaration':
      return from('static', namesTaken(node.specifiers ?? []), node.source);
    case 'ExportNamedDeclaration':
      return node.source ? from('re-export', namesTaken(node.specifiers ?? []), node.source) : null;
    case 'ExportAllDeclaration':
      return from('re-export', null, node.source);
    case 'TSImportType':
      return from('type', null, node.source);
    case 'ImportExpression':
      return from('dynamic', null, node.source);
    case 'TSImportEqualsDeclaration':
      return from('require', null);
    case 'CallExpression':
      return node.callee?.name === 'require' ? from('require', null, node.arguments?.[0]) : null;
    default:
      return null;
  }
}

/** All imports of a file, in source order. */
export function importsOf(nodes: readonly PlacedNode[]): Import[] {
  return nodes.map(importOf).filter((found) => found !== null);
}
