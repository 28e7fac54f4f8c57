/**
 * How a connection to the submission server is made, and what went wrong with it in our codes.
 */
import { createTransport, type NodemailerError } from 'nodemailer';
import type { SMTPConnectionAuth, SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import XOAuth2 from 'nodemailer/lib/xoauth2';
import { DriverseatError } from '../shared/errors.js';
import { saidText } from '../shared/said-text.js';
import {
  isTrustFailure,
  type ServerAccount,
  serverName,
  trustedAuthorities,
} from '../shared/server-account.js';

/** What nodemailer is told of the server of `account`; every wait in it ends after `limitMs` milliseconds. */
export function smtpOptions(account: ServerAccount, limitMs: number): SMTPConnectionOptions {
  const authorities = trustedAuthorities(account);
  return {
    host: account.host,
    port: account.port,
    secure: account.security === 'tls',
    requireTLS: account.security === 'starttls',
    ...(authorities === undefined ? {} : { tls: { ca: authorities } }),
    connectionTimeout: limitMs,
    greetingTimeout: limitMs,
    socketTimeout: limitMs,
  };
}

/** What a connection without a transport logs in with; throws what `account.credentials` throws. */
export async function smtpLogin(account: ServerAccount): Promise<SMTPConnectionAuth> {
  const { user } = account;
  const credentials = await account.credentials();
  if ('pass' in credentials) return { user, pass: credentials.pass };
  const { accessToken } = credentials;
  return { user, method: 'XOAUTH2', oauth2: new XOAuth2({ user, accessToken }) };
}

/** A transport that opens one connection for each use; every wait in it ends after `limitMs` milliseconds. */
export async function smtpTransport(account: ServerAccount, limitMs: number) {
  const credentials = await account.credentials();
  return createTransport({
    ...smtpOptions(account, limitMs),
    auth:
      'pass' in credentials
        ? { user: account.user, pass: credentials.pass }
        : { type: 'OAuth2', user: account.user, accessToken: credentials.accessToken },
    forceAuth: true,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/**
 * The error to throw for what nodemailer threw: `tls-untrusted`, `smtp-auth-failed` or `smtp-unreachable`, with
 * its cause; ours come back as they are.
 */
export function smtpError(error: unknown, account: ServerAccount): DriverseatError {
  if (error instanceof DriverseatError) return error;
  const server = serverName(account);
  const { code, originalCode, responseCode, response } = (error ?? {}) as NodemailerError;
  const thrown = (
    what: 'tls-untrusted' | 'smtp-auth-failed' | 'smtp-unreachable',
    text: string,
    setting: string,
  ) => new DriverseatError(what, text, { where: { setting: `mailbox.${setting}` }, cause: error });
  if (isTrustFailure(error))
    return thrown('tls-untrusted', `the certificate of ${server} can't be believed`, 'ca');
  if (code === 'EAUTH' || code === 'ENOAUTH') {
    return thrown('smtp-auth-failed', `${server} refused the login for sending${saidText(response)}`, 'user');
  }
  const reason = responseCode ?? originalCode ?? code ?? 'closed';
  return thrown('smtp-unreachable', `no use of ${server} (${reason})`, 'smtp');
}
