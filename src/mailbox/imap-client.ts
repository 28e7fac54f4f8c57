/**
 * Makes the one IMAP client of a connection: the only place that calls imapflow's constructor.
 *
 * A client that was closed can't be used again, and one `error` event without a listener ends the process
 * (STYLE.md, mistakes 1 and 2); so every connection gets a new client with its listener from here.
 */
import { ImapFlow, type ImapFlowOptions } from 'imapflow';
import type { Logger } from '../shared/log.js';
import { type Credentials, type ServerAccount, trustedAuthorities } from '../shared/server-account.js';

/** A client that has not connected yet, and the error that ended it, once there is one. */
export type ImapClient = { client: ImapFlow; lastError(): Error | null };

/**
 * What imapflow says goes to our log at level trace, and nowhere below: it names addresses and subjects.
 * (It puts a placeholder in the place of passwords by itself.)
 */
function imapLogger(log: Logger): ImapFlowOptions['logger'] {
  if (!log.isLevelEnabled('trace')) return false;
  const trace = (imap: unknown): void => log.trace({ imap }, 'imap');
  return { trace, debug: trace, info: trace, warn: trace, error: trace };
}

function tlsOptions(account: ServerAccount): Pick<ImapFlowOptions, 'secure' | 'doSTARTTLS' | 'tls'> {
  const authorities = trustedAuthorities(account);
  return {
    secure: account.security === 'tls',
    ...(account.security === 'starttls' ? { doSTARTTLS: true } : {}),
    ...(authorities === undefined ? {} : { tls: { ca: authorities } }),
  };
}

/** Makes a client for `account`; connecting may take `limitMs` milliseconds. Nothing is sent yet. */
export function createImapClient(
  account: ServerAccount,
  credentials: Credentials,
  { log, limitMs }: { log: Logger; limitMs: number },
): ImapClient {
  const client = new ImapFlow({
    host: account.host,
    port: account.port,
    ...tlsOptions(account),
    auth: { user: account.user, ...credentials },
    logger: imapLogger(log),
    clientInfo: { name: 'Driverseat', version: false, vendor: false, 'support-url': false },
    disableAutoIdle: true,
    connectionTimeout: limitMs,
    greetingTimeout: limitMs,
  });
  let lastError: Error | null = null;
  client.on('error', (error) => {
    lastError = error;
  });
  return { client, lastError: () => lastError };
}
