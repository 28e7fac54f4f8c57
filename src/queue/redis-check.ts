/**
 * Whether a Redis can be trusted with the queue: it answers, is new enough, and throws nothing away.
 *
 * A Redis set up as a cache forgets jobs when it is full (STYLE.md, mistake 8), and one before 6.2 lacks what
 * BullMQ needs. The check never hangs and never reconnects: ioredis would do both for ever.
 */
import { Redis } from 'ioredis';
import { withDeadline } from '../shared/deadline.js';
import { type Problem, problem } from '../shared/errors.js';

/** What {@link checkRedis} found; null for what a Redis that can't be reached, or hides it, did not say. */
export type RedisReport = { version: string | null; maxmemoryPolicy: string | null; problems: Problem[] };

const LIMIT_MS = 5_000;
/** A server that does not answer need not say goodbye either. */
const DISCONNECT_MS = 50;
const OLDEST = [6, 2] as const;
const WHERE = { setting: 'redis' };

/**
 * Looks at the Redis at `url` (`redis://`, `rediss://`, or the path of a unix socket) within `limitMs`
 * milliseconds (default 5,000). Never throws: what is wrong is a problem with code `redis-unreachable` or
 * `redis-unfit`.
 */
export async function checkRedis(url: string, limitMs: number = LIMIT_MS): Promise<RedisReport> {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    connectTimeout: limitMs,
    disconnectTimeout: DISCONNECT_MS,
  });
  let lastError: Error | undefined;
  redis.on('error', (error: Error) => {
    lastError = error;
  });
  try {
    const [version, maxmemoryPolicy] = await withDeadline(ask(redis), limitMs, 'asking Redis');
    return { version, maxmemoryPolicy, problems: redisProblems(version, maxmemoryPolicy) };
  } catch (error) {
    const reason = reasonOf(lastError ?? error);
    return { version: null, maxmemoryPolicy: null, problems: [unreachable(reason)] };
  } finally {
    redis.disconnect();
  }
}

/** What a Redis says that wants to know who asks. */
const REFUSALS: Readonly<Record<string, string>> = {
  NOAUTH: 'Redis wants a password',
  WRONGPASS: 'Redis refused the password',
  NOPERM: 'Redis does not let this user do what a queue needs',
};
const WITH_PASSWORD = 'Write it into the address (redis: or DRIVERSEAT_REDIS): redis://:PASSWORD@host:6379.';

/** The problem of a Redis that did not let us in, for this reason. */
export function unreachable(reason: string): Problem {
  const refused = REFUSALS[reason];
  return refused === undefined
    ? problem('redis-unreachable', `Redis does not answer (${reason})`, WHERE)
    : problem('redis-unreachable', refused, WHERE, WITH_PASSWORD);
}

async function ask(redis: Redis): Promise<[version: string | null, policy: string | null]> {
  await redis.connect();
  const info = `${await redis.info('server')}\n${await redis.info('memory')}`;
  const field = (name: string): string | null =>
    new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1] ?? null;
  return [field('redis_version'), field('maxmemory_policy')];
}

/** What is wrong with a Redis of this version and policy; null is what it did not say, and is let pass. */
export function redisProblems(version: string | null, policy: string | null): Problem[] {
  const problems: Problem[] = [];
  if (version !== null && isTooOld(version)) {
    problems.push(problem('redis-unfit', `Redis is version ${version}, before ${OLDEST.join('.')}`, WHERE));
  }
  if (policy !== null && policy !== 'noeviction') {
    const fix = 'In redis.conf: maxmemory-policy noeviction. Or give Driverseat a Redis of its own.';
    problems.push(
      problem('redis-unfit', `Redis may throw jobs away: maxmemory-policy is ${policy}`, WHERE, fix),
    );
  }
  return problems;
}

function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

/** A word that tells why, such as ECONNREFUSED or WRONGPASS; never the URL, which may hold a password. */
export function reasonOf(error: unknown): string {
  const { code, name, message = '' } = (error ?? {}) as { code?: string; name?: string; message?: string };
  const replied = name === 'ReplyError' ? /^[A-Z]+/.exec(message)?.[0] : undefined;
  return code ?? replied ?? name ?? 'no reason given';
}
