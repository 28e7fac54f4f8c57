/**
 * `npm run bench`: the set-up, then `bench/run.ts` compiled together with `src`, with the arguments after `--`.
 */
import { join } from 'node:path';
import { ROOT, run, runQuietly, say } from './set-up/machine.mjs';
import { afterSetUp } from './set-up.mjs';

const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
const PROGRAM = join(ROOT, 'bench/.cache/build/bench/run.js');

await afterSetUp(async () => {
  const { status, said } = await runQuietly(process.execPath, [TSC, '-p', 'tsconfig.bench.json']);
  if (status === 0) {
    process.exitCode = await run(process.execPath, [PROGRAM, ...process.argv.slice(2)]);
  } else {
    say(`${said.trim()}\n\nThe bench doesn’t compile.`);
    process.exitCode = 1;
  }
});
