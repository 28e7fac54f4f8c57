/**
 * `driverseat start`: watches the mailbox until it is stopped, by the settings of one workspace.
 *
 * Everything is wired here and decided elsewhere. It stops by itself only for what no new connection mends.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Alarm, createAlarm } from '../app/alarm.js';
import { type Bot, createBot } from '../app/bot.js';
import { makeRules } from '../app/make-rules.js';
import type { Rules } from '../app/rules.js';
import { tellBroken } from '../app/tell-broken.js';
import { watchMailbox } from '../app/watch-mailbox.js';
import { type Journal, openJournal } from '../journal/journal.js';
import { compilePhrases } from '../judgement/phrases/compile.js';
import { type Clock, createClock, type SteppedClock } from '../shared/clock.js';
import { type Environment, readEnvironment } from '../shared/environment.js';
import { createLog, type Logger } from '../shared/log.js';
import { exposedPassword, serverAccounts } from '../workspace/credentials.js';
import { loadHolidays } from '../workspace/holidays.js';
import { loadWorkspace } from '../workspace/load-workspace.js';
import { saveMigration } from '../workspace/save-migration.js';
import { stateFolder, workspaceId } from '../workspace/state-folder.js';
import { type WorkspaceChange, watchWorkspace } from '../workspace/watch-workspace.js';
import type { Workspace } from '../workspace/workspace.js';
import { type OpenLine, openLine } from './open-line.js';
import { progressBar, progressLog } from './progress.js';
import { printProblems, type Terminal } from './terminal.js';

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

function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());
  return stopping.signal;
}

async function begunJournal(folder: string, clock: SteppedClock, log: Logger): Promise<Journal> {
  const journal = await openJournal(folder, clock.now());
  if (journal.cutBytes > 0) log.warn({ bytes: journal.cutBytes }, 'torn last line of the journal cut off');
  if (journal.ledger.instance === null)
    await journal.append(clock.now(), { type: 'begun', instance: randomUUID() });
  return journal;
}

/** Takes each usable state of the workspace over at once, and has said what is broken. */
function followWorkspace(bot: Bot, alarm: Alarm): (change: WorkspaceChange) => void {
  const known = new Map<string, string>();
  let last = Promise.resolve();
  const take = async ({ workspace, broken }: WorkspaceChange): Promise<void> => {
    bot.isConfigBroken = broken.some(({ kind }) => kind === 'settings' || kind === 'clients');
    bot.brokenTemplates = broken.filter(({ kind }) => kind === 'template').map(({ file }) => file);
    if (workspace !== null) bot.rules = await rulesOf(workspace, bot.clock);
    tellBroken(bot, known, broken);
    // What waits may be due by other rules now.
    if (bot.line !== null) bot.line.needsReconcile = true;
    bot.log.info({ broken: broken.length }, 'workspace changed');
    alarm.ring();
  };
  return (change) => {
    last = last
      .then(() => take(change))
      .catch((err: unknown) => bot.log.error({ err }, 'workspace not taken'));
  };
}

const YEARS_AHEAD = 5;

/** The rules of a workspace, with the holidays of the years around now. */
async function rulesOf(workspace: Workspace, clock: Clock): Promise<Rules> {
  const { country, languages, timeZone } = workspace.settings.me;
  const { year } = clock.now().toZonedDateTimeISO(timeZone);
  const holidays = await loadHolidays(country, { from: year - 1, to: year + YEARS_AHEAD }, languages[0]);
  return makeRules({ workspace, phrases: compilePhrases(workspace.phrases), holidays });
}

/** To a person; without one nothing that names somebody gets among the log's lines. */
function greet(terminal: Terminal, { settings }: Workspace, folder: string): void {
  if (!terminal.isInteractive) return;
  terminal.err(
    `Driverseat watches ${settings.me.address} (${settings.mode}). Its journal: ${folder}. Ctrl-C stops it.`,
  );
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
  const watching = await watchWorkspace(dir, followWorkspace(bot, alarm));
  greet(terminal, workspace, folder);
  try {
    await watchMailbox(bot, {
      account: serverAccounts(workspace, environment).imap,
      takeOver: flags.takeOver ?? false,
      aliveFile: join(folder, 'alive'),
      alarm,
      signal: stopSignal(),
    });
  } finally {
    await watching.close();
  }
}

async function run(running: Running, flags: StartFlags): Promise<void> {
  const { workspace, environment, clock, alarm, log } = running;
  followSandboxClock(clock, alarm);
  const id = workspaceId(workspace.settings);
  const journal = await begunJournal(stateFolder(environment, id), clock, log);
  try {
    const { smtp } = serverAccounts(workspace, environment);
    const { redis } = workspace.settings;
    const open = await openLine({ smtp, redis, environment, workspaceId: id, clock, log, alarm });
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
  const log = createLog(environment.logLevel);
  const [clock, alarm] = [createClock(), createAlarm()];
  await run({ dir, workspace, environment, clock, alarm, log, terminal }, flags);
  return 0;
}
