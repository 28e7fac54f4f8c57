/**
 * `driverseat queue [DIR]`: what will go out, to whom, when and why. `driverseat queue cancel KEY [DIR]`: this one won't.
 *
 * The ledger is asked and not Redis, so it is right whether a worker runs or not. A running worker cancels itself; without one
 * the journal is opened here, under its lock.
 */
import { type CancelOutcome, cancelMail, FEWEST_DIGITS, isKeyStart } from '../app/cancel-mail.js';
import { openJournal } from '../journal/journal.js';
import { readJournal } from '../journal/read-journal.js';
import { createClock } from '../shared/clock.js';
import { readEnvironment } from '../shared/environment.js';
import { DriverseatError } from '../shared/errors.js';
import { stateFolder, workspaceId } from '../workspace/state-folder.js';
import type { Workspace } from '../workspace/workspace.js';
import { printBroken, reportedFiles } from './broken-files.js';
import { loadWithBroken } from './load-for-reading.js';
import { holidaysNow } from './policy-now.js';
import { cancelledText } from './queue/cancelled-text.js';
import { queueText } from './queue/queue-text.js';
import { queuedMails } from './queue/queued-mail.js';
import { holdsOf } from './status/holds.js';
import type { Terminal } from './terminal.js';
import { askWorker } from './worker/ask-worker.js';

/** `json`: one object. */
export type QueueFlags = { json?: boolean };

function stateOf({ settings }: Workspace): string {
  return stateFolder(readEnvironment(), workspaceId(settings));
}

/** Shows what is planned; gives 0. */
export async function queue(dir: string, flags: QueueFlags, terminal: Terminal): Promise<number> {
  const read = await loadWithBroken(dir);
  const { workspace, broken } = read;
  const { timeZone } = workspace.settings.me;
  const { ledger } = await readJournal(stateOf(workspace));
  const now = createClock().now();
  const mails = queuedMails({ ledger, read, now, holidays: await holidaysNow(workspace, now) });
  const holds = holdsOf(workspace.settings, ledger);
  if (flags.json === true) {
    terminal.out(JSON.stringify({ timeZone, ...holds, broken: reportedFiles(broken), mails }));
    return 0;
  }
  terminal.out(queueText(mails, holds, timeZone));
  printBroken(terminal, broken);
  return 0;
}

async function cancelAlone(workspace: Workspace, key: string): Promise<CancelOutcome> {
  const folder = stateOf(workspace);
  const { isThere } = await readJournal(folder);
  if (!isThere) return { outcome: 'unknown-key' };
  const clock = createClock();
  const journal = await openJournal(folder, clock.now());
  try {
    const { clients, settings } = workspace;
    return await cancelMail({ journal, clock, account: workspaceId(settings), clients }, key);
  } finally {
    await journal.close();
  }
}

async function cancelAnywhere(workspace: Workspace, key: string): Promise<CancelOutcome> {
  const answer = await askWorker(stateOf(workspace), { ask: 'cancel', key });
  if (answer === null) return await cancelAlone(workspace, key);
  if ('problem' in answer)
    throw new DriverseatError('state-unusable', answer.problem, {
      fix: 'The worker is of another version: start it anew.',
    });
  return answer;
}

/**
 * Cancels the mail whose key begins with `digits`; 0 where it won't leave, 1 where that can't be said.
 * @throws DriverseatError `usage`, `state-locked`, `state-unusable`
 */
export async function cancelQueued(
  digits: string,
  dir: string,
  flags: QueueFlags,
  terminal: Terminal,
): Promise<number> {
  const key = digits.toLowerCase();
  if (!isKeyStart(key)) {
    const fix = `Give the first ${FEWEST_DIGITS} or more digits of a key that driverseat queue lists.`;
    throw new DriverseatError('usage', `"${digits.slice(0, 80)}" is no key`, { fix });
  }
  const { workspace } = await loadWithBroken(dir);
  const done = await cancelAnywhere(workspace, key);
  const text = cancelledText(done, key, workspace);
  if (flags.json === true) terminal.out(JSON.stringify(done));
  else if (done.outcome === 'cancelled') terminal.out(text);
  else terminal.err(text);
  return done.outcome === 'cancelled' ? 0 : 1;
}
