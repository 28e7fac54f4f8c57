/**
 * Interface only; the body follows.
 */
import type { MailQueue, QueueOptions } from './mail-queue.js';

/** Where the queue lies: `redis://`, `rediss://` or the path of a unix socket, and whose it is. */
export type RedisQueueOptions = QueueOptions & { redis: string; workspaceId: string };

/**
 * Opens the queue of a workspace.
 * @throws DriverseatError `redis-unreachable` or `redis-unfit`
 */
export declare function openQueue(options: RedisQueueOptions): Promise<MailQueue>;
