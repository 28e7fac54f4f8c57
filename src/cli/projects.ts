/**
 * `driverseat projects [DIR]`: every project, by its next date, and what is wrong with the files that can't be used.
 *
 * It reads the folder alone: no server, no journal, no password.
 */
import { createClock } from '../shared/clock.js';
import type { BrokenFile } from '../workspace/workspace.js';
import { loadWithBroken } from './load-for-reading.js';
import { projectRows } from './projects/project-row.js';
import { projectText } from './projects/projects-text.js';
import { printProblems, type Terminal } from './terminal.js';

export type ProjectsFlags = { json?: boolean };

/** Says of each broken file that only its project stands still, and why. */
export function printBrokenProjects(terminal: Terminal, broken: readonly BrokenFile[]): void {
  for (const { file, problems } of broken) {
    terminal.err(`${file} can’t be used: this project stands still until it is mended, the others go on.`);
    printProblems(terminal, problems);
  }
}

/** Shows them; gives 0, also where some are broken. */
export async function projects(dir: string, flags: ProjectsFlags, terminal: Terminal): Promise<number> {
  const { workspace, brokenProjects } = await loadWithBroken(dir);
  const { me } = workspace.settings;
  const today = createClock().now().toZonedDateTimeISO(me.timeZone).toPlainDate();
  const rows = projectRows(workspace.projects, workspace.clients, today);
  if (flags.json === true) {
    const broken = brokenProjects.map(({ file, problems }) => ({ file, problems }));
    terminal.out(JSON.stringify({ projects: rows, broken }));
    return 0;
  }
  if (rows.length === 0) terminal.out('There are no projects.');
  for (const row of rows) terminal.out(projectText(row));
  printBrokenProjects(terminal, brokenProjects);
  return 0;
}
