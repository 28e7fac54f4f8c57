/**
 * `driverseat start`: watches the mailbox until it is stopped, by the settings of one workspace.
 *
 * Everything is wired here and decided elsewhere. It stops by itself only for what no new connection mends.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Alarm, createAlarm } from '../app/alarm.js';
import { createBot } from '../app/bot.js';
import { watchMailbox } from '../app/watch-mailbox.js';
import { ALIVE_FILE } from '../journal/alive.js';
import { type Journal, openJournal } from '../journal/journal.js';
import { createClock, type SteppedClock } from '../shared/clock.js';
import { type Environment, readEnvironment } from '../shared/environment.js';
import { createLog, type Logger } from '../shared/log.js';
import { exposedPassword, serverAccounts } from '../workspace/credentials.js';
import { unknownHolidays } from '../workspace/holidays.js';
import { loadWorkspace } from '../workspace/load-workspace.js';
import { redisAddress } from '../workspace/redis-address.js';
import { saveMigration } from '../workspace/save-migration.js';
import { stateFolder, workspaceId } from '../workspace/state-folder.js';
import { watchWorkspace } from '../workspace/watch-workspace.js';
import type { Workspace } from '../workspace/workspace.js';
import { firstWords } from './first-words.js';
import { followWorkspace, rulesOf } from './follow-workspace.js';
import { type OpenLine, openLine } from './open-line.js';
import { progressBar, progressLog } from './progress.js';
import { printProblems, type Terminal } from './terminal.js';
import { listen } from './worker/listen.js';

/** `takeOver`: ends another Driverseat that serves the mailbox. */
export type StartFlags = { takeOver?: boolean };

/** Lets the sandbox step the clock, over the channel that only it opens (DESIGN.md, "time"). */
function followSandboxClock(clock: SteppedClock, alarm: Alarm): void {
  if (process.send === undefined) return;
  process.on('message', (message: unknown) => {
    const { type, offsetMs } = message as { type?: unknown; offsetMs?: unknown };
    if (type !== 'clock-offset' || typeof offsetMs !== 'number') return;
    clock.setOffsetMs(offsetMs);
    alarm.ring();
  });
  process.channel?.unref();
}

/** Ends as if the signal had not been caught: Node itself would abort, since it can't reset a terminal that is gone. */
function endByHangUp(): void {
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}

/** Whoever asks a second time ends it at once; but a terminal that is closed says so more than once. */
function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());
  process.once('SIGHUP', () => process.once('exit', endByHangUp));
  process.on('SIGHUP', () => stopping.abort());
  return stopping.signal;
}

async function begunJournal(folder: string, clock: SteppedClock, log: Logger): Promise<Journal> {
  const journal = await openJournal(folder, clock.now());
  if (journal.cutBytes > 0) log.warn({ bytes: journal.cutBytes }, 'torn last line of the journal cut off');
  if (journal.ledger.instance === null)
    await journal.append(clock.now(), { type: 'begun', instance: randomUUID() });
  return journal;
}

function greeting({ settings }: Workspace, folder: string): string {
  return `Driverseat watches ${settings.me.address} (${settings.mode}). Its journal: ${folder}. Ctrl-C stops it.`;
}

/** What lasts as long as the bot: each is closed again in the reverse order. */
type Running = {
  dir: string;
  workspace: Workspace;
  environment: Environment;
  clock: SteppedClock;
  alarm: Alarm;
  log: Logger;
  terminal: Terminal;
};

async function runBot(running: Running, journal: Journal, open: OpenLine, flags: StartFlags): Promise<void> {
  const { dir, workspace, environment, clock, alarm, log, terminal } = running;
  const account = workspaceId(workspace.settings);
  const folder = stateFolder(environment, account);
  const progress = terminal.isInteractive
    ? progressBar((text) => process.stderr.write(text))
    : progressLog(log);
  const rules = await rulesOf(workspace, clock);
  const bot = createBot({ account, journal, clock, log, progress, rules, line: open.line });
  const following = followWorkspace(bot, alarm);
  const watching = await watchWorkspace(dir, following.onChange);
  bot.workspace = {
    dir,
    reload: async () => {
      await watching.refresh();
      await following.settled();
    },
  };
  const listening = await listen(bot, { stateFolder: folder, runtimeDir: environment.runtimeDir });
  try {
    await watchMailbox(bot, {
      account: serverAccounts(workspace, environment).imap,
      takeOver: flags.takeOver ?? false,
      aliveFile: join(folder, ALIVE_FILE),
      alarm,
      signal: stopSignal(),
      ...firstWords(terminal, greeting(workspace, folder)),
    });
  } finally {
    await listening.close();
    await watching.close();
  }
}

async function run(running: Running, flags: StartFlags): Promise<void> {
  const { workspace, environment, clock, alarm, log } = running;
  followSandboxClock(clock, alarm);
  const id = workspaceId(workspace.settings);
  const folder = stateFolder(environment, id);
  const journal = await begunJournal(folder, clock, log);
  try {
    const { smtp } = serverAccounts(workspace, environment);
    const redis = redisAddress(environment, workspace.settings);
    const parts = { smtp, redis, environment, workspaceId: id, stateFolder: folder, clock, log, alarm };
    const open = await openLine(parts);
    try {
      await runBot(running, journal, open, flags);
    } finally {
      await open.close();
    }
  } finally {
    await journal.close();
  }
}

/** An older driverseat.yaml is written as this version has it; the older one is kept. */
async function writeMigration(
  dir: string,
  { migratedFrom, settings }: Workspace,
  terminal: Terminal,
): Promise<void> {
  if (migratedFrom === settings.version) return;
  const copy = await saveMigration(dir);
  if (copy !== null)
    terminal.err(
      `driverseat.yaml was migrated to version ${settings.version}; the older one is kept as ${copy}.`,
    );
}

/** Runs until stopped; 0 after a graceful stop, 1 where the workspace is broken or something ended it. */
export async function start(dir: string, flags: StartFlags, terminal: Terminal): Promise<number> {
  const loaded = await loadWorkspace(dir);
  if (!loaded.ok) {
    printProblems(terminal, loaded.problems);
    return 1;
  }
  for (const { problems } of loaded.brokenProjects) printProblems(terminal, problems);
  await writeMigration(dir, loaded.workspace, terminal);
  const environment = readEnvironment();
  const exposed = await exposedPassword(environment);
  if (exposed !== null) printProblems(terminal, [exposed]);
  const { workspace } = loaded;
  printProblems(terminal, await unknownHolidays(workspace.settings.me.country));
  const log = createLog(environment.logLevel);
  const [clock, alarm] = [createClock(), createAlarm()];
  await run({ dir, workspace, environment, clock, alarm, log, terminal }, flags);
  return 0;
}
