/**
 * Compiles `src` and the shipped phrases into `dist`, when `dist` is older. Run by hand, by the set-up and by bin/driverseat.
 */
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isWritable, notOurs, Obstacle, ROOT, runQuietly, say, timeSince } from './set-up/machine.mjs';
import { oneAtATime } from './set-up/one-at-a-time.mjs';

const DIST = join(ROOT, 'dist');
/** As old as the beginning of the last build that succeeded. */
const STAMP = join(DIST, '.built');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** The newest change below `folder`, in milliseconds; a folder's own time tells of files that went. */
function newestIn(folder) {
  let newest = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs);
  }
  return newest;
}

/** Whether `dist` is newer than all it is made from. */
export function isBuilt() {
  if (!existsSync(STAMP)) return false;
  const built = statSync(STAMP).mtimeMs;
  const settings = ['tsconfig.json', 'tsconfig.build.json'].map((name) => statSync(join(ROOT, name)).mtimeMs);
  const folders = ['src', 'phrases'].map((name) => newestIn(join(ROOT, name)));
  return Math.max(...folders, ...settings) < built;
}

/** Removes what earlier sources left; the rest was written over, so that whoever runs from `dist` meanwhile can go on. */
function removeOrphans(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const source = join(ROOT, 'src', relative(DIST, path).replace(/\.js(\.map)?$/, '.ts'));
    if (!existsSync(source)) rmSync(path, { recursive: true });
    else if (entry.isDirectory()) removeOrphans(path);
  }
}

/** A module of `dist`, as it is now. */
function built(path) {
  return import(`${pathToFileURL(join(DIST, path))}?${Date.now()}`);
}

/** Puts the shipped phrases beside the code as JSON, half compiled: reading them as YAML is half of a short command's start. */
async function buildPhrases() {
  const { readShippedPhrases } = await built('workspace/shipped.js');
  const { anchorsOf } = await built('judgement/phrases/compile.js');
  const put = (name, value) => writeFileSync(join(DIST, 'workspace', name), JSON.stringify(value));
  try {
    const phrases = await readShippedPhrases();
    put('shipped-phrases.json', phrases);
    put('shipped-anchors.json', anchorsOf(phrases));
  } catch (error) {
    throw new Obstacle(`${error.message}\n\nThe shipped phrases can’t be read.`);
  }
}

/** Compiles. */
export async function build() {
  if (!isWritable(DIST)) throw notOurs(DIST);
  if (!existsSync(TSC)) throw new Obstacle('The npm packages are missing. Run: node scripts/set-up.mjs');
  const start = new Date();
  const { status, said } = await runQuietly(process.execPath, [TSC, '-p', 'tsconfig.build.json']);
  if (status !== 0) throw new Obstacle(`${said.trim()}\n\nThe TypeScript sources don’t compile.`);
  removeOrphans(DIST);
  await buildPhrases();
  writeFileSync(STAMP, '');
  utimesSync(STAMP, start, start);
}

/** Compiles if need be, one at a time. */
export async function buildIfStale() {
  if (isBuilt()) return;
  await oneAtATime(async () => {
    if (!isBuilt()) await build();
  });
}

if (process.argv[1] === import.meta.filename) {
  const start = performance.now();
  try {
    await buildIfStale();
    say(`dist is up to date (${timeSince(start)}).`);
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
