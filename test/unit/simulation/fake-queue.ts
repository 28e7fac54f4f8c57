/**
 * A queue of planned mail in memory: what the year is simulated with. It passes the real queue's contract
 * (`test/live/support/queue-contract.ts`), and can forget everything, as Redis can.
 */
import type { Temporal } from 'temporal-polyfill';
import type { MailQueue, QueuedMail, QueueOptions } from '../../../src/queue/mail-queue.js';
import { DriverseatError } from '../../../src/shared/errors.js';

/** A queue that can lose its memory. */
export type FakeQueue = MailQueue & { forget(): void };

/** An empty queue. */
export function createFakeQueue({ clock, log, onDue }: QueueOptions): FakeQueue {
  const waiting = new Map<string, Temporal.Instant>();
  let running: (QueuedMail & { again: Temporal.Instant | null }) | null = null;
  let isAtWork = false;
  let work = Promise.resolve();
  let isClosed = false;

  function byTime(): QueuedMail[] {
    const all = [...waiting].map(([key, dueAt]) => ({ key, dueAt }));
    if (running !== null) all.push({ key: running.key, dueAt: running.again ?? running.dueAt });
    return all.toSorted((a, b) => a.dueAt.epochMilliseconds - b.dueAt.epochMilliseconds);
  }

  async function runOne({ key, dueAt }: QueuedMail): Promise<void> {
    waiting.delete(key);
    const job = { key, dueAt, again: null as Temporal.Instant | null };
    running = job;
    await onDue(key).catch((err: unknown) => log.error({ err }, 'due mail failed'));
    running = null;
    if (job.again !== null) waiting.set(key, job.again);
  }

  async function runDue(): Promise<void> {
    for (let [next] = byTime(); !isClosed && next !== undefined; [next] = byTime()) {
      if (next.dueAt.epochMilliseconds > clock.now().epochMilliseconds) break;
      await runOne(next);
    }
    isAtWork = false;
  }

  function wake(): void {
    if (isAtWork) return;
    isAtWork = true;
    work = runDue();
  }

  return {
    async put(key, dueAt) {
      if (isClosed) throw new DriverseatError('redis-unreachable', 'the queue was closed');
      if (running?.key === key) running.again = dueAt;
      else waiting.set(key, dueAt);
      wake();
    },
    async cancel(key) {
      if (running?.key === key) running.again = null;
      waiting.delete(key);
    },
    list: async () => byTime(),
    async promoteDue() {
      wake();
      await work;
    },
    async close() {
      isClosed = true;
      await work;
    },
    forget: () => waiting.clear(),
  };
}
