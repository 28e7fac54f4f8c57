/**
 * One IMAP connection from login to its end, every command of it under a deadline.
 *
 * A connection that does not answer is closed, not waited for; a closed one is never used again: whoever holds
 * it hears so from `closed` and opens another (STYLE.md, mistakes 2 and 5; keep-connected.ts does it).
 */
import type { ImapFlow } from 'imapflow';
import { withDeadline } from '../shared/deadline.js';
import { DriverseatError, isDriverseatError } from '../shared/errors.js';
import type { Logger } from '../shared/log.js';
import { type ServerAccount, serverName } from '../shared/server-account.js';
import { missingCapabilities } from './capabilities.js';
import { createImapClient, type ImapClient } from './imap-client.js';
import { imapError } from './imap-error.js';
import { oneAtATime, type TakeTurn } from './one-at-a-time.js';

/** A connection that is logged in. */
export type Session = {
  /** imapflow's client; for the files of this folder alone, and there inside `command`. */
  readonly client: ImapFlow;
  /** Resolves when the connection is over: null where we ended it, else what ended it. Never rejects. */
  readonly closed: Promise<Error | null>;
  /**
   * Runs one command. After `limitMs` (default: the session's) the connection is closed.
   * `what` names it for the reader: "opening INBOX".
   * @throws DriverseatError `deadline-passed`, `imap-unreachable` or `imap-refused`
   */
  command<T>(what: string, send: (client: ImapFlow) => Promise<T>, limitMs?: number): Promise<T>;
  /** Runs `work` while nobody else who takes a turn uses the connection (which has one folder open). */
  readonly takeTurn: TakeTurn;
  /** Logs out and closes; never throws, takes a few seconds at most. */
  end(): Promise<void>;
};

/** How to open a session. */
export type SessionOptions = {
  log: Logger;
  /** The deadline of connecting and of each command, in milliseconds; 30,000 by default. */
  commandLimitMs?: number;
  /** Also take a server that lacks MOVE or UIDPLUS: only to say so (`driverseat check`). */
  acceptsAnyServer?: boolean;
};

const COMMAND_LIMIT_MS = 30_000;
const LOGOUT_LIMIT_MS = 3_000;
const TURN_LIMIT_MS = 120_000;

/**
 * Connects and logs in.
 * @throws DriverseatError `imap-unreachable`, `imap-auth-failed`, `tls-untrusted`, `imap-refused`,
 * `imap-capability-missing`, `deadline-passed`, or what `account.credentials` throws
 */
export async function openSession(account: ServerAccount, options: SessionOptions): Promise<Session> {
  const limitMs = options.commandLimitMs ?? COMMAND_LIMIT_MS;
  const imap = createImapClient(account, await account.credentials(), { log: options.log, limitMs });
  const session = createSession(imap, serverName(account), limitMs);
  await connect(imap.client, serverName(account), limitMs);
  const missing = options.acceptsAnyServer ? [] : missingCapabilities(imap.client);
  if (missing.length > 0) {
    await session.end();
    const text = `${serverName(account)} does not offer ${missing.join(' and ')}`;
    throw new DriverseatError('imap-capability-missing', text, { where: { setting: 'mailbox.imap' } });
  }
  return session;
}

/** A server that says nothing: mostly it waits for TLS to begin, or is none. */
function silent(cause: DriverseatError, server: string): DriverseatError {
  const fix = 'Check mailbox.imap: imaps:// goes with port 993, imap:// with 143; and the network.';
  const where = { setting: 'mailbox.imap' };
  return new DriverseatError('deadline-passed', `${server} did not answer in time`, { where, fix, cause });
}

async function connect(client: ImapFlow, server: string, limitMs: number): Promise<void> {
  try {
    await withDeadline(client.connect(), limitMs, `connecting to ${server}`);
  } catch (error) {
    client.close();
    throw isDriverseatError(error, 'deadline-passed')
      ? silent(error, server)
      : imapError(error, 'connecting', server);
  }
}

function createSession({ client, lastError }: ImapClient, server: string, sessionLimitMs: number): Session {
  let late: DriverseatError | null = null;
  const closed = new Promise<Error | null>((resolve) => {
    client.once('close', () =>
      resolve(late ?? (client.closedByClient ? null : lost(client, lastError(), server))),
    );
  });
  return {
    client,
    closed,
    takeTurn: oneAtATime(TURN_LIMIT_MS),
    async command(what, send, limitMs = sessionLimitMs) {
      try {
        const result = await withDeadline(send(client), limitMs, what);
        if (client.usable && client.state !== client.states.LOGOUT) return result;
        throw new DriverseatError('imap-unreachable', `${what}: the connection to ${server} is closed`);
      } catch (error) {
        const ours = imapError(error, what, server);
        if (isDriverseatError(ours, 'deadline-passed')) {
          late = ours;
          client.close();
        }
        throw ours;
      }
    },
    async end() {
      const goodbye = client.usable ? client.logout() : Promise.resolve();
      await withDeadline(goodbye, LOGOUT_LIMIT_MS, 'logging out').catch(() => 'closed below anyway');
      client.close();
    },
  };
}

/** Why a connection ended that we did not end. */
function lost(client: ImapFlow, error: Error | null, server: string): Error {
  const cause = error ?? Object.assign(new Error('closed by the server'), { reason: client.byeReason });
  const ours = imapError(cause, 'watching the connection', server);
  return ours instanceof Error ? ours : cause;
}
