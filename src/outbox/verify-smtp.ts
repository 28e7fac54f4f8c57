/**
 * Whether mail can be handed in at all: connects to the submission server, logs in, and sends nothing.
 *
 * For `driverseat check`, so that a wrong password is found at set-up and not by the first mail to a client.
 */
import { withDeadline } from '../shared/deadline.js';
import { DriverseatError, isDriverseatError } from '../shared/errors.js';
import { type ServerAccount, serverName } from '../shared/server-account.js';
import { smtpError, smtpTransport } from './smtp-transport.js';

const LIMIT_MS = 30_000;

/** A server that says nothing: mostly it waits for TLS to begin, or is none. */
function silent(cause: DriverseatError, account: ServerAccount): DriverseatError {
  const fix = 'Check mailbox.smtp: smtps:// goes with port 465, smtp:// with 587; and the network.';
  const where = { setting: 'mailbox.smtp' };
  return new DriverseatError('deadline-passed', `${serverName(account)} did not answer in time`, {
    where,
    fix,
    cause,
  });
}

/**
 * Logs in to the SMTP server of `account` and out again, within `limitMs` milliseconds (default 30,000).
 * @throws DriverseatError `smtp-unreachable`, `smtp-auth-failed`, `tls-untrusted`, `deadline-passed`, or what
 * `account.credentials` throws
 */
export async function verifySmtp(account: ServerAccount, limitMs: number = LIMIT_MS): Promise<void> {
  const transport = await smtpTransport(account, limitMs);
  try {
    await withDeadline(transport.verify(), limitMs, `logging in to ${serverName(account)}`);
  } catch (error) {
    throw isDriverseatError(error, 'deadline-passed') ? silent(error, account) : smtpError(error, account);
  } finally {
    transport.close();
  }
}
