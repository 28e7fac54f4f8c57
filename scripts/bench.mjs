/**
 * `npm run bench`: the set-up, then `bench/run.ts`, with the arguments after `--`. It measures the compiled code in `dist`.
 */
import { join } from 'node:path';
import { ROOT, run } from './set-up/machine.mjs';
import { afterSetUp } from './set-up.mjs';

await afterSetUp(async () => {
  const loader = new URL('bench-loader.mjs', import.meta.url).href;
  const program = join(ROOT, 'bench/run.ts');
  process.exitCode = await run(process.execPath, ['--import', loader, program, ...process.argv.slice(2)]);
});
