/**
 * How a mail gets into Redis and is moved there: the one job of its key, whatever state that job is in.
 *
 * `add` with a known id does nothing and does not say so, `changeDelay` works on a waiting job alone, and a job may begin
 * to run between any two questions (FACTS.md, BullMQ). So the state is looked at, acted on, and looked at again.
 */
import type { Job, Queue } from 'bullmq';
import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '../shared/clock.js';
import { sleep } from '../shared/deadline.js';
import type { QueuedMail } from './mail-queue.js';
import { type JobData, jobDataOf, jobIdOf } from './queued-job.js';

/** The jobs of a workspace. */
export type JobQueue = Queue<JobData, void, string>;

/** One of its jobs. */
export type MailJob = Job<JobData, void, string>;

/** What the parts of an open queue share. */
export type QueueParts = {
  jobs: JobQueue;
  clock: Clock;
  /** The keys that run at this moment, each with the instant at which it shall run once more, if it shall. */
  running: Map<string, Temporal.Instant | null>;
};

const MOST_LOOKS = 100;
const PAUSE_MS = 20;
/** BullMQ's codes for a job that is gone, or not in the state that was asked for. */
const GONE_CODES: readonly unknown[] = [-1, -3];

/** Runs `change`; false where its job has gone on meanwhile. */
export async function changed(change: Promise<unknown>): Promise<boolean> {
  try {
    await change;
    return true;
  } catch (error) {
    if (GONE_CODES.includes((error as { code?: unknown }).code)) return false;
    throw error;
  }
}

/** Lets `mail` be due at its instant; of what runs at this moment, it is remembered for afterwards. */
export async function placeJob(parts: QueueParts, mail: QueuedMail): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    if (parts.running.has(mail.key)) {
      parts.running.set(mail.key, mail.dueAt);
      return;
    }
    if (await placeOnce(parts, mail)) return;
    await sleep(PAUSE_MS);
  }
  // Another worker has it, or had it before it crashed: it runs, or will be given back and run.
}

/** True when it is placed; false when it has to be looked at again. */
async function placeOnce({ jobs, clock }: QueueParts, mail: QueuedMail): Promise<boolean> {
  const jobId = jobIdOf(mail.key);
  const delay = delayMs(mail.dueAt, clock);
  const job = await jobs.getJob(jobId);
  if (job === undefined) {
    await jobs.add('mail', jobDataOf(mail), { jobId, delay });
    return true;
  }
  const state = await job.getState();
  if (state === 'active') return false;
  if (state === 'delayed') return await retime(job, mail, delay);
  await jobs.remove(jobId);
  return false;
}

/** In this order: cut off in between, the list shows the old instant and reconcile puts it once more. */
async function retime(job: MailJob, mail: QueuedMail, delay: number): Promise<boolean> {
  if (!(await changed(job.changeDelay(delay)))) return false;
  await changed(job.updateData(jobDataOf(mail)));
  return true;
}

function delayMs(dueAt: Temporal.Instant, clock: Clock): number {
  return Math.max(0, dueAt.epochMilliseconds - clock.now().epochMilliseconds);
}
