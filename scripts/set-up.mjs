/**
 * From a fresh clone to something that runs: npm packages, Debian packages, compiled code. Does only what is missing.
 *
 * Node's own modules and nothing else: at first there is nothing else. `npm run demo` and `npm test` begin with it.
 */
import { build, isBuilt } from './build.mjs';
import { hasDebianPackages, installDebianPackages } from './set-up/debian-packages.mjs';
import { Obstacle, say, timeSince } from './set-up/machine.mjs';
import { hasNpmPackages, installNpmPackages } from './set-up/npm-packages.mjs';
import { oneAtATime } from './set-up/one-at-a-time.mjs';

/** What only root can do comes first: an ordinary user hears of it at once. */
const STEPS = [
  { name: 'Debian packages (Dovecot, Redis)', isDone: hasDebianPackages, work: installDebianPackages },
  { name: 'npm packages', isDone: hasNpmPackages, work: installNpmPackages },
  { name: 'compiled code', isDone: isBuilt, work: build },
];

const OLDEST_NODE = [20, 19];

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Obstacle(
    `Node ${process.versions.node} is too old: ${OLDEST_NODE.join('.')} or newer is needed.`,
  );
}

async function doMissing() {
  for (const { name, isDone, work } of STEPS) {
    if (isDone()) continue;
    const start = performance.now();
    say(`Set-up: ${name} …`);
    await work();
    say(`Set-up: ${name}, ${timeSince(start)}`);
  }
}

/** Does what is missing; a second set-up at the same time waits for the first. */
async function setUp() {
  checkNode();
  // What root makes here is for others to read.
  process.umask(0o022);
  if (!STEPS.every(({ isDone }) => isDone())) await oneAtATime(doMissing);
}

/** Runs a script's own work after the set-up; an obstacle is said in words, and gives `false` and exit status 1. */
export async function afterSetUp(work) {
  try {
    await setUp();
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    say(`\n${error.message}`);
    process.exitCode = 1;
    return false;
  }
  await work();
  return true;
}

if (process.argv[1] === import.meta.filename) {
  const start = performance.now();
  await afterSetUp(() => say(`All is there (${timeSince(start)}).`));
}
