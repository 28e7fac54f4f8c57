/**
 * A process with a queue whose Redis dies again and again, and at last for good: for a test that sees whether it lives on,
 * and ends by itself. Runs compiled code; prints `ended` when the queue is closed.
 */
import { Redis } from 'ioredis';
import { Temporal } from 'temporal-polyfill';
import { openQueue } from '../../../dist/queue/open-queue.js';
import { startPrivateRedis } from '../../../dist/queue/private-redis.js';
import { createClock } from '../../../dist/shared/clock.js';
import { createLog } from '../../../dist/shared/log.js';

const log = createLog('silent');
const clock = createClock();
const redis = await startPrivateRedis({ runtimeDir: undefined, log });
let reconnected = () => undefined;
const queue = await openQueue({
  ...{ redis: redis.socket, workspaceId: 'w', clock, log },
  onDue: async () => undefined,
  onReconnect: () => reconnected(),
});

for (let round = 0; round < 4; round += 1) {
  const isBack = new Promise((resolve) => {
    reconnected = resolve;
  });
  const client = new Redis(redis.socket);
  client.on('error', () => undefined);
  const [, pid] = /process_id:(\d+)/.exec(await client.info('server')) ?? [];
  client.disconnect();
  // Some of these are on their way when it dies.
  for (let at = 0; at < 20; at += 1) void queue.put(`${at}`, clock.now()).catch(() => undefined);
  process.kill(Number(pid), 'SIGKILL');
  await isBack;
  await queue.put('a', Temporal.Instant.fromEpochMilliseconds(clock.now().epochMilliseconds + 50));
}
await redis.end();
await queue.put('b', clock.now()).catch(() => undefined);
await queue.close();
console.log('ended');
