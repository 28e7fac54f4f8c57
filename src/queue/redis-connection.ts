/**
 * The connections of a queue to Redis: who asks must hear at once that it is away, who waits for work must wait it out.
 *
 * Without a listener for `error` ioredis writes to the console, and without limits it waits for ever (STYLE.md,
 * mistakes 1 and 8). A server that went silent without closing is noticed by the limit on answers.
 */
import { Redis } from 'ioredis';
import type { Logger } from '../shared/log.js';

/** `asking` fails fast, `waiting` outlasts an outage (the worker's). */
type ConnectionUse = 'asking' | 'waiting';

const CONNECT_LIMIT_MS = 5_000;
const ANSWER_LIMIT_MS = 5_000;
/** Longer than BullMQ lets a command block (10 s). */
const BLOCKED_LIMIT_MS = 30_000;
const DISCONNECT_MS = 50;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2_000;

function pauseMs(times: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.min(times, 10), LONGEST_PAUSE_MS);
}

/** A connection to the Redis at `url` (or the path of a socket), not opened yet; it reconnects until it is disconnected. */
export function createConnection(url: string, use: ConnectionUse, log: Logger): Redis {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_LIMIT_MS,
    disconnectTimeout: DISCONNECT_MS,
    retryStrategy: pauseMs,
    ...(use === 'asking'
      ? { enableOfflineQueue: false, maxRetriesPerRequest: 0, socketTimeout: ANSWER_LIMIT_MS }
      : { maxRetriesPerRequest: null, socketTimeout: BLOCKED_LIMIT_MS }),
  });
  redis.on('error', (err: Error) => log.debug({ err, use }, 'connection to Redis failed'));
  return redis;
}
