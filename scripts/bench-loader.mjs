/**
 * Lets Node run the TypeScript of `bench`, and gives it `dist` where it says `src`: what is measured is what is shipped.
 *
 * Loaded twice, as Node wants it: by `--import`, where it registers itself, and then in the thread that loads modules.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

const SRC = new URL('../src/', import.meta.url).href;
const DIST = new URL('../dist/', import.meta.url).href;

if (isMainThread) register(import.meta.url);

function fileMeant(specifier, parentURL) {
  const { href } = new URL(specifier, parentURL);
  if (href.startsWith(SRC)) return DIST + href.slice(SRC.length);
  const source = href.replace(/\.js$/, '.ts');
  return existsSync(fileURLToPath(source)) ? source : href;
}

/** Where an import leads. */
export function resolve(specifier, context, next) {
  const isOurs = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
  return next(isOurs ? fileMeant(specifier, context.parentURL) : specifier, context);
}

/** Strips the types. */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { transform } = await import('@swc/core');
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    filename: fileURLToPath(url),
    sourceMaps: 'inline',
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022', externalHelpers: true },
    module: { type: 'es6' },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
