/**
 * How long `driverseat explain FILE --json` takes from the shell, against a Node that does nothing.
 *
 * A new process each time, from the compiled code in `dist`, as `bin/driverseat` starts it.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cleanEnvironment } from '../src/shared/environment.js';
import { atMost, type Bench, comparison, type Figure, type Setting } from './figures/figure.js';
import { spreadOf, timeOf, turnsOf } from './figures/spread.js';
import { inquiry } from './mail/kinds.js';
import { writeMail } from './mail/mail.js';
import { createRandom } from './mail/random.js';
import { ROOT } from './root.js';

/** Starts of each side in a round; their median counts. */
const STARTS = 5;

/** Runs Node; gives what it printed. */
async function start(args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: cleanEnvironment() });
  return stdout;
}

async function round(explain: readonly string[]): Promise<{ ours: number; reference: number }> {
  const ours: number[] = [];
  const reference: number[] = [];
  for (let at = 0; at < STARTS; at += 1) {
    ours.push(await timeOf(() => start(explain)));
    reference.push(await timeOf(() => start(['-e', '0'])));
  }
  return { ours: spreadOf(ours).median, reference: spreadOf(reference).median };
}

async function run({ rounds, say }: Setting): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'driverseat-explain-'));
  try {
    const random = createRandom(5);
    const file = join(folder, 'inquiry.eml');
    await writeFile(file, writeMail(random, inquiry(random), Date.UTC(2026, 9, 6, 10, 12)).raw);
    const explain = [join(ROOT, 'dist/main.js'), 'explain', file, '--json'];
    const answer = JSON.parse(await start(explain)) as { problem: unknown };
    if (answer.problem !== null) throw new Error('explain could not read the mail');
    const pairs: { ours: number; reference: number }[] = [];
    for (let at = 0; at < rounds; at += 1) {
      const pair = await round(explain);
      pairs.push(pair);
      say(`round ${at + 1}: ${pair.ours.toFixed(0)} against ${pair.reference.toFixed(0)} ms`);
    }
    const turns = turnsOf(pairs);
    return [comparison('cold start', 'ms', turns, atMost(8, turns.ratio.median, ' times'))];
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const explainBench: Bench = {
  name: 'explain',
  what: '`driverseat explain FILE --json` from the shell, against `node -e 0`',
  run,
};
