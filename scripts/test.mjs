/**
 * `npm test`: the set-up, the checks, the unit tests in three time zones, the live tests. Stops at the first failure.
 *
 * Its last line is `N passed, N failed`: the tests of all steps, where a step without tests counts as one.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runJest } from './jest.mjs';
import { run, timeSince } from './set-up/machine.mjs';
import { afterSetUp } from './set-up.mjs';

const results = mkdtempSync(join(tmpdir(), 'driverseat-test-'));

/** A jest run as a step: its totals are read from the file that it writes. */
function jestStep(name, project, env = {}) {
  const file = join(results, `${name}.json`.replaceAll('/', '-'));
  const work = async () => {
    const status = await runJest([project, '--json', `--outputFile=${file}`], env);
    const {
      numPassedTests: passed,
      numFailedTests,
      numFailedTestSuites,
      numPendingTests: skipped,
    } = JSON.parse(readFileSync(file, 'utf8'));
    const failed = Math.max(numFailedTests, numFailedTestSuites, status === 0 ? 0 : 1);
    return { passed, failed, skipped };
  };
  return { name, work };
}

async function check() {
  const status = await run('npm', ['run', '--silent', 'check']);
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

const ZONES = ['UTC', 'America/Havana', 'Asia/Kathmandu'];

const STEPS = [
  { name: 'check: types, style, unused code, architecture', work: check },
  ...ZONES.map((TZ) => jestStep(`unit tests, TZ=${TZ}`, 'unit', { TZ })),
  jestStep('live tests', 'live'),
];

async function runSteps() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, work } of STEPS) {
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
await afterSetUp(async () => {
  const start = performance.now();
  const { passed, failed, skipped } = await runSteps();
  console.log(`\n${timeSince(start)}${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
