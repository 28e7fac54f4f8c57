/**
 * A bot that watches a mailbox in this process, and tells when it was woken, when a note lay there, and when it rests.
 */
import { join } from 'node:path';
import { type Alarm, createAlarm } from '../../src/app/alarm.js';
import type { Bot } from '../../src/app/bot.js';
import { watchMailbox } from '../../src/app/watch-mailbox.js';
import type { Journal } from '../../src/journal/journal.js';
import { sleep } from '../../src/shared/deadline.js';
import type { Logger } from '../../src/shared/log.js';
import { benchBot } from './bot.js';
import { accountOf, type Way } from './mailboxes.js';

/** When things happened, by `performance.now()`; null where they did not yet. */
export type Moments = { hintMs: number | null; putMs: number | null };

/** The bot. */
export type WatchingBot = {
  /** Forgets what happened. */
  expectMail(): void;
  /** Resolves when a note was noted. */
  noted(): Promise<Moments>;
  /** Resolves when no hint came for a while. */
  rest(): Promise<void>;
  stop(): Promise<void>;
};

/** Dovecot collects news for half a second before it tells of them: longer than that is quiet. */
const QUIET_MS = 900;

/** An alarm, a journal and a log that leave a mark of the time. */
function marking(bot: Bot, alarm: Alarm, moments: Moments, tell: () => void) {
  const markedAlarm: Alarm = {
    ring() {
      moments.hintMs ??= performance.now();
      alarm.ring();
    },
    wait: alarm.wait,
  };
  const journal: Journal = {
    ...bot.journal,
    async append(at, ...happenings) {
      await bot.journal.append(at, ...happenings);
      if (happenings.some(({ type }) => type === 'noted')) tell();
    },
  };
  const log: Logger = Object.assign(Object.create(bot.log), {
    debug(_fields: object, message: string) {
      if (message === 'note put into INBOX') moments.putMs ??= performance.now();
    },
  });
  return { markedAlarm, markedBot: { ...bot, journal, log } };
}

/** Starts a bot in `user`'s mailbox. */
export async function startWatchingBot(way: Way, user: string): Promise<WatchingBot> {
  const folder = join(way.caFile, '..');
  const moments: Moments = { hintMs: null, putMs: null };
  let tell = (): void => undefined;
  let notedOnce = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const bot = await benchBot(user, folder);
  const { markedAlarm, markedBot } = marking(bot, createAlarm(), moments, () => tell());
  const stopping = new AbortController();
  const done = watchMailbox(markedBot, {
    account: accountOf(way, user),
    takeOver: false,
    aliveFile: join(folder, 'alive'),
    alarm: markedAlarm,
    signal: stopping.signal,
  });
  return {
    expectMail() {
      Object.assign(moments, { hintMs: null, putMs: null });
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
