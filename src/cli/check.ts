/**
 * `driverseat check [DIR]`: everything that is wrong with the workspace, at once; then what the servers can do.
 *
 * The files are checked here and without a network. Asking the servers is handed in, and is done only for a workspace
 * that could be started.
 */
import { createClock } from '../shared/clock.js';
import { readEnvironment } from '../shared/environment.js';
import { DriverseatError, type Problem, problem } from '../shared/errors.js';
import { createLog } from '../shared/log.js';
import { exposedPassword } from '../workspace/credentials.js';
import { unknownHolidays } from '../workspace/holidays.js';
import { type LoadedWorkspace, loadWorkspace } from '../workspace/load-workspace.js';
import { redisAddress } from '../workspace/redis-address.js';
import type { Workspace } from '../workspace/workspace.js';
import { calledLikeOrders } from './check/called-like-orders.js';
import { neverOpen } from './check/never-open.js';
import { policyNow } from './policy-now.js';
import { printProblems, type Terminal } from './terminal.js';
import { deskOf } from './try/desk-of.js';

/** `offline`: only the files. `probe`: also by a mail to oneself. */
export type CheckFlags = { offline?: boolean; probe?: boolean };

/** Logs in to IMAP and SMTP, says what they can do, and gives what is wrong. */
export type CheckServers = (
  workspace: Workspace,
  flags: CheckFlags,
  terminal: Terminal,
) => Promise<Problem[]>;

function filesOf(problems: readonly Problem[]): Map<string, Problem[]> {
  const byFile = new Map<string, Problem[]>();
  for (const found of problems) {
    const file = found.where.file ?? '';
    byFile.set(file, [...(byFile.get(file) ?? []), found]);
  }
  return byFile;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** All problems, file by file. */
function printByFile(terminal: Terminal, problems: readonly Problem[]): void {
  const byFile = filesOf(problems);
  for (const found of byFile.values()) {
    printProblems(terminal, found);
    terminal.err('');
  }
  terminal.err(
    `${counted(problems.length, 'problem', 'problems')} in ${counted(byFile.size, 'file', 'files')}.`,
  );
}

/** What stops the start, or else only a project. */
function problemsOf(loaded: LoadedWorkspace): readonly Problem[] {
  return loaded.ok ? loaded.brokenProjects.flatMap(({ problems }) => problems) : loaded.problems;
}

async function warningsOf(workspace: Workspace): Promise<Problem[]> {
  const { warnings, migratedFrom, settings } = workspace;
  const now = createClock().now();
  const policy = await policyNow(workspace, now);
  const desk = deskOf({ workspace, brokenProjects: [], isStopped: false }, policy.holidays, now);
  const exposed = await exposedPassword(readEnvironment());
  const isOld = migratedFrom < settings.version;
  const older = `it is version ${migratedFrom}; the next start writes it as version ${settings.version} and keeps a copy`;
  return [
    ...(isOld
      ? [problem('setting-missing', older, { file: 'driverseat.yaml', setting: 'version' }, 'Nothing to do.')]
      : []),
    ...warnings,
    ...(await unknownHolidays(settings.me.country)),
    ...neverOpen(policy, now),
    ...calledLikeOrders(workspace, desk),
    ...(exposed === null ? [] : [exposed]),
  ];
}

function tellInOrder(terminal: Terminal, { clients, projects, settings }: Workspace): void {
  const { name, address, timeZone } = settings.me;
  terminal.out(
    `The files are in order: ${name} <${address}>, ${timeZone}, ${counted(clients.length, 'client', 'clients')}, ` +
      `${counted(projects.length, 'project', 'projects')}, ${settings.mode}.`,
  );
}

/**
 * Checks the workspace in `dir` and, unless `flags.offline`, its servers; 0 where nothing is wrong (warnings aside),
 * 1 otherwise.
 * @throws DriverseatError `usage` where the flags contradict each other, or a variable of the environment has no sense
 */
export async function check(
  dir: string,
  flags: CheckFlags,
  terminal: Terminal,
  checkServers?: CheckServers,
): Promise<number> {
  if (flags.offline === true && flags.probe === true)
    throw new DriverseatError('usage', 'no mail can be sent offline', { fix: 'Take --offline or --probe.' });
  const environment = readEnvironment();
  createLog(environment.logLevel);
  const loaded = await loadWorkspace(dir);
  const problems = problemsOf(loaded);
  if (problems.length > 0) printByFile(terminal, problems);
  if (!loaded.ok) return 1;
  redisAddress(environment, loaded.workspace.settings);
  const warnings = await warningsOf(loaded.workspace);
  if (warnings.length > 0) terminal.err('Worth mending, though nothing stops for it:');
  printProblems(terminal, warnings);
  if (problems.length === 0) tellInOrder(terminal, loaded.workspace);
  if (flags.offline === true || checkServers === undefined) return problems.length === 0 ? 0 : 1;
  const wrong = await checkServers(loaded.workspace, flags, terminal);
  printProblems(terminal, wrong);
  return problems.length + wrong.length === 0 ? 0 : 1;
}
