/**
 * `driverseat remove [DIR]`: takes Driverseat out of the mailbox again, after asking. With `--dry-run` it only says what it would do.
 *
 * It holds the journal's lock, so no worker runs on this machine meanwhile; nothing is written into the journal.
 */
import { createInterface } from 'node:readline/promises';
import { orderAddress } from '../app/order-address.js';
import { foldersLeft, planRemoval } from '../app/plan-removal.js';
import { refuseOtherOwner } from '../app/refuse-other-owner.js';
import { removeFromMailbox } from '../app/remove-from-mailbox.js';
import { type Journal, openJournal } from '../journal/journal.js';
import { openSession, type Session } from '../mailbox/session.js';
import { createClock } from '../shared/clock.js';
import { type Environment, readEnvironment } from '../shared/environment.js';
import { problem } from '../shared/errors.js';
import { createLog } from '../shared/log.js';
import { serverAccounts } from '../workspace/credentials.js';
import { redisAddress } from '../workspace/redis-address.js';
import { stateFolder, workspaceId } from '../workspace/state-folder.js';
import type { Workspace } from '../workspace/workspace.js';
import { loadDesk } from './load-for-reading.js';
import { isNothing, type Remains, remainsLines, removalLines } from './remove/removal-text.js';
import { printProblems, type Terminal } from './terminal.js';

/** `dryRun`: only says it. `yes`: asks nothing. */
export type RemoveFlags = { dryRun?: boolean; yes?: boolean };

/** Asks a person; '' where nobody answers. */
type Ask = (question: string) => Promise<string>;

/** What one run of the command works on. */
type Desk = { dir: string; workspace: Workspace; environment: Environment; terminal: Terminal };

async function askPerson(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    lines.setPrompt(question);
    lines.prompt();
    const typed = await lines[Symbol.asyncIterator]().next();
    return typed.done === true ? '' : typed.value;
  } finally {
    lines.close();
  }
}

function noteAddress({ settings }: Workspace): string {
  return orderAddress(settings.me.address);
}

function stateOf({ workspace, environment }: Desk): string {
  return stateFolder(environment, workspaceId(workspace.settings));
}

async function withSession<T>(desk: Desk, work: (session: Session) => Promise<T>): Promise<T> {
  const { imap } = serverAccounts(desk.workspace, desk.environment);
  const session = await openSession(imap, { log: createLog('error') });
  try {
    return await work(session);
  } finally {
    await session.end();
  }
}

function tellNothing({ workspace, terminal }: Desk, left: readonly string[]): void {
  terminal.out(
    `Nothing of Driverseat's is in the mailbox of ${workspace.settings.me.address}: nothing to do.`,
  );
  for (const path of left) terminal.out(`${path} is there: it holds something that is not Driverseat's.`);
}

async function remainsOf(desk: Desk, journal: Journal, session: Session): Promise<Remains> {
  const { dir, workspace, environment } = desk;
  const hasRedis = redisAddress(environment, workspace.settings) !== null;
  const mails = [...journal.ledger.mails.values()];
  return {
    dir,
    stateFolder: stateOf(desk),
    orderAddress: noteAddress(workspace),
    redisPrefix: hasRedis ? `{ds:${workspaceId(workspace.settings)}}` : null,
    foldersLeft: await foldersLeft(session),
    planned: mails.filter(({ state }) => state === 'planned').length,
  };
}

async function showOnly(desk: Desk): Promise<number> {
  const { workspace, terminal } = desk;
  await withSession(desk, async (session) => {
    const { expected } = await planRemoval(session, noteAddress(workspace));
    if (isNothing(expected)) return tellNothing(desk, await foldersLeft(session));
    terminal.out(`In the mailbox of ${workspace.settings.me.address}, driverseat remove would do this:`);
    for (const line of removalLines(expected)) terminal.out(line);
    terminal.out('A folder that is not empty by then stays. Nothing was changed.');
  });
  return 0;
}

async function act(desk: Desk, journal: Journal, session: Session, ask: Ask | null): Promise<number> {
  const { workspace, terminal } = desk;
  const { me } = workspace.settings;
  await refuseOtherOwner(session, { instance: journal.ledger.instance, timeZone: me.timeZone });
  const plan = await planRemoval(session, noteAddress(workspace));
  if (isNothing(plan.expected)) {
    tellNothing(desk, await foldersLeft(session));
    return 0;
  }
  if (ask !== null) {
    terminal.out(`Driverseat leaves the mailbox of ${me.address}:`);
    for (const line of removalLines(plan.expected)) terminal.out(line);
    if (!/^y(?:es)?$/i.test((await ask('Go on? [y/N] ')).trim())) {
      terminal.out('Nothing was changed.');
      return 1;
    }
  }
  const done = await removeFromMailbox(session, plan);
  terminal.out(`Driverseat has left the mailbox of ${me.address}:`);
  for (const line of removalLines(done)) terminal.out(line);
  for (const line of remainsLines(await remainsOf(desk, journal, session))) terminal.out(line);
  terminal.out('Goodbye.');
  return 0;
}

/** Asks, unless `--yes`; 0 where it is done or there is nothing to do, 1 where she said no, 2 where nobody could be asked. */
export async function remove(
  dir: string,
  { dryRun = false, yes = false }: RemoveFlags,
  terminal: Terminal,
  ask: Ask = askPerson,
): Promise<number> {
  const desk = { dir, workspace: await loadDesk(dir), environment: readEnvironment(), terminal };
  if (dryRun) return await showOnly(desk);
  if (!yes && !terminal.isInteractive) {
    const fix = 'Give --yes; with --dry-run it only says what it would do.';
    printProblems(terminal, [problem('usage', 'there is no terminal to ask on', {}, fix)]);
    return 2;
  }
  const journal = await openJournal(stateOf(desk), createClock().now());
  try {
    return await withSession(desk, (session) => act(desk, journal, session, yes ? null : ask));
  } finally {
    await journal.close();
  }
}
