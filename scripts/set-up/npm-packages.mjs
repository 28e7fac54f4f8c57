/**
 * The npm packages of package-lock.json, exactly; never at the mercy of a package's install script.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWritable, notOurs, Obstacle, ROOT, runQuietly } from './machine.mjs';

const FOLDER = join(ROOT, 'node_modules');
const OFFLINE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Whether node_modules holds what package-lock.json says (npm leaves a list of what it installed). */
export function hasNpmPackages() {
  const list = join(FOLDER, '.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = packagesOf(list);
  return Object.entries(packagesOf(join(ROOT, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    // Builds for other systems are left out.
    if (found === undefined) return wanted.optional === true;
    return found.integrity === wanted.integrity && existsSync(join(ROOT, path));
  });
}

/** Installs them. */
export async function installNpmPackages() {
  if (!isWritable(ROOT) || !isWritable(FOLDER)) throw notOurs(FOLDER);
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  const patience = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const args = [...first, 'ci', '--ignore-scripts', ...quiet, ...patience];
  const { status, said } = await runQuietly(command, args);
  if (status === 0) return;
  const reason = OFFLINE.test(said)
    ? 'The npm registry can’t be reached: is this machine offline? With a network, run the same command again.'
    : 'npm ci failed; what it said is above.';
  throw new Obstacle(`${said.trim()}\n\n${reason}`);
}
