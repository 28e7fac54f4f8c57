/**
 * One look at the mailbox, in its fixed order: what came is judged, what was ordered is obeyed, what is to be told is told, and
 * what is due leaves.
 */
import { writeAlive } from '../journal/alive.js';
import type { Glances } from '../mailbox/glances.js';
import type { Session } from '../mailbox/session.js';
import { systemCode } from '../shared/errors.js';
import { announceChanges } from './announce.js';
import { askApproval } from './ask-approval.js';
import { begin, tellBeginning } from './beginning.js';
import type { Bot, BotFolders } from './bot.js';
import { tellWhoAsked } from './conversation/tell-who-asked.js';
import { deliverNotes, finishBegun } from './deliver-notes.js';
import { planDrafts } from './drafts-when-open.js';
import { findInSent } from './find-in-sent.js';
import { holdIncoming } from './hold-incoming.js';
import { learnGreetings } from './learn-greetings.js';
import { fileMoved, obeyOrders } from './orders/obey-orders.js';
import { keepMailbox } from './own-mailbox.js';
import { compareWords } from './projects/compare-words.js';
import { meetProjects } from './projects/meet-projects.js';
import { rememberTold } from './projects/remember-told.js';
import { settlePromises } from './promises.js';
import { readHerMail } from './read-her-mail.js';
import { promoteDue, reconcile } from './reconcile.js';
import { releaseHeld } from './release-held.js';
import { runDue } from './run-due.js';
import { recordSynced, syncInbox } from './sync-inbox.js';
import { syncSent } from './sync-sent.js';
import { tellTrouble } from './tell-trouble.js';
import { tellUrgent } from './tell-urgent.js';
import { renewUpdates } from './updates/renew-scheduled.js';
import { writeDigest } from './write-digest.js';

/** A look at the mailbox; `isThorough`: opens the folders that rest, too, and takes no STATUS for it. */
export type Look = { session: Session; folders: BotFolders; glances: Glances; isThorough: boolean };

async function isWorthOpening({ glances, isThorough }: Look, path: string | null): Promise<boolean> {
  // Asked in any case: what is opened now is what the next glance is compared with.
  const hasChanged = path !== null && (await glances.hasChanged(path));
  return isThorough || hasChanged;
}

/** What is due leaves: always on a mailbox that was looked at just before. */
async function runMail(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  await reconcile(bot, session, folders);
  if (bot.clock.offsetMs !== 0) await promoteDue(bot);
  await runDue(bot, session, folders);
  await rememberTold(bot);
  // What did not leave is told at once, and not at the next look.
  tellTrouble(bot);
  if (bot.pending.length > 0) await deliverNotes(bot, session, folders.inbox);
}

/** What needs it is told by the journal an hour later at most. */
async function sayAlive({ clock, log }: Bot, aliveFile: string): Promise<void> {
  try {
    await writeAlive(aliveFile, clock.now());
  } catch (error) {
    log.warn({ code: systemCode(error) }, 'the file that says when I looked can’t be written');
  }
}

/**
 * Looks once, and does everything that follows from it. `aliveFile` is touched at its end.
 * @throws DriverseatError of the connection or the journal
 */
export async function lookOnce(bot: Bot, look: Look, aliveFile: string): Promise<void> {
  const { session, folders } = look;
  if (await isWorthOpening(look, folders.outbox)) await keepMailbox(bot, session, folders);
  if (await isWorthOpening(look, folders.sent)) await syncSent(bot, session, folders.sent);
  if (look.isThorough) await releaseHeld(bot, session, folders, 'running');
  await meetProjects(bot);
  const startedMs = bot.clock.now().epochMilliseconds;
  let synced = await syncInbox(bot, session, folders.inbox, look);
  if (synced === null) {
    await begin(bot, session, folders.inbox, 'renumbered');
    synced = await syncInbox(bot, session, folders.inbox);
  }
  await holdIncoming(bot, session, folders);
  if (look.isThorough) await planDrafts(bot, session, folders);
  await tellBeginning(bot, session, folders);
  await learnGreetings(bot, session);
  // Before anything due is looked at: a stop stops it.
  await obeyOrders(bot, session, folders, look);
  await readHerMail(bot, session);
  await settlePromises(bot);
  askApproval(bot);
  // Paused before anything due is looked at.
  await tellWhoAsked(bot);
  await announceChanges(bot);
  compareWords(bot);
  await renewUpdates(bot);
  // Before she is told that it is not there.
  await findInSent(bot, session, folders, ({ isShown }) => !isShown);
  tellTrouble(bot);
  const deliver = (): Promise<void> => deliverNotes(bot, session, folders.inbox);
  await tellUrgent(bot, session, folders.inbox, deliver);
  await finishBegun(bot, session, folders.inbox);
  await writeDigest(bot, session, folders.inbox);
  await deliver();
  await fileMoved(bot, session);
  if (synced !== null) await recordSynced(bot, synced);
  if (look.isThorough) bot.lastLookMs = startedMs;
  await runMail(bot, session, folders);
  await sayAlive(bot, aliveFile);
  bot.log.debug({ judged: bot.journal.ledger.judged.size }, 'synced');
}
