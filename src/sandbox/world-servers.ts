/**
 * The servers of one mail world and the order in which they come and go.
 *
 * First the watchdog, so that nothing starts which it doesn't know of; last its end, which removes the folder.
 */
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../shared/clock.js';
import type { Mailboxes } from './append-mail.js';
import { createCertificate, type ServerCertificate } from './certificate.js';
import { createDelivery } from './delivery.js';
import { type Dovecot, startDovecot } from './dovecot.js';
import { type PrivateRedis, startPrivateRedis } from './redis.js';
import { type Door, type DoorOptions, openDoor } from './smtp-door.js';
import { createSmtpHooks, type SmtpHooks } from './smtp-stage.js';
import { openTranscriptBook, type TranscriptBook } from './smtp-transcript.js';
import { startWatchdog, type Watchdog } from './watchdog.js';
import { makeWorldFolder, newWorldPath } from './world-folder.js';

/** All that runs in a world, and what it was made with. */
export type WorldServers = {
  folder: string;
  password: string;
  watchdog: Watchdog;
  mailboxes: Mailboxes;
  dovecot: Dovecot;
  redis: PrivateRedis;
  doors: { submission: Door; submissionTls: Door; inbound: Door };
  book: TranscriptBook;
  hooks: SmtpHooks;
  /** Ends all servers and removes the folder. */
  end(): Promise<void>;
};

/** Dovecot takes a second to end in order; nobody will miss its files. */
const DOVECOT_END_LIMIT_MS = 200;

type Ground = { folder: string; password: string; certificate: ServerCertificate; watchdog: Watchdog };

async function layGround(folder: string, watchdog: Watchdog, clock: Clock): Promise<Ground> {
  makeWorldFolder(folder);
  const certificate = createCertificate(clock.now());
  await writeFile(join(folder, 'ca.pem'), certificate.certificate);
  return { folder, password: randomBytes(9).toString('base64url'), certificate, watchdog };
}

async function startMailboxes(ground: Ground): Promise<{ dovecot: Dovecot; redis: PrivateRedis }> {
  const { folder, watchdog } = ground;
  const starting = [
    startDovecot({ ...ground, folder: join(folder, 'dovecot') }),
    startPrivateRedis(join(folder, 'redis'), watchdog),
  ] as const;
  // Both have settled before one's failure is told: what still starts can't be ended.
  await Promise.allSettled(starting);
  const [dovecot, redis] = await Promise.all(starting);
  return { dovecot, redis };
}

type DoorWays = Omit<DoorOptions, 'role' | 'isTls'>;

async function openDoors(ways: DoorWays): Promise<WorldServers['doors']> {
  const [submission, submissionTls, inbound] = await Promise.all([
    openDoor({ ...ways, role: 'submission', isTls: false }),
    openDoor({ ...ways, role: 'submission', isTls: true }),
    openDoor({ ...ways, role: 'inbound', isTls: false }),
  ]);
  return { submission, submissionTls, inbound };
}

async function startServers(ground: Ground, clock: Clock): Promise<WorldServers> {
  const { folder, password, certificate, watchdog } = ground;
  const { dovecot, redis } = await startMailboxes(ground);
  const [book, hooks] = [openTranscriptBook(), createSmtpHooks()];
  const mailboxes = { port: dovecot.port, password, homeOf: dovecot.homeOf };
  const deliver = createDelivery({ lmtpSocket: dovecot.lmtpSocket, mailboxes, clock });
  const doors = await openDoors({ password, certificate, book, hooks, deliver });
  return {
    ...{ folder, password, watchdog, mailboxes, dovecot, redis, doors, book, hooks },
    end: async () => {
      await Promise.all(Object.values(doors).map((door) => door.end()));
      await Promise.all([dovecot.child.end(DOVECOT_END_LIMIT_MS), redis.child.end()]);
      await watchdog.end();
    },
  };
}

/**
 * Starts everything; what had started is ended again if something fails.
 * @throws DriverseatError `tool-missing`, `sandbox-failed`
 */
export async function startWorldServers(clock: Clock): Promise<WorldServers> {
  const folder = newWorldPath();
  const watchdog = startWatchdog(folder);
  try {
    return await startServers(await layGround(folder, watchdog, clock), clock);
  } catch (error) {
    await watchdog.end();
    throw error;
  }
}
