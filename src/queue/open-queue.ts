/**
 * The queue on a real Redis: BullMQ's delayed jobs, one for each key, under a prefix of the workspace's own.
 *
 * Every answer is waited for under a deadline, since BullMQ and ioredis would wait for ever (STYLE.md, mistake 8). One
 * job runs at a time: one mail at a time per workspace. What ran is removed at once, so that its key can be put again.
 */
import type { Redis } from 'ioredis';
import { Temporal } from 'temporal-polyfill';
import { withDeadline } from '../shared/deadline.js';
import { DriverseatError, errorOf } from '../shared/errors.js';
import { bullParts } from './bull-parts.js';
import { closeQueue } from './close-queue.js';
import type { MailQueue, QueuedMail, RedisQueueOptions } from './mail-queue.js';
import { changed, type JobQueue, placeJob, type QueueParts } from './place-job.js';
import { jobIdOf, readJobData } from './queued-job.js';
import { checkRedis, reasonOf } from './redis-check.js';
import { createConnection } from './redis-connection.js';

const ANSWER_LIMIT_MS = 10_000;
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
  const { parts, worker, whenIdle } = bullParts(options, { asking, waiting });
  const ends = { jobs: parts.jobs, worker, whenIdle, asking, waiting, log: options.log };
  try {
    await ask('opening the queue', () => worker.waitUntilReady());
    await ask('opening the queue', () => parts.jobs.waitUntilReady());
  } catch (error) {
    await closeQueue(ends);
    throw error;
  }
  const stopWatching = watchOutages(asking, options);
  void worker.run().catch((err: unknown) => options.log.error({ err }, 'worker of the queue ended'));
  return queueOf(parts, async () => {
    stopWatching();
    await closeQueue(ends);
  });
}

/** Tells of outages and their ends, until the function that it gives is called. */
function watchOutages(asking: Redis, { onOutage, onReconnect, log }: RedisQueueOptions): () => void {
  let isAway = false;
  const onClose = (): void => {
    if (isAway) return;
    isAway = true;
    log.warn({}, 'Redis is away');
    onOutage?.();
  };
  const onReady = (): void => {
    isAway = false;
    log.info({}, 'Redis is back');
    onReconnect?.();
  };
  asking.on('close', onClose).on('ready', onReady);
  return () => asking.off('close', onClose).off('ready', onReady);
}

function queueOf(parts: QueueParts, end: () => Promise<void>): MailQueue {
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
      closing ??= end();
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
