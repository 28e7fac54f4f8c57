/**
 * A private mail world: Dovecot, SMTP and Redis of its own, for the demo and the live tests, gone without a trace after.
 *
 * `await using world = await startMailWorld()`. Everything listens on the loopback address or a unix socket, lies in
 * one folder, and is a child process with a clean environment; the SMTP servers are in this process, where faults can
 * be made. What this process leaves undone (it may be killed) its watchdog does.
 */
import { join } from 'node:path';
import type { ImapFlow } from 'imapflow';
import type { Temporal } from 'temporal-polyfill';
import { type Clock, createClock } from '../shared/clock.js';
import { type AppendedMail, appendMail } from './append-mail.js';
import type { Dovecot } from './dovecot.js';
import { LOOPBACK } from './free-port.js';
import { connectImap } from './imap-access.js';
import type { PrivateRedis } from './redis.js';
import { type Run, type RunOptions, runDriverseat } from './run-driverseat.js';
import { handOver } from './smtp-client.js';
import type { SmtpHook } from './smtp-stage.js';
import type { SmtpTranscript } from './smtp-transcript.js';
import { startWorldServers } from './world-servers.js';

/** A server's ports: `port` speaks plain and offers STARTTLS, `tlsPort` speaks TLS from the first byte. */
export type ServerPlace = { host: string; port: number; tlsPort: number };

/** A mail to be sent into the world: envelope (`from` '' for the null path) and bytes. */
export type SentMail = { from: string; to: string | readonly string[]; raw: Buffer | string };

/** A mail to be put into a folder; `internalDate` is the world's now where it is left out. */
export type PutMail = Omit<AppendedMail, 'raw' | 'internalDate'> & {
  raw: Buffer | string;
  internalDate?: Temporal.Instant;
};

/** A running mail world. */
export type MailWorld = AsyncDisposable & {
  readonly folder: string;
  /** The password of every user; a mailbox is there as soon as someone asks for it. */
  readonly password: string;
  /** The certificate (PEM) that signs itself: what `mailbox.ca` names. */
  readonly caFile: string;
  readonly imap: ServerPlace;
  readonly submission: ServerPlace;
  readonly inbound: { host: string; port: number };
  /** The path of Redis' unix socket, as `DRIVERSEAT_REDIS` takes it. */
  readonly redisUrl: string;
  readonly clock: Clock;
  /** What was said over SMTP, connection by connection. */
  readonly transcripts: readonly SmtpTranscript[];
  /** The server processes, to be stopped or killed by a test. */
  readonly servers: { dovecot: Dovecot['child']; redis: PrivateRedis['child'] };
  /** Sends a mail from outside, by SMTP; resolves when it lies in the mailboxes. */
  deliver(mail: SentMail): Promise<void>;
  /** Puts a mail into a folder by IMAP; gives its UID. */
  append(mail: PutMail): Promise<number>;
  /** A connected IMAP client of `user`; its caller logs it out. */
  connect(user: string): Promise<ImapFlow>;
  /** Steps into every SMTP dialogue from now on; gives the way out. */
  onSmtp(hook: SmtpHook): () => void;
  /** Runs `driverseat …args` with this world's password, Redis and clock; it ends with the world. */
  run(args: readonly string[], options?: RunOptions): Run;
  /** Steps the clock, for the world and for all that runs in it. */
  step(to: Temporal.Instant): void;
  /** Ends everything, in order. Also what `await using` calls. */
  end(): Promise<void>;
};

function bytes(raw: Buffer | string): Buffer {
  return typeof raw === 'string' ? Buffer.from(raw) : raw;
}

/** Starts a mail world and resolves when all its servers answer. */
export async function startMailWorld(): Promise<MailWorld> {
  const clock = createClock();
  const base = await startWorldServers(clock);
  const { watchdog, folder, password, mailboxes, dovecot, redis, doors, book, hooks } = base;
  const runs = new Set<Run>();
  const end = onlyOnce(async () => {
    await Promise.all([...runs].map((run) => run.end()));
    await base.end();
  });
  return {
    folder,
    password,
    caFile: join(folder, 'ca.pem'),
    imap: { host: LOOPBACK, port: dovecot.port, tlsPort: dovecot.tlsPort },
    submission: { host: LOOPBACK, port: doors.submission.port, tlsPort: doors.submissionTls.port },
    inbound: { host: LOOPBACK, port: doors.inbound.port },
    redisUrl: redis.socket,
    clock,
    transcripts: book.all,
    servers: { dovecot: dovecot.child, redis: redis.child },
    deliver: ({ from, to, raw }) =>
      handOver({ from, to: [to].flat(), raw: bytes(raw) }, { host: LOOPBACK, port: doors.inbound.port }),
    append: ({ raw, internalDate = clock.now(), ...mail }) =>
      appendMail(mailboxes, { ...mail, raw: bytes(raw), internalDate }),
    connect: (user) => connectImap(mailboxes, user),
    onSmtp: hooks.add,
    run: (args, options) => {
      const run = runDriverseat(args, { folder, password, redisUrl: redis.socket, watchdog }, options);
      runs.add(run);
      void run.exited.then(() => runs.delete(run));
      if (clock.offsetMs !== 0) run.setClockOffsetMs(clock.offsetMs);
      return run;
    },
    step: (to) => {
      clock.setOffsetMs(clock.offsetMs + to.epochMilliseconds - clock.now().epochMilliseconds);
      for (const run of runs) run.setClockOffsetMs(clock.offsetMs);
    },
    end,
    [Symbol.asyncDispose]: end,
  };
}

/** `work`, done at the first call; later calls get the same promise. */
function onlyOnce<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => (done ??= work());
}
