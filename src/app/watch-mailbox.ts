/**
 * The bot at work: three connections, one sync. Two connections watch INBOX and Sent and only hint; the third does
 * everything else, woken by a hint or every 60 seconds (DESIGN.md, "Nothing inbound is missed").
 */
import { readAlive } from '../journal/alive.js';
import { ensureFolder, findFolders } from '../mailbox/folders.js';
import { createGlances } from '../mailbox/glances.js';
import { keepConnected } from '../mailbox/keep-connected.js';
import { askOwnership, releaseOwnership } from '../mailbox/ownership.js';
import { openSession, type Session } from '../mailbox/session.js';
import { watchFolder } from '../mailbox/watch-folder.js';
import { sleep } from '../shared/deadline.js';
import { type DriverseatError, isDriverseatError } from '../shared/errors.js';
import type { ServerAccount } from '../shared/server-account.js';
import type { Alarm } from './alarm.js';
import { begin } from './beginning.js';
import type { Bot, BotFolders } from './bot.js';
import { createGate, type Gate } from './gate.js';
import { sayLastWords } from './last-words.js';
import { hasUnreadOrders } from './look-again.js';
import { lookForSent } from './look-for-sent.js';
import { lookOnce } from './look-once.js';
import { isJournalLost, ownMailbox } from './own-mailbox.js';
import { putBackClaimed } from './put-back-claimed.js';
import { takeUpBegun } from './reconcile.js';
import { releaseHeld } from './release-held.js';
import { sayWhatIsHeld } from './say-what-is-held.js';
import { takeUpSent } from './take-up-claims.js';
import { rememberLook, tellAbsence, tellGap } from './tell-absence.js';

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
  /** Told each time that the mailbox is ours, before the first scan. */
  onOwned?(): void;
  /** Told what keeps the working connection from being opened, or ended it, and is tried again. */
  onRetry?(error: DriverseatError): void;
};

const SYNC_EVERY_MS = 60_000;
/** In between, a hint opens only the folders that STATUS says have changed; a timer's look is always thorough. */
const THOROUGH_EVERY_MS = 50_000;
/**
 * What a graceful stop may take, from its beginning (README.md and docker-compose.yml say a minute for all that ends): the look
 * that runs, which a mail past 354 may hold for 20 s; then all of it, held mail included.
 */
const STOP_LOOK_LIMIT_MS = 25_000;
const STOP_LIMIT_MS = 40_000;
/** The same while the server is away: another attempt may succeed, and nothing is lost if none does. */
const STOP_AWAY_LIMIT_MS = 3_000;
const STOP_RETRY_MS = 1_000;
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

/** Takes the mailbox at the first connection; later ones only make sure that it is still ours. */
async function enter(
  bot: Bot,
  session: Session,
  folders: BotFolders,
  { takeOver, onOwned, aliveFile }: WatchOptions,
): Promise<void> {
  const isLost = await isJournalLost(bot, session, folders, takeOver);
  await ownMailbox(bot, session, folders, takeOver);
  onOwned?.();
  await takeUpSent(bot, session, folders);
  tellAbsence(bot, await readAlive(aliveFile));
  // Before the baseline: what comes back lies there like all that was there before.
  await releaseHeld(bot, session, folders, 'start');
  if (bot.journal.ledger.baseline !== null) return;
  await begin(bot, session, folders.inbox, isLost ? 'journal-lost' : 'first-contact');
}

/** How far the working connection is. */
type WorkState = { hasEntered: boolean; isLeaving: boolean; session: Session | null };

async function work(bot: Bot, session: Session, options: WatchOptions, state: WorkState): Promise<void> {
  let folders = await findBotFolders(session);
  if (!state.hasEntered && !options.signal.aborted) {
    await enter(bot, session, folders, options);
    state.hasEntered = true;
  }
  // The machine may have stood still since the last one.
  bot.clockCheckedMs = null;
  await putBackClaimed(bot);
  await takeUpBegun(bot);
  // A dead connection is noticed now, and not at the next look.
  void session.closed.then(options.alarm.ring);
  const glances = createGlances(session);
  for (let thoroughAtMs = Number.NEGATIVE_INFINITY; !options.signal.aborted; ) {
    const nowMs = bot.clock.now().epochMilliseconds;
    const isThorough = Math.abs(nowMs - thoroughAtMs) >= THOROUGH_EVERY_MS;
    if (isThorough) folders = await lookForSent(bot, session, folders);
    tellGap(bot);
    await lookOnce(bot, { session, folders, glances, isThorough }, options.aliveFile);
    rememberLook(bot);
    if (isThorough) thoroughAtMs = nowMs;
    // They came while mail was about to leave, which waits for them.
    if (hasUnreadOrders(bot)) options.alarm.ring();
    await options.alarm.wait(SYNC_EVERY_MS, options.signal);
  }
  state.isLeaving = true;
  await leave(bot, session, folders);
}

/** Ends a graceful stop in time: a look that hangs is cut, and another connection leaves in its place. */
async function endInTime(state: WorkState, isWorking: Gate, closing: AbortController): Promise<void> {
  await sleep(STOP_AWAY_LIMIT_MS, closing.signal);
  if (isWorking.isOpen) {
    await sleep(STOP_LOOK_LIMIT_MS - STOP_AWAY_LIMIT_MS, closing.signal);
    if (!state.isLeaving) void state.session?.end();
    await sleep(STOP_LIMIT_MS - STOP_LOOK_LIMIT_MS, closing.signal);
  }
  closing.abort();
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
 * @throws DriverseatError that no new connection mends: `mailbox-owned`, `ownership-lost`, `journal-lost`,
 * `imap-capability-missing`, `state-unusable`, and where there is no way in (keep-connected.ts)
 */
export async function watchMailbox(bot: Bot, options: WatchOptions): Promise<void> {
  const { account, alarm, signal } = options;
  const closing = new AbortController();
  const isWorking: Gate = createGate();
  const state: WorkState = { hasEntered: false, isLeaving: false, session: null };
  let fatal: unknown;
  const fail = (error: unknown): void => {
    fatal ??= error;
    closing.abort();
    isWorking.open();
  };
  bot.stopping = signal;
  signal.addEventListener('abort', () => void endInTime(state, isWorking, closing), { once: true });

  /** A stop ends the waiting: the server may be there again, and has mail of hers to give back. */
  const pause = (ms: number, closed: AbortSignal): Promise<void> =>
    signal.aborted
      ? sleep(Math.min(ms, STOP_RETRY_MS), closed)
      : sleep(ms, AbortSignal.any([closed, signal]));
  const common = { signal: closing.signal, clock: bot.clock, random: Math.random, log: bot.log, pause };
  const open = () => openSession(account, { log: bot.log });
  const worker = keepConnected({
    ...common,
    onRetry: (error) => options.onRetry?.(error),
    open,
    onSession: async (session) => {
      try {
        isWorking.open();
        state.session = session;
        await work(bot, session, options, state);
        closing.abort();
      } catch (error) {
        if (isDriverseatError(error, 'state-unusable'))
          await sayLastWords(bot, session, () => findBotFolders(session), error);
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
      haveWorked: true,
      open: async () => {
        await isWorking.passed(closing.signal);
        return closing.signal.aborted ? null : await open();
      },
      onSession: (session) => watch(session, use, alarm.ring, closing.signal),
    });
  await Promise.all([worker, watcher('inbox'), watcher('sent')].map((loop) => loop.catch(fail)));
  if (fatal !== undefined) throw sayWhatIsHeld(bot.journal.ledger, fatal);
}
