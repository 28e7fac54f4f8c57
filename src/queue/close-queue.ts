/**
 * Ends a queue within seconds, whatever Redis does meanwhile.
 *
 * BullMQ's worker waits for ever where Redis is away, unless it is forced from the first call on (FACTS.md, BullMQ): so it
 * is asked first whether Redis answers. Last the connections are cut, also the one that BullMQ made for itself.
 */
import type { Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { withDeadline } from '../shared/deadline.js';
import type { Logger } from '../shared/log.js';
import type { JobQueue } from './place-job.js';
import type { JobData } from './queued-job.js';

/** All that has to end. */
export type QueueEnds = {
  jobs: JobQueue;
  worker: Worker<JobData, void, string>;
  /** Settles when the mail that runs at this moment has run; at once where none does. */
  whenIdle(): Promise<void>;
  asking: Redis;
  waiting: Redis;
  log: Logger;
};

const PING_LIMIT_MS = 1_000;
const RUN_LIMIT_MS = 5_000;
const STEP_LIMIT_MS = 1_000;

/** Waits up to 5 s for the mail that runs, then ends everything; never throws. */
export async function closeQueue({ jobs, worker, whenIdle, asking, waiting, log }: QueueEnds): Promise<void> {
  const step = async (what: string, work: () => Promise<unknown>, limitMs: number): Promise<boolean> => {
    try {
      await withDeadline(work(), limitMs, what);
      return true;
    } catch (err) {
      log.debug({ err, step: what }, 'closing the queue: step failed');
      return false;
    }
  };
  const isUp = await step('ping', () => asking.ping(), PING_LIMIT_MS);
  await step('worker', () => worker.close(!isUp), RUN_LIMIT_MS);
  if (!isUp) await step('mail that runs', whenIdle, RUN_LIMIT_MS);
  await step('blocked connection', () => cutBlocked(worker), STEP_LIMIT_MS);
  await step('jobs', () => jobs.close(), STEP_LIMIT_MS);
  waiting.disconnect();
  asking.disconnect();
}

async function cutBlocked(worker: QueueEnds['worker']): Promise<void> {
  const blocked = await worker.getBackend().blockingClient;
  blocked?.disconnect();
}
