/**
 * Runs jest on ES modules: `node scripts/jest.mjs [unit|live] [what jest takes]`. Live tests start compiled code.
 */
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build.mjs';
import { Obstacle, run, say } from './set-up/machine.mjs';

const PROJECTS = ['unit', 'live'];

/** Runs jest; gives its exit status. Variables of `env` come on top of our own. */
export async function runJest(args, env = {}) {
  const [first, ...rest] = args;
  const chosen = PROJECTS.includes(first) ? [...rest, '--selectProjects', first] : args;
  if (first !== 'unit') await buildIfStale();
  const jest = fileURLToPath(import.meta.resolve('jest/bin/jest'));
  // Modules are "experimental" in jest, which Node says once a worker.
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  return run(process.execPath, [...node, jest, ...chosen], { env: { ...process.env, ...env } });
}

if (process.argv[1] === import.meta.filename) {
  try {
    process.exitCode = await runJest(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
