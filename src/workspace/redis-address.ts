/**
 * Which Redis holds the queue: that of the environment before that of driverseat.yaml, by the same rules.
 */
import type { Settings } from '../plan/settings.js';
import type { Environment } from '../shared/environment.js';
import { DriverseatError } from '../shared/errors.js';
import { readRedis } from './schema/written-servers.js';

/**
 * Its address, or the path of its socket; null where none is configured: then there is a private one.
 * @throws DriverseatError `usage` where DRIVERSEAT_REDIS is none
 */
export function redisAddress(
  { redis: written }: Pick<Environment, 'redis'>,
  { redis }: Pick<Settings, 'redis'>,
): string | null {
  if (written === undefined) return redis;
  const read = readRedis(written);
  if ('value' in read) return read.value;
  throw new DriverseatError('usage', read.what, { where: { setting: 'DRIVERSEAT_REDIS' }, fix: read.fix });
}
