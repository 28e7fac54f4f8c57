/**
 * Opens the line on which mail leaves: a queue on the Redis that is configured, else on one of our own.
 */
import type { Alarm } from '../app/alarm.js';
import type { MailLine } from '../app/mail-line.js';
import { leavingMails } from '../journal/leaving-mails.js';
import { openQueue } from '../queue/open-queue.js';
import { type PrivateRedis, startPrivateRedis } from '../queue/private-redis.js';
import type { Clock } from '../shared/clock.js';
import type { Environment } from '../shared/environment.js';
import type { Logger } from '../shared/log.js';
import type { ServerAccount } from '../shared/server-account.js';

/** What the line is made from; `redis` is null where it gets one of its own. */
export type LineParts = {
  smtp: ServerAccount;
  redis: string | null;
  environment: Pick<Environment, 'runtimeDir'>;
  workspaceId: string;
  stateFolder: string;
  clock: Clock;
  log: Logger;
  /** Rung when something is due. */
  alarm: Alarm;
};

/** An open line; `close` never throws. */
export type OpenLine = { line: MailLine; close(): Promise<void> };

/**
 * Opens the queue, and a Redis for it where none is configured.
 * @throws DriverseatError `redis-unreachable`, `redis-unfit`, `tool-missing`
 */
export async function openLine(parts: LineParts): Promise<OpenLine> {
  const { smtp, redis: configured, environment, workspaceId, clock, log, alarm } = parts;
  const own: PrivateRedis | null =
    configured === null ? await startPrivateRedis({ runtimeDir: environment.runtimeDir, log }) : null;
  const due = new Set<string>();
  const state = { needsReconcile: true, reconciledMs: 0, refusedLogin: null, awaySinceMs: null };
  try {
    const queue = await openQueue({
      redis: configured ?? own?.socket ?? '',
      workspaceId,
      clock,
      log,
      onDue: async (key) => {
        due.add(key);
        alarm.ring();
      },
      // Asked again at each look, then, so that an outage that lasts is noticed.
      onOutage: () => {
        line.needsReconcile = true;
      },
      onReconnect: () => {
        line.needsReconcile = true;
        alarm.ring();
      },
    });
    const line: MailLine = Object.assign(state, {
      smtp,
      queue,
      due,
      leaving: leavingMails(parts.stateFolder),
    });
    const close = async (): Promise<void> => {
      await queue.close();
      await own?.end();
    };
    return { line, close };
  } catch (error) {
    await own?.end();
    throw error;
  }
}
