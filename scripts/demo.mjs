/**
 * `npm run demo`: the set-up, then `driverseat demo`, with the arguments after `--`.
 */
import { afterSetUp } from './set-up.mjs';

await afterSetUp(async () => {
  process.argv.splice(2, 0, 'demo');
  await import('../dist/main.js');
});
