/**
 * A process that owns a private Redis and does nothing more: for tests that kill it. Runs compiled code.
 *
 * Prints the path of its socket when it answers.
 */
import { startPrivateRedis } from '../../../dist/queue/private-redis.js';
import { createLog } from '../../../dist/shared/log.js';

const redis = await startPrivateRedis({ runtimeDir: undefined, log: createLog('silent') });
console.log(redis.socket);
setInterval(() => undefined, 1_000);
