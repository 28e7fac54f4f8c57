/**
 * The bot at work: three connections, one sync. Two connections watch INBOX and Sent and only hint; the third does
 * everything else, woken by a hint or every 60 seconds (DESIGN.md, "Nothing inbound is missed").
 */
import { writeFile } from 'node:fs/promises';
import { ensureFolder, findFolders } from '../mailbox/folders.js';
import { createGlances, type Glances } from '../mailbox/glances.js';
import { keepConnected } from '../mailbox/keep-connected.js';
import { askOwnership, releaseOwnership } from '../mailbox/ownership.js';
import { openSession, type Session } from '../mailbox/session.js';
import { watchFolder } from '../mailbox/watch-folder.js';
import { sleep } from '../shared/deadline.js';
import { isDriverseatError } from '../shared/errors.js';
import type { ServerAccount } from '../shared/server-account.js';
import type { Alarm } from './alarm.js';
import { announceChanges } from './announce.js';
import { askApproval } from './ask-approval.js';
import { begin, tellBeginning } from './beginning.js';
import type { Bot, BotFolders } from './bot.js';
import { tellWhoAsked } from './conversation/tell-who-asked.js';
import { deliverNotes } from './deliver-notes.js';
import { planDrafts } from './drafts-when-open.js';
import { createGate, type Gate } from './gate.js';
import { holdIncoming } from './hold-incoming.js';
import { obeyOrders } from './orders/obey-orders.js';
import { isJournalLost, keepMailbox, ownMailbox } from './own-mailbox.js';
import { compareWords } from './projects/compare-words.js';
import { rememberTold } from './projects/remember-told.js';
import { settlePromises } from './promises.js';
import { readHerMail } from './read-her-mail.js';
import { promoteDue, reconcile, takeUpBegun } from './reconcile.js';
import { releaseHeld } from './release-held.js';
import { runDue } from './run-due.js';
import { recordSynced, syncInbox } from './sync-inbox.js';
import { syncSent } from './sync-sent.js';
import { takeUpSent } from './take-up-claims.js';
import { tellTrouble } from './tell-trouble.js';
import { tellUrgent } from './tell-urgent.js';
import { writeDigest } from './write-digest.js';

/** How the bot is run. */
export type WatchOptions = {
  account: ServerAccount;
  /** End another bot that serves this mailbox. */
  takeOver: boolean;
  /** Touched after each sync: a healthcheck looks at its age. */
  aliveFile: string;
  /** Rung to sync at once: a changed setting, a stepped clock. */
  alarm: Alarm;
  /** Asks for a graceful stop. */
  signal: AbortSignal;
};

const SYNC_EVERY_MS = 60_000;
/** In between, a hint opens only the folders that STATUS says have changed; a timer's look is always thorough. */
const THOROUGH_EVERY_MS = 50_000;
/** What a graceful stop may take before connections are cut. */
const STOP_LIMIT_MS = 10_000;
/** The same while the server is away: another attempt may succeed, and nothing is lost if none does. */
const STOP_AWAY_LIMIT_MS = 3_000;
/** Errors that another connection would not mend. */
const FATAL = [
  'mailbox-owned',
  'ownership-lost',
  'journal-lost',
  'imap-capability-missing',
  'imap-auth-failed',
  'state-unusable',
] as const;

async function findBotFolders(session: Session): Promise<BotFolders> {
  const { inbox, sent } = await findFolders(session);
  const own = (name: string): Promise<string> => ensureFolder(session, ['Driverseat', name]);
  return {
    inbox,
    sent: sent?.path ?? null,
    orders: await own('Do'),
    stop: await own('Stop'),
    whenOpen: await own('Send when open'),
    held: await own('Held'),
    outbox: await own('Outbox'),
    done: await own('Done'),
  };
}

/** A look at the mailbox; `isThorough`: opens the folders that rest, too, and takes no STATUS for it. */
type Look = { session: Session; folders: BotFolders; glances: Glances; isThorough: boolean };

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
}

async function syncOnce(bot: Bot, look: Look, aliveFile: string): Promise<void> {
  const { session, folders } = look;
  if (await isWorthOpening(look, folders.outbox)) await keepMailbox(bot, session, folders);
  if (await isWorthOpening(look, folders.sent)) await syncSent(bot, session, folders.sent);
  if (look.isThorough) await releaseHeld(bot, session, folders, 'running');
  const startedMs = bot.clock.now().epochMilliseconds;
  let synced = await syncInbox(bot, session, folders.inbox, look);
  if (synced === null) {
    await begin(bot, session, folders.inbox, 'renumbered');
    synced = await syncInbox(bot, session, folders.inbox);
  }
  await holdIncoming(bot, session, folders);
  if (look.isThorough) await planDrafts(bot, session, folders);
  await tellBeginning(bot, session, folders);
  // Before anything due is looked at: a stop stops it.
  const lookIntoDo = look.isThorough && (await isAnythingIn(session, folders.orders));
  await obeyOrders(bot, session, folders, { lookIntoDo });
  await readHerMail(bot, session);
  await settlePromises(bot);
  askApproval(bot);
  // Paused before anything due is looked at.
  await tellWhoAsked(bot);
  await announceChanges(bot);
  await compareWords(bot);
  tellTrouble(bot);
  const deliver = (): Promise<void> => deliverNotes(bot, session, folders.inbox);
  await tellUrgent(bot, session, folders.inbox, deliver);
  await writeDigest(bot, session, folders.inbox);
  await deliver();
  if (synced !== null) await recordSynced(bot, synced);
  if (look.isThorough) bot.lastLookMs = startedMs;
  await runMail(bot, session, folders);
  await writeFile(aliveFile, `${bot.clock.now().toString()}\n`, { mode: 0o600 });
  bot.log.debug({ judged: bot.journal.ledger.judged.size }, 'synced');
}

