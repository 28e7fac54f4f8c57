/**
 * `driverseat start`: watches the mailbox until it is stopped, by the settings of one workspace.
 *
 * Everything is wired here and decided elsewhere. It stops by itself only for what no new connection mends.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Alarm, createAlarm } from '../app/alarm.js';
import type { Bot } from '../app/bot.js';
import { newCare } from '../app/care.js';
import { makeRules } from '../app/make-rules.js';
import { createSentIndex } from '../app/sent-index.js';
import { tellBroken } from '../app/tell-broken.js';
import { watchMailbox } from '../app/watch-mailbox.js';
import { type Journal, openJournal } from '../journal/journal.js';
import { compilePhrases } from '../judgement/phrases/compile.js';
import { createClock, type SteppedClock } from '../shared/clock.js';
import { type Environment, readEnvironment } from '../shared/environment.js';
import { createLog, type Logger } from '../shared/log.js';

import { exposedPassword, serverAccounts } from '../workspace/credentials.js';
import { loadWorkspace } from '../workspace/load-workspace.js';
import { saveMigration } from '../workspace/save-migration.js';
import { stateFolder, workspaceId } from '../workspace/state-folder.js';
import { type WorkspaceChange, watchWorkspace } from '../workspace/watch-workspace.js';
import type { Workspace } from '../workspace/workspace.js';
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

function createBot(
  workspace: Workspace,
  account: string,
  parts: Pick<Bot, 'journal' | 'clock' | 'log' | 'progress'>,
): Bot {
  const { settings, clients, phrases } = workspace;
  return {
    account,
    ...parts,
    sent: createSentIndex(),
    sentView: null,
    sentCursor: null,
    rules: makeRules(settings, clients, compilePhrases(phrases)),
    fresh: new Map(),
    care: newCare(),
    pending: [],
  };
}

/** Takes each usable state of the workspace over at once, and has said what is broken. */
function followWorkspace(bot: Bot, alarm: Alarm): (change: WorkspaceChange) => void {
  const known = new Map<string, string>();
  return ({ workspace, broken }) => {
    if (workspace !== null)
      bot.rules = makeRules(workspace.settings, workspace.clients, compilePhrases(workspace.phrases));
    tellBroken(bot, known, broken);
    bot.log.info({ broken: broken.length }, 'workspace changed');
    alarm.ring();
  };
}

/** To a person; without one nothing that names somebody gets among the log's lines. */
function greet(terminal: Terminal, { settings }: Workspace, folder: string): void {
  if (!terminal.isInteractive) return;
  terminal.err(
    `Driverseat watches ${settings.me.address} (${settings.mode}). Its journal: ${folder}. Ctrl-C stops it.`,
  );
}

async function run(
  dir: string,
  workspace: Workspace,
  flags: StartFlags,
  terminal: Terminal,
  environment: Environment,
): Promise<void> {
  const log = createLog(environment.logLevel);
  const { imap } = serverAccounts(workspace, environment);
  const account = workspaceId(workspace.settings);
  const folder = stateFolder(environment, account);
  const clock = createClock();
  const alarm = createAlarm();
  followSandboxClock(clock, alarm);
  const signal = stopSignal();
  const journal = await begunJournal(folder, clock, log);
  try {
    const progress = terminal.isInteractive
      ? progressBar((text) => process.stderr.write(text))
      : progressLog(log);
    const bot = createBot(workspace, account, { journal, clock, log, progress });
    const watching = await watchWorkspace(dir, followWorkspace(bot, alarm));
    greet(terminal, workspace, folder);
    try {
      const options = {
        account: imap,
        takeOver: flags.takeOver ?? false,
        aliveFile: join(folder, 'alive'),
        alarm,
        signal,
      };
      await watchMailbox(bot, options);
    } finally {
      await watching.close();
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
  await run(dir, loaded.workspace, flags, terminal, environment);
  return 0;
}
