/**
 * A bot that watches a mailbox in this process, and tells when it was woken, when a note lay there, and when it rests.
 */
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { type Alarm, createAlarm } from '../../src/app/alarm.js';
import { watchMailbox } from '../../src/app/watch-mailbox.js';
import type { Journal } from '../../src/journal/journal.js';
import type { Clock } from '../../src/shared/clock.js';
import { sleep } from '../../src/shared/deadline.js';
import { createBot } from './bot.js';
import { accountOf, type Way } from './mailboxes.js';

/** When things happened, by `performance.now()`; null where they did not yet. */
export type Moments = { hintMs: number | null; notedMs: number | null };

/** The bot. */
export type WatchingBot = {
  /** Forgets what happened, and steps the bot's clock so far that a note may go again (ten an hour). */
  expectMail(): void;
  /** Resolves when a note was noted. */
  noted(): Promise<Moments>;
  /** Resolves when no hint came for a while. */
  rest(): Promise<void>;
  stop(): Promise<void>;
};

/** Dovecot collects news for half a second before it tells of them: longer than that is quiet. */
const QUIET_MS = 900;
const MINUTES_A_NOTE = 10;

type Steps = { count: number };

/** The machine's clock, ten minutes further on for each note. Its offset stays hidden: notes are appended as on any day. */
function steppingClock(steps: Steps): Clock {
  const now = () =>
    Temporal.Instant.fromEpochMilliseconds(Date.now() + steps.count * MINUTES_A_NOTE * 60_000);
  return { now, offsetMs: 0 };
}

/** An alarm and a journal that leave a mark of the time. */
function marking(alarm: Alarm, journal: Journal, moments: Moments, tell: () => void) {
  const markedAlarm: Alarm = {
    ring() {
      moments.hintMs ??= performance.now();
      alarm.ring();
    },
    wait: alarm.wait,
  };
  const markedJournal: Journal = {
    ...journal,
    async append(at, ...happenings) {
      await journal.append(at, ...happenings);
      if (!happenings.some(({ type }) => type === 'noted')) return;
      moments.notedMs = performance.now();
      tell();
    },
  };
  return { markedAlarm, markedJournal };
}

/** Starts a bot in `user`'s mailbox. */
export async function startWatchingBot(way: Way, user: string): Promise<WatchingBot> {
  const folder = join(way.caFile, '..');
  const moments: Moments = { hintMs: null, notedMs: null };
  const steps: Steps = { count: 0 };
  let tell = (): void => undefined;
  let notedOnce = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const bot = await createBot(user, folder);
  const { markedAlarm, markedJournal } = marking(createAlarm(), bot.journal, moments, () => tell());
  const stopping = new AbortController();
  const done = watchMailbox(
    { ...bot, journal: markedJournal, clock: steppingClock(steps) },
    {
      account: accountOf(way, user),
      takeOver: false,
      aliveFile: join(folder, 'alive'),
      alarm: markedAlarm,
      signal: stopping.signal,
    },
  );
  return {
    expectMail() {
      steps.count += 1;
      Object.assign(moments, { hintMs: null, notedMs: null });
      notedOnce = new Promise((resolve) => {
        tell = resolve;
      });
    },
    async noted() {
      await Promise.race([notedOnce, done]);
      return { ...moments };
    },
    async rest() {
      for (moments.hintMs = performance.now(); moments.hintMs !== null; ) {
        moments.hintMs = null;
        await sleep(QUIET_MS);
      }
    },
    async stop() {
      stopping.abort();
      await done;
      await bot.journal.close();
    },
  };
}
