/**
 * `driverseat status [DIR]`: where everything stands, by the workspace and the journal, whether a worker runs or not.
 */
import { readJournal } from '../journal/read-journal.js';
import { createClock } from '../shared/clock.js';
import { readEnvironment } from '../shared/environment.js';
import { stateFolder, workspaceId } from '../workspace/state-folder.js';
import { printBroken } from './broken-files.js';
import { loadWithBroken } from './load-for-reading.js';
import { holidaysNow } from './policy-now.js';
import { makeStatus } from './status/report.js';
import { statusText } from './status/status-text.js';
import type { Terminal } from './terminal.js';

/** `json`: one object. */
export type StatusFlags = { json?: boolean };

/** Shows it; gives 0. */
export async function status(dir: string, flags: StatusFlags, terminal: Terminal): Promise<number> {
  const read = await loadWithBroken(dir);
  const folder = stateFolder(readEnvironment(), workspaceId(read.workspace.settings));
  const now = createClock().now();
  const holidays = await holidaysNow(read.workspace, now);
  const report = makeStatus({ read, journal: await readJournal(folder), now, holidays });
  if (flags.json === true) {
    terminal.out(JSON.stringify(report));
    return 0;
  }
  terminal.out(statusText(report));
  printBroken(terminal, read.broken);
  return 0;
}
