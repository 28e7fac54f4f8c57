/**
 * `npm test`: the set-up, the checks, the unit tests in three time zones, the live tests. Stops at the first failure.
 *
 * The thousands of labelled messages and MIME vectors run in one zone alone: their code is pure, gets its zone passed in, and
 * the architecture test sees to it that nothing there asks the machine.
 *
 * `node scripts/test.mjs PATTERN` runs only the live tests in files whose path has PATTERN in it. The last line is
 * `N passed, N failed`: the tests of all steps, where a step without tests counts as one.
 */
import { runJest } from './jest.mjs';
import { run, timeSince } from './set-up/machine.mjs';
import { afterSetUp } from './set-up.mjs';

/** Jest may fail without a failed test. */
async function test(args, env) {
  const { status, passed, failed, skipped } = await runJest(args, env);
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed, skipped };
}

async function check() {
  const status = await run('npm', ['run', '--silent', 'check']);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

const ZONES = ['America/Havana', 'Asia/Kathmandu'];
const ZONELESS = ['judgement', 'message', 'architecture', 'mailbox'];
const ignored = `--testPathIgnorePatterns=test/unit/(${ZONELESS.join('|')})/`;

const ALL = [
  { name: 'check: types, style, unused code, architecture', work: check },
  { name: 'unit tests, TZ=UTC', work: () => test(['unit'], { TZ: 'UTC' }) },
  ...ZONES.map((TZ) => ({ name: `unit tests, TZ=${TZ}`, work: () => test(['unit', ignored], { TZ }) })),
  { name: 'live tests', work: () => test(['live']) },
];

const patterns = process.argv.slice(2);
const chosen = { name: `live tests: ${patterns.join(' ')}`, work: () => test(['live', ...patterns]) };
const steps = patterns.length === 0 ? ALL : [chosen];

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

const isSetUp = await afterSetUp(async () => {
  const start = performance.now();
  const { passed, failed, skipped } = await runSteps();
  console.log(`\n${timeSince(start)}${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
if (!isSetUp) console.log('0 passed, 1 failed');
