/**
 * A jest reporter that writes down how many tests passed, failed and were skipped, for `npm test` to add up.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = 'totals.json';

/** Writes into the folder for temporary files, which scripts/jest.mjs gives to each run of jest. */
export default class TotalsReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests: passed, numPendingTests: skipped, numFailedTests, numFailedTestSuites } = results;
    // A file that can't even be loaded has no failed test.
    const failed = Math.max(numFailedTests, numFailedTestSuites);
    writeFileSync(join(tmpdir(), NAME), JSON.stringify({ passed, failed, skipped }));
  }
}

/** The totals of a run whose temporary files lie in `folder`; a run that wrote none has failed. */
export function totalsIn(folder) {
  const file = join(folder, NAME);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: 0 };
}
