/**
 * What happens to a job whose time has come: its key is told, once, and what is kept of a failure is its code.
 *
 * A key that was put again while it ran goes back to wait instead of being done. An error's text could hold a client's
 * address or a server's answer; it goes to the log, which knows what to leave out, and not into Redis.
 */
import { DelayedError } from 'bullmq';
import { isDriverseatError, systemCode } from '../shared/errors.js';
import type { Logger } from '../shared/log.js';
import type { QueuedMail } from './mail-queue.js';
import { type MailJob, placeJob, type QueueParts } from './place-job.js';
import { jobDataOf, readJobData } from './queued-job.js';

/** What {@link runDue} needs besides the jobs. */
export type DueParts = QueueParts & { onDue(key: string): Promise<void>; log: Logger };

/**
 * Runs `job`, which BullMQ gave us under `token`.
 * @throws Error whose message is a code; DelayedError, BullMQ's sign for a job that waits again
 */
export async function runDue(parts: DueParts, job: MailJob, token: string | undefined): Promise<void> {
  const mail = readJobData(job.data);
  if (mail === null) {
    parts.log.warn({ jobId: job.id }, 'job without a key dropped');
    return;
  }
  const failure = await tell(parts, mail.key);
  const again = parts.running.get(mail.key) ?? null;
  parts.running.delete(mail.key);
  if (again !== null) await waitAgain(parts, { job, token, mail: { key: mail.key, dueAt: again } });
  else if (failure !== null) throw new Error(failure);
}

/** The code of what went wrong, or null. */
async function tell({ running, onDue, log }: DueParts, key: string): Promise<string | null> {
  running.set(key, null);
  try {
    await onDue(key);
    return null;
  } catch (err) {
    log.error({ err, mailKey: key }, 'due mail failed');
    return codeOf(err);
  }
}

type Repeated = { job: MailJob; token: string | undefined; mail: QueuedMail };

async function waitAgain(parts: DueParts, { job, token, mail }: Repeated): Promise<void> {
  try {
    await job.updateData(jobDataOf(mail));
    // BullMQ reads the machine's clock.
    await job.moveToDelayed(mail.dueAt.epochMilliseconds - parts.clock.offsetMs, token);
  } catch (err) {
    // Redis came back without this job, or gave it to wait when its lock ran out.
    parts.log.debug({ err, mailKey: mail.key }, 'job placed anew');
    await placeAnew(parts, mail);
    return;
  }
  throw new DelayedError();
}

async function placeAnew(parts: DueParts, mail: QueuedMail): Promise<void> {
  try {
    await placeJob(parts, mail);
  } catch (error) {
    throw new Error(codeOf(error));
  }
}

function codeOf(error: unknown): string {
  return isDriverseatError(error) ? error.code : (systemCode(error) ?? 'unknown');
}
