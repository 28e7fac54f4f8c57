/**
 * Whether mail can be handed in at all: connects to the submission server, logs in, and sends nothing.
 *
 * For `driverseat check`, so that a wrong password is found at set-up and not by the first mail to a client.
 */
import { createTransport, type NodemailerError } from 'nodemailer';
import { withDeadline } from '../shared/deadline.js';
import { DriverseatError } from '../shared/errors.js';
import {
  isTrustFailure,
  type ServerAccount,
  serverName,
  trustedAuthorities,
} from '../shared/server-account.js';

const LIMIT_MS = 30_000;

/**
 * Logs in to the SMTP server of `account` and out again, within `limitMs` milliseconds (default 30,000).
 * @throws DriverseatError `smtp-unreachable`, `smtp-auth-failed`, `tls-untrusted`, `deadline-passed`, or what
 * `account.credentials` throws
 */
export async function verifySmtp(account: ServerAccount, limitMs: number = LIMIT_MS): Promise<void> {
  const credentials = await account.credentials();
  const authorities = trustedAuthorities(account);
  const transport = createTransport({
    host: account.host,
    port: account.port,
    secure: account.security === 'tls',
    requireTLS: account.security === 'starttls',
    ...(authorities === undefined ? {} : { tls: { ca: authorities } }),
    auth:
      'pass' in credentials
        ? { user: account.user, pass: credentials.pass }
        : { type: 'OAuth2', user: account.user, accessToken: credentials.accessToken },
    forceAuth: true,
    connectionTimeout: limitMs,
    greetingTimeout: limitMs,
    socketTimeout: limitMs,
  });
  try {
    await withDeadline(transport.verify(), limitMs, `logging in to ${serverName(account)}`);
  } catch (error) {
    throw smtpError(error, serverName(account));
  } finally {
    transport.close();
  }
}

function smtpError(error: unknown, server: string): DriverseatError {
  if (error instanceof DriverseatError) return error;
  const { code, originalCode } = (error ?? {}) as NodemailerError;
  const cause = error;
  if (isTrustFailure(error)) {
    const details = { where: { setting: 'mailbox.ca' }, cause };
    return new DriverseatError('tls-untrusted', `the certificate of ${server} can't be believed`, details);
  }
  if (code === 'EAUTH' || code === 'ENOAUTH') {
    const details = { where: { setting: 'mailbox.user' }, cause };
    return new DriverseatError('smtp-auth-failed', `${server} refused the login for sending`, details);
  }
  const details = { where: { setting: 'mailbox.smtp' }, cause };
  const text = `no connection to ${server} (${originalCode ?? code ?? 'closed'})`;
  return new DriverseatError('smtp-unreachable', text, details);
}
