/**
 * `driverseat projects [DIR]`: every project, by its next date, and what is wrong with the files that can't be used.
 *
 * It reads the folder alone: no server, no journal, no password.
 */
import { createClock } from '../shared/clock.js';
import { printBroken, reportedFiles } from './broken-files.js';
import { loadWithBroken } from './load-for-reading.js';
import { projectRows } from './projects/project-row.js';
import { projectText } from './projects/projects-text.js';
import type { Terminal } from './terminal.js';

/** `json`: one object. */
export type ProjectsFlags = { json?: boolean };

/** Shows them; gives 0, also where some are broken. */
export async function projects(dir: string, flags: ProjectsFlags, terminal: Terminal): Promise<number> {
  const { workspace, broken } = await loadWithBroken(dir);
  const { me } = workspace.settings;
  const today = createClock().now().toZonedDateTimeISO(me.timeZone).toPlainDate();
  const rows = projectRows(workspace.projects, workspace.clients, today);
  if (flags.json === true) {
    terminal.out(JSON.stringify({ projects: rows, broken: reportedFiles(broken) }));
    return 0;
  }
  if (rows.length === 0) terminal.out('There are no projects.');
  for (const row of rows) terminal.out(projectText(row));
  printBroken(terminal, broken);
  return 0;
}
