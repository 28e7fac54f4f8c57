/**
 * What went wrong on an IMAP connection, in our own codes.
 *
 * The difference that matters most: a refused login is counted and ends in a stop (a provider bans who keeps
 * trying), anything else is tried again. It is told by the server's tagged answer and its response code
 * (RFC 5530), never by the text of a message.
 */
import type { ImapFlowError } from 'imapflow';
import { DriverseatError } from '../shared/errors.js';
import { saidText } from '../shared/said-text.js';
import { isTrustFailure } from '../shared/server-account.js';

/** Response codes with which a server refuses a login for now, whoever knocks (RFC 5530 section 3). */
const FOR_NOW = new Set(['UNAVAILABLE', 'INUSE', 'LIMIT', 'SERVERBUG']);

/** imapflow's codes for a command that the server, or its lack of an extension, refused. */
const REFUSED = new Set([
  'APPENDLIMIT',
  'ETHROTTLE',
  'MissingServerExtension',
  'NotFound',
  'NoMailboxSelected',
]);

/** The server answered the credentials with a no; a login that was never tried (LOGINDISABLED) is none. */
function isLoginRefused(error: ImapFlowError): boolean {
  if (error.authenticationFailed !== true || error.responseStatus === undefined) return false;
  return error.serverResponseCode === undefined || !FOR_NOW.has(error.serverResponseCode.toUpperCase());
}

function isCommandRefused(error: ImapFlowError): boolean {
  if (error.responseStatus !== undefined || error.authenticationFailed === true) return true;
  return REFUSED.has(error.code ?? error.serverResponseCode ?? '');
}

/** What the server said (or imapflow, of a login it did not try), on one line and cut; '' where nothing. */
function serverText(error: ImapFlowError): string {
  return saidText(error.responseText ?? error.reason ?? (error.authenticationFailed ? error.message : ''));
}

/** A bug of ours or of a library, not the state of the world. */
function isBug(error: unknown): boolean {
  return [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => error instanceof kind);
}

/**
 * The error to throw for what imapflow threw while `what` was done ("opening INBOX") at `server` ("host:port"):
 * `tls-untrusted`, `imap-auth-failed`, `imap-refused`, `deadline-passed` or `imap-unreachable`, with its cause.
 * Ours and bugs come back as they are.
 */
export function imapError(error: unknown, what: string, server: string): unknown {
  if (error instanceof DriverseatError || isBug(error)) return error;
  const cause = error;
  const said = (error ?? {}) as ImapFlowError;
  if (isTrustFailure(error)) {
    const fields = { where: { setting: 'mailbox.ca' }, cause };
    return new DriverseatError('tls-untrusted', `the certificate of ${server} can't be believed`, fields);
  }
  if (isLoginRefused(said)) {
    const text = `${server} refused the login${serverText(said)}`;
    return new DriverseatError('imap-auth-failed', text, { where: { setting: 'mailbox.user' }, cause });
  }
  if (said.code === 'LockTimeout')
    return new DriverseatError('deadline-passed', `${what} waited too long`, { cause });
  if (isCommandRefused(said)) {
    return new DriverseatError('imap-refused', `${what}: ${server} refused${serverText(said)}`, { cause });
  }
  const code = said.code === undefined ? '' : ` (${said.code})`;
  const text = `${what}: no connection to ${server}${code}${serverText(said)}`;
  return new DriverseatError('imap-unreachable', text, { where: { setting: 'mailbox.imap' }, cause });
}
