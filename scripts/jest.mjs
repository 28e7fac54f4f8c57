/**
 * Runs jest on ES modules: `node scripts/jest.mjs [unit|live] [what jest takes]`. Live tests start compiled code.
 *
 * Whatever a test leaves in the folder for temporary files goes with the run; jest's cache lies in the checkout.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build.mjs';
import { isWritable, Obstacle, ROOT, run, say } from './set-up/machine.mjs';
import { withTemporaryFolder } from './temporary-folder.mjs';
import { totalsIn } from './totals-reporter.mjs';

const PROJECTS = ['unit', 'live'];
const CACHE = join(ROOT, '.set-up');

function argumentsOf([first, ...rest], folder) {
  const project = PROJECTS.includes(first) ? ['--selectProjects', first] : [];
  const patterns = project.length > 0 || first === undefined ? rest : [first, ...rest];
  const cache = `--cacheDirectory=${join(isWritable(CACHE) ? CACHE : folder, 'jest')}`;
  const reporters = ['default', fileURLToPath(new URL('totals-reporter.mjs', import.meta.url))];
  return [...patterns, cache, ...reporters.map((name) => `--reporters=${name}`), ...project];
}

/** Runs jest; gives its exit status and its totals. Variables of `env` come on top of our own. */
export async function runJest(args, env = {}) {
  if (args[0] !== 'unit') await buildIfStale();
  const jest = fileURLToPath(import.meta.resolve('jest/bin/jest'));
  // Modules are "experimental" in jest, which Node says once a worker.
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  return withTemporaryFolder(async (folder, hold) => {
    const stdio = ['inherit', 'inherit', 'inherit', hold];
    const options = { stdio, env: { ...process.env, TMPDIR: folder, ...env } };
    const status = await run(process.execPath, [...node, jest, ...argumentsOf(args, folder)], options);
    return { status, ...totalsIn(folder) };
  });
}

if (process.argv[1] === import.meta.filename) {
  try {
    process.exitCode = (await runJest(process.argv.slice(2))).status;
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
