/**
 * What a queue of planned mail is: keys and the instants at which each is due, and nothing else.
 *
 * The queue is never the truth (DESIGN.md, "Redis"): whether a mail was planned, sent or dropped is asked of the ledger. So
 * a queue may forget everything, and say that a key is due twice or early; whoever hears it checks again. Every queue,
 * a fake one too, passes the contract suite (`test/live/support/queue-contract.ts`).
 */
import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '../shared/clock.js';
import type { Logger } from '../shared/log.js';

/** One planned mail as the queue knows it; of its instant the milliseconds are kept. */
export type QueuedMail = { key: string; dueAt: Temporal.Instant };

/** What a queue is told when it is opened. */
export type QueueOptions = {
  /**
   * Runs when a key is due, one at a time; until it settles the next one waits. What it throws is logged by its code, and
   * the key is then out of the queue like one that ran well.
   */
  onDue(key: string): Promise<void>;
  /** The queue lost its memory's server. Must not throw. */
  onOutage?(): void;
  /** The queue lost its memory's server and has it again, empty or not: time to reconcile. Must not throw. */
  onReconnect?(): void;
  log: Logger;
  clock: Clock;
};

/** Where a queue on Redis lies: `redis://`, `rediss://` or the path of a unix socket, and whose it is. */
export type RedisQueueOptions = QueueOptions & { redis: string; workspaceId: string };

/** A queue of planned mail. Each of its methods ends within seconds, whatever became of Redis. */
export type MailQueue = {
  /**
   * Lets `key` be due at `dueAt`, at once where that is past. A key that is there already gets the new time; one that ran
   * is put anew; one that runs at this moment is due again afterwards.
   * @throws DriverseatError `redis-unreachable`
   */
  put(key: string, dueAt: Temporal.Instant): Promise<void>;
  /**
   * Takes `key` out, if it is there. One that runs at this moment is not stopped.
   * @throws DriverseatError `redis-unreachable`
   */
  cancel(key: string): Promise<void>;
  /**
   * All that is there, by due instant, what runs at this moment included.
   * @throws DriverseatError `redis-unreachable`
   */
  list(): Promise<QueuedMail[]>;
  /**
   * Lets everything due at `now` or before run at once, in order: after the clock was stepped, or the machine slept.
   * @throws DriverseatError `redis-unreachable`
   */
  promoteDue(now: Temporal.Instant): Promise<void>;
  /** Waits a few seconds at most for the one that runs, then ends; nothing is due after that. Never throws. */
  close(): Promise<void>;
};
