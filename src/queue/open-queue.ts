/**
 * The queue on a real Redis: BullMQ's delayed jobs, one for each key, under a prefix of the workspace's own.
 *
 * Every answer is waited for under a deadline, since BullMQ and ioredis would wait for ever (STYLE.md, mistake 8). One
 * job runs at a time: one mail at a time per workspace. What ran is removed at once, so that its key can be put again.
 */
import { type Processor, Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { Temporal } from 'temporal-polyfill';
import { withDeadline } from '../shared/deadline.js';
import { DriverseatError, errorOf } from '../shared/errors.js';
import { closeQueue, type QueueEnds } from './close-queue.js';
import type { MailQueue, QueuedMail, QueueOptions } from './mail-queue.js';
import { changed, type JobQueue, placeJob, type QueueParts } from './place-job.js';
import { type JobData, jobIdOf, readJobData } from './queued-job.js';
import { checkRedis, reasonOf } from './redis-check.js';
import { createConnection } from './redis-connection.js';
import { runDue } from './run-due.js';

/** Where the queue lies: `redis://`, `rediss://` or the path of a unix socket, and whose it is. */
export type RedisQueueOptions = QueueOptions & { redis: string; workspaceId: string };

const NAME = 'mail';
const ANSWER_LIMIT_MS = 10_000;
const KEPT_EVENTS = 1_000;
const JOB_OPTIONS = { removeOnComplete: true, removeOnFail: true, stackTraceLimit: 0 } as const;
const PENDING = ['active', 'waiting', 'delayed'] as const;

/**
 * Opens the queue of a workspace. What was due before is told right after this resolves.
 * @throws DriverseatError `redis-unreachable`, `redis-unfit`
 */
export async function openQueue(options: RedisQueueOptions): Promise<MailQueue> {
  const { problems } = await checkRedis(options.redis);
  if (problems.length > 0) throw errorOf(problems);
  const asking = createConnection(options.redis, 'asking', options.log);
  const waiting = createConnection(options.redis, 'waiting', options.log);
  const { parts, worker } = createParts(options, { asking, waiting });
  const ends = { jobs: parts.jobs, worker, asking, waiting, log: options.log };
  try {
    await ask('opening the queue', () => worker.waitUntilReady());
    await ask('opening the queue', () => parts.jobs.waitUntilReady());
  } catch (error) {
    await closeQueue(ends);
    throw error;
  }
  watchOutages(asking, options);
  void worker.run().catch((err: unknown) => options.log.error({ err }, 'worker of the queue ended'));
  return queueOf(parts, ends);
}

type Connections = { asking: Redis; waiting: Redis };
type MailWorker = QueueEnds['worker'];

/** BullMQ's two halves, each with a listener for `error`: one that nobody listens to would be thrown. */
function createParts(
  { clock, log, onDue, workspaceId }: RedisQueueOptions,
  { asking, waiting }: Connections,
): { parts: QueueParts; worker: MailWorker } {
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
  const run: Processor<JobData, void, string> = (job, token) => runDue(due, job, token);
  const worker: MailWorker = new Worker(NAME, run, { prefix, connection: waiting, autorun: false });
  worker.on('error', onError);
  return { parts, worker };
}

function watchOutages(asking: Redis, { onReconnect, log }: RedisQueueOptions): void {
  let isAway = false;
  asking.on('close', () => {
    if (!isAway) log.warn({}, 'Redis is away');
    isAway = true;
  });
  asking.on('ready', () => {
    isAway = false;
    log.info({}, 'Redis is back');
    onReconnect?.();
  });
}

function queueOf(parts: QueueParts, ends: QueueEnds): MailQueue {
  const { jobs, running } = parts;
  let closing: Promise<void> | undefined;
  return {
    put: (key, dueAt) => ask('putting a mail into the queue', () => placeJob(parts, { key, dueAt })),
    cancel: (key) =>
      ask('taking a mail out of the queue', async () => {
        if (running.has(key)) running.set(key, null);
        await jobs.remove(jobIdOf(key));
      }),
    list: () => ask('listing the queue', () => listMails(parts)),
    promoteDue: (now) => ask('running what is due', () => promoteDue(jobs, now)),
    close: () => {
      closing ??= closeQueue(ends);
      return closing;
    },
  };
}

async function listMails({ jobs, running }: QueueParts): Promise<QueuedMail[]> {
  const mails = (await jobs.getJobs([...PENDING])).map((job) => readJobData(job?.data));
  return mails
    .filter((mail) => mail !== null)
    .map(({ key, dueAt }) => ({ key, dueAt: running.get(key) ?? dueAt }))
    .sort((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt));
}

async function promoteDue(jobs: JobQueue, now: Temporal.Instant): Promise<void> {
  const dueMs = (data: unknown): number => readJobData(data)?.dueAt.epochMilliseconds ?? Number.NaN;
  const due = (await jobs.getDelayed())
    .filter((job) => dueMs(job?.data) <= now.epochMilliseconds)
    .sort((a, b) => dueMs(a.data) - dueMs(b.data));
  for (const job of due) await changed(job.promote());
}

/** @throws DriverseatError `redis-unreachable`, whatever went wrong there */
async function ask<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await withDeadline(work(), ANSWER_LIMIT_MS, what);
  } catch (cause) {
    throw new DriverseatError('redis-unreachable', `${what}: Redis does not answer (${reasonOf(cause)})`, {
      where: { setting: 'redis' },
      cause,
    });
  }
}
