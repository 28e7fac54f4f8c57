/**
 * The phrases and templates that come with the program.
 *
 * The build puts the phrases beside the code as JSON, checked, and what compiling them finds out: reading that costs a hundredth
 * of reading YAML, and `explain` must start fast. Run from the sources, there is only the YAML.
 */
import { readdir, readFile } from 'node:fs/promises';
import type { PhraseBook } from '../judgement/phrase-book.js';
import type { AnchorTable } from '../judgement/phrases/anchor-index.js';
import { errorOf, systemCode } from '../shared/errors.js';
import type { Understood } from './understand-files.js';
import type { Shipped } from './workspace.js';

/** The folders `phrases/` and `templates/` of the program. */
const ROOT = new URL('../../', import.meta.url);
/** Made by scripts/build.mjs from {@link readShippedPhrases}. */
const BUILT_PHRASES = new URL('./shipped-phrases.json', import.meta.url);
/** Made by scripts/build.mjs from the same phrases. */
const BUILT_ANCHORS = new URL('./shipped-anchors.json', import.meta.url);

/** The shipped phrases. Loads no YAML reader where the program is built. */
export async function loadShippedPhrases(): Promise<PhraseBook> {
  return (await readBuilt<PhraseBook>(BUILT_PHRASES)) ?? (await readShippedPhrases());
}

/** What `anchorsOf` says of the shipped phrases; undefined where the program is not built. */
export async function loadShippedAnchors(): Promise<AnchorTable | undefined> {
  return await readBuilt<AnchorTable>(BUILT_ANCHORS);
}

async function readBuilt<T>(file: URL): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The shipped phrases, from their YAML.
 * @throws DriverseatError `phrase-invalid` and others, where a shipped file is broken
 */
export async function readShippedPhrases(): Promise<PhraseBook> {
  const { understandPhrases } = await import('./understand-phrases.js');
  const files = await shippedFiles('phrases/', '.yaml');
  return Object.fromEntries(
    files.map(({ file, text }) => {
      const { language, sections } = sound(understandPhrases(text, file));
      return [language, sections];
    }),
  );
}

/** Everything that is shipped. */
export async function loadShipped(): Promise<Shipped> {
  const { understandTemplate } = await import('./understand-template.js');
  const files = await shippedTemplateFiles();
  const templates = files.map(({ file, text }) => sound(understandTemplate(text, file)));
  return { phrases: await loadShippedPhrases(), templates };
}

/** The shipped templates' files of all languages. */
export async function shippedTemplateFiles(): Promise<{ file: string; text: string }[]> {
  const languages = (await readdir(new URL('templates/', ROOT))).sort();
  return (await Promise.all(languages.map((name) => shippedFiles(`templates/${name}/`, '.hbs')))).flat();
}

/** The shipped files of a folder such as "phrases/", in order: for `init`, which copies them. */
export async function shippedFiles(
  folder: string,
  ending: string,
): Promise<{ file: string; text: string }[]> {
  const names = (await readdir(new URL(folder, ROOT))).filter((name) => name.endsWith(ending)).sort();
  return await Promise.all(
    names.map(async (name) => ({
      file: `${folder}${name}`,
      text: await readFile(new URL(`${folder}${name}`, ROOT), 'utf8'),
    })),
  );
}

/** What was understood of a shipped file; that it is broken is a fault of ours. */
function sound<T>(understood: Understood<T>): T {
  if (understood.ok) return understood.value;
  throw errorOf(understood.problems);
}
