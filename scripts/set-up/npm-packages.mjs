/**
 * The npm packages of package-lock.json, exactly; never at the mercy of a package's install script.
 *
 * `npm install` and not `npm ci`: the lock file knows the development tools' builds for Linux only, and ci wants them all.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWritable, notOurs, Obstacle, ROOT, runQuietly } from './machine.mjs';

const FOLDER = join(ROOT, 'node_modules');
const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR)\b/;
/** npm says much when it fails; the first lines tell why. */
const MOST_LINES = 20;

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

function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? runQuietly(process.execPath, [script, ...args]) : runQuietly('npm', args);
}

/** Whether the registry can't be reached: asked beforehand, for npm itself takes minutes to give up. */
async function isOffline() {
  const { status, said } = await npm(
    'ping',
    '--fetch-retries=1',
    '--fetch-retry-mintimeout=500',
    '--fetch-timeout=15000',
  );
  return status !== 0 && UNREACHABLE.test(said);
}

/** Installs them; without a network from npm's cache, if all lies there. */
export async function installNpmPackages() {
  if (!isWritable(ROOT) || !isWritable(FOLDER)) throw notOurs(FOLDER);
  const offline = await isOffline();
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const source = offline ? '--offline' : '--prefer-offline';
  const { status, said } = await npm('install', '--no-save', '--ignore-scripts', source, ...quiet);
  if (status === 0) return;
  const reason = offline
    ? 'The npm registry can’t be reached, and npm’s cache lacks some packages.\nWith a network, run the same command again.'
    : 'npm could not install them; what it said is above.';
  throw new Obstacle(`${said.trim().split('\n').slice(0, MOST_LINES).join('\n')}\n\n${reason}`);
}
