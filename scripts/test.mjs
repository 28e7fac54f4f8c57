/**
 * `npm test`: the set-up, the checks, the unit tests in three time zones, the live tests. Stops at the first failure.
 *
 * `node scripts/test.mjs PATTERN` runs only the live tests in files whose path has PATTERN in it. The last line is
 * `N passed, N failed`: the tests of all steps, where a step without tests counts as one.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runJest } from './jest.mjs';
import { run, timeSince } from './set-up/machine.mjs';
import { afterSetUp } from './set-up.mjs';

const results = mkdtempSync(join(tmpdir(), 'driverseat-test-'));

/** What a jest run wrote of itself; one that wrote nothing has failed. */
function totalsIn(file, status) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const found = JSON.parse(readFileSync(file, 'utf8'));
  const failed = Math.max(found.numFailedTests, found.numFailedTestSuites, status === 0 ? 0 : 1);
  return { passed: found.numPassedTests, failed, skipped: found.numPendingTests };
}

/** A jest run as a step. */
function jestStep(name, args, env = {}) {
  const file = join(results, `${name}.json`.replaceAll('/', '-'));
  const work = async () => totalsIn(file, await runJest([...args, '--json', `--outputFile=${file}`], env));
  return { name, work };
}

async function check() {
  const status = await run('npm', ['run', '--silent', 'check']);
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

const ZONES = ['UTC', 'America/Havana', 'Asia/Kathmandu'];

const ALL = [
  { name: 'check: types, style, unused code, architecture', work: check },
  ...ZONES.map((TZ) => jestStep(`unit tests, TZ=${TZ}`, ['unit'], { TZ })),
  jestStep('live tests', ['live']),
];

const patterns = process.argv.slice(2);
const steps = patterns.length === 0 ? ALL : [jestStep('live tests', ['live', ...patterns])];

async function runSteps() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, work } of steps) {
    const start = performance.now();
    console.log(`\n▶ ${name}`);
    const result = await work();
    for (const count of Object.keys(total)) total[count] += result[count];
    console.log(`${result.failed === 0 ? '✔' : '✘'} ${name}: ${timeSince(start)}`);
    if (result.failed > 0) break;
  }
  return total;
}

process.once('exit', () => rmSync(results, { recursive: true, force: true }));
const isSetUp = await afterSetUp(async () => {
  const start = performance.now();
  const { passed, failed, skipped } = await runSteps();
  console.log(`\n${timeSince(start)}${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
if (!isSetUp) console.log('0 passed, 1 failed');