/** Takes the mailbox at the first connection; later ones only make sure that it is still ours. */
async function enter(bot: Bot, session: Session, folders: BotFolders, takeOver: boolean): Promise<void> {
  const isLost = await isJournalLost(bot, session, folders, takeOver);
  await ownMailbox(bot, session, folders, takeOver);
  await takeUpSent(bot, session, folders);
  // Before the baseline: what comes back lies there like all that was there before.
  await releaseHeld(bot, session, folders, 'start');
  if (bot.journal.ledger.baseline !== null) return;
  await begin(bot, session, folders.inbox, isLost ? 'journal-lost' : 'first-contact');
}

async function work(
  bot: Bot,
  session: Session,
  options: WatchOptions,
  state: { hasEntered: boolean },
): Promise<void> {
  const folders = await findBotFolders(session);
  if (!state.hasEntered) await enter(bot, session, folders, options.takeOver);
  state.hasEntered = true;
  await takeUpBegun(bot);
  // A dead connection is noticed now, and not at the next look.
  void session.closed.then(options.alarm.ring);
  const glances = createGlances(session);
  for (let thoroughAtMs = Number.NEGATIVE_INFINITY; !options.signal.aborted; ) {
    const nowMs = bot.clock.now().epochMilliseconds;
    const isThorough = Math.abs(nowMs - thoroughAtMs) >= THOROUGH_EVERY_MS;
    await syncOnce(bot, { session, folders, glances, isThorough }, options.aliveFile);
    if (isThorough) thoroughAtMs = nowMs;
    await options.alarm.wait(SYNC_EVERY_MS, options.signal);
  }
  await leave(bot, session, folders);
}

/** A graceful stop: held mail comes back, unless another bot took the mailbox over, and keeps it. */
async function leave(bot: Bot, session: Session, folders: BotFolders): Promise<void> {
  const instance = bot.journal.ledger.instance ?? '';
  const { isOwner } = await askOwnership(session, folders, instance);
  if (isOwner) await releaseHeld(bot, session, folders, 'stop');
  await releaseOwnership(session, folders, instance);
  bot.log.info('mailbox released');
}

/** Only hints; opened after the working connection, so that refused logins are tried by one connection alone. */
async function watch(
  session: Session,
  use: 'inbox' | 'sent',
  ring: () => void,
  signal: AbortSignal,
): Promise<void> {
  const folders = await findFolders(session);
  const path = use === 'inbox' ? folders.inbox : folders.sent?.path;
  if (path === undefined) await session.closed;
  else await watchFolder(session, path, ring, signal);
}

/**
 * Watches the mailbox until `options.signal` is aborted; what was begun is finished, and the mailbox given back.
 * @throws DriverseatError that no new connection mends: `imap-auth-failed`, `mailbox-owned`, `ownership-lost`, `journal-lost`,
 * `imap-capability-missing`, `state-unusable`
 */
export async function watchMailbox(bot: Bot, options: WatchOptions): Promise<void> {
  const { account, alarm, signal } = options;
  const closing = new AbortController();
  const isWorking: Gate = createGate();
  const state = { hasEntered: false };
  let fatal: unknown;
  const fail = (error: unknown): void => {
    fatal ??= error;
    closing.abort();
    isWorking.open();
  };
  signal.addEventListener(
    'abort',
    () => {
      const limitMs = isWorking.isOpen ? STOP_LIMIT_MS : STOP_AWAY_LIMIT_MS;
      void sleep(limitMs, closing.signal).then(() => closing.abort());
    },
    { once: true },
  );

  const common = { signal: closing.signal, clock: bot.clock, random: Math.random, log: bot.log };
  const open = () => openSession(account, { log: bot.log });
  const worker = keepConnected({
    ...common,
    open,
    onSession: async (session) => {
      try {
        isWorking.open();
        await work(bot, session, options, state);
        closing.abort();
      } catch (error) {
        if (isDriverseatError(error, ...FATAL)) fail(error);
        throw error;
      } finally {
        isWorking.close();
      }
    },
  });
  const watcher = (use: 'inbox' | 'sent') =>
    keepConnected({
      ...common,
      open: async () => {
        await isWorking.passed(closing.signal);
        return closing.signal.aborted ? null : await open();
      },
      onSession: (session) => watch(session, use, alarm.ring, closing.signal),
    });
  await Promise.all([worker, watcher('inbox'), watcher('sent')].map((loop) => loop.catch(fail)));
  if (fatal !== undefined) throw fatal;
}
