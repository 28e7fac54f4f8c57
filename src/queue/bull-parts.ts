/**
 * BullMQ's two halves for one workspace: the jobs, whom one asks, and the worker, who runs what is due.
 *
 * A Redis may serve many workspaces, so each has a prefix of its own; its braces keep a workspace's keys on one node of a
 * cluster. What ran is removed at once, so that its key can be put again; of a failure no stack is kept.
 */
import { type Processor, Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { QueueEnds } from './close-queue.js';
import type { RedisQueueOptions } from './mail-queue.js';
import type { JobQueue, QueueParts } from './place-job.js';
import type { JobData } from './queued-job.js';
import { runDue } from './run-due.js';

const NAME = 'mail';
const KEPT_EVENTS = 1_000;
const JOB_OPTIONS = { removeOnComplete: true, removeOnFail: true, stackTraceLimit: 0 } as const;
/** A mail that ran when its bot died is given back within half a minute, however often that happens. */
const WORKER_OPTIONS = {
  autorun: false,
  lockDuration: 15_000,
  stalledInterval: 10_000,
  maxStalledCount: 1_000,
} as const;

type Connections = { asking: Redis; waiting: Redis };

/** What {@link bullParts} makes. */
export type BullParts = Pick<QueueEnds, 'worker' | 'whenIdle'> & { parts: QueueParts };

/**
 * Makes both halves, each with a listener for `error`: one that nobody listens to would be thrown. The worker does not run
 * yet.
 */
export function bullParts(
  { clock, log, onDue, workspaceId }: RedisQueueOptions,
  { asking, waiting }: Connections,
): BullParts {
  const prefix = `{ds:${workspaceId}}:v1`;
  const onError = (err: Error): void => log.debug({ err }, 'BullMQ reported an error');
  const jobs: JobQueue = new Queue(NAME, {
    prefix,
    connection: asking,
    defaultJobOptions: JOB_OPTIONS,
    streams: { events: { maxLen: KEPT_EVENTS } },
  });
  jobs.on('error', onError);
  const parts: QueueParts = { jobs, clock, running: new Map() };
  const due = { ...parts, log, onDue };
  let running = Promise.resolve();
  const run: Processor<JobData, void, string> = (job, token) => {
    const ran = runDue(due, job, token);
    running = ran.catch(() => undefined);
    return ran;
  };
  const worker: QueueEnds['worker'] = new Worker(NAME, run, {
    prefix,
    connection: waiting,
    ...WORKER_OPTIONS,
  });
  worker.on('error', onError);
  return { parts, worker, whenIdle: () => running };
}
