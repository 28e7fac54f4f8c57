/**
 * What of a planned mail lies in Redis: its key and when it is due. No address, no text: whoever can read a Redis, or a
 * copy of one, learns nothing of a client.
 *
 * BullMQ takes no id that is a number or holds a colon (STYLE.md, mistake 7), so ids are hashes behind a letter. It
 * forgets when a job was to run once its delay changes, and knows no stepped clock; so the instant goes beside the key.
 */
import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { QueuedMail } from './mail-queue.js';

/** A job's data as BullMQ keeps it, in JSON. */
export type JobData = { key: string; dueAtMs: number };

const LATEST_MS = 8.64e15;

/** The id of the one job of `key`: "m" and 32 hex digits. */
export function jobIdOf(key: string): string {
  return `m${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;
}

/** What is kept of a mail. */
export function jobDataOf({ key, dueAt }: QueuedMail): JobData {
  return { key, dueAtMs: dueAt.epochMilliseconds };
}

/** The mail that `data` tells of; null where it tells of none, since others may write into a shared Redis. */
export function readJobData(data: unknown): QueuedMail | null {
  const { key, dueAtMs } = (data ?? {}) as { key?: unknown; dueAtMs?: unknown };
  if (typeof key !== 'string' || typeof dueAtMs !== 'number') return null;
  if (!Number.isSafeInteger(dueAtMs) || Math.abs(dueAtMs) > LATEST_MS) return null;
  return { key, dueAt: Temporal.Instant.fromEpochMilliseconds(dueAtMs) };
}
