/**
 * Holds the import table: no edge outside it, no package that the folder may not know, no import that hides its edge.
 */
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { type FolderRule, folderOf, IMPORT_TABLE, mayLoadSandbox } from './import-table.js';
import type { Import } from './imports-of.js';
import type { Finding, Violation } from './violation.js';

/** Node's modules that are another way to the clock, the environment, the console or an unseen import. */
const NEVER = ['node:process', 'node:console', 'node:module', 'node:vm'];

/** The file in `src/` that a relative import means: `../message/mail.js` seen from its importer; null for a package. */
export function fileMeant(importer: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(importer), specifier).replace(/\.js$/, '.ts');
}

function checkFile(importer: string, target: string, rule: FolderRule): Finding | null {
  const from = folderOf(importer);
  const to = folderOf(target);
  if (!target.startsWith('src/')) return { rule: 'import table', what: `${target} lies outside src` };
  const isAllowed = from === to || rule.mayImport.some((name) => name === to || `src/${name}.ts` === target);
  if (!isAllowed) return { rule: 'import table', what: `${from} may not import ${target}` };
  return to !== 'sandbox' || mayLoadSandbox(importer)
    ? null
    : { rule: 'import table', what: 'only the demo and the tests load the sandbox' };
}

function checkBuiltin({ specifier, names }: Import, rule: FolderRule): Finding | null {
  if (NEVER.includes(specifier ?? ''))
    return { rule: 'hidden import', what: `${specifier} is read by nobody` };
  const isCreateHash = specifier === 'node:crypto' && names?.every((name) => name === 'createHash');
  return rule.isPure && !(isCreateHash && names?.length)
    ? { rule: 'package', what: `a pure folder takes nothing of ${specifier} but createHash of node:crypto` }
    : null;
}

const COMMONJS_PACKAGES = new Set(['handlebars']);

function checkPackage(found: Import, specifier: string, rule: FolderRule): Finding | null {
  const [scope = '', rest] = specifier.split('/');
  const name = specifier.startsWith('@') && rest !== undefined ? `${scope}/${rest}` : scope;
  if (!rule.packages.includes(name))
    return { rule: 'package', what: `${specifier} is not this folder's to know` };
  if (!rule.isPure) return null;
  if (specifier !== name) return { rule: 'package', what: `${specifier}: import ${name} itself` };
  // A CommonJS package has nothing to name under Node's own loader.
  return found.names === null && found.form !== 'type' && !COMMONJS_PACKAGES.has(name)
    ? { rule: 'package', what: `${specifier}: name what you take of it` }
    : null;
}

function checkImport(importer: string, found: Import, rule: FolderRule): Finding | null {
  const { specifier, form } = found;
  if (form === 'require') return { rule: 'hidden import', what: 'this is ESM: no require, no import x = …' };
  if (specifier === null) return { rule: 'hidden import', what: 'an import of a computed path' };
  const target = fileMeant(importer, specifier);
  if (target !== null) return checkFile(importer, target, rule);
  if (specifier.startsWith('node:')) return checkBuiltin(found, rule);
  if (builtinModules.includes(specifier)) return { rule: 'package', what: `write node:${specifier}` };
  return checkPackage(found, specifier, rule);
}

/** Judges all imports of the file at `importer` (`src/plan/due.ts`). */
export function checkImports(importer: string, imports: readonly Import[]): Violation[] {
  const rule = IMPORT_TABLE.get(folderOf(importer));
  if (rule === undefined) {
    return [{ path: importer, line: 1, rule: 'import table', what: 'the folder is not in the import table' }];
  }
  return imports.flatMap((found) => {
    const finding = checkImport(importer, found, rule);
    return finding === null ? [] : [{ path: importer, line: found.line, ...finding }];
  });
}
