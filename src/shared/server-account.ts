/**
 * How to reach one server of the freelancer's mail provider: the same shape for IMAP and SMTP.
 *
 * The secret is asked for when a connection is opened and kept nowhere: an access token may have
 * changed since, and what isn't there can't reach a log.
 */
import { rootCertificates } from 'node:tls';

/** A password, or an OAuth access token (XOAUTH2). */
export type Credentials = { pass: string } | { accessToken: string };

/** One mail server and who logs in there. */
export type ServerAccount = {
  host: string;
  port: number;
  /**
   * `tls`: from the first byte (imaps, smtps). `starttls`: plain at first, and given up unless it becomes TLS.
   * `starttls-if-offered`: may stay plain; fit for this very machine only.
   */
  security: 'tls' | 'starttls' | 'starttls-if-offered';
  user: string;
  credentials(): Promise<Credentials>;
  /** Certificates (PEM) believed besides the usual ones: a private certificate authority. */
  ca?: string;
};

/** "imap.ruiz.example:993", as messages to the reader name a server. */
export function serverName(account: ServerAccount): string {
  return `${account.host}:${account.port}`;
}

/** Which authorities to believe: the usual ones and the account's own; undefined where there is none of its own. */
export function trustedAuthorities(account: ServerAccount): string[] | undefined {
  return account.ca === undefined ? undefined : [...rootCertificates, account.ca];
}

/** Node's codes for a certificate that can't be believed (OpenSSL's X509_V_ERR names, and the wrong host). */
const TRUST_CODES = new Set([
  'CERT_CHAIN_TOO_LONG',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REJECTED',
  'CERT_REVOKED',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'PATH_LENGTH_EXCEEDED',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_DECRYPT_CERT_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** The fields under which imapflow and nodemailer keep the code or the error that they put theirs over. */
type Wrapping = { code?: string; originalCode?: string; cause?: unknown; _err?: unknown };

const DEEPEST_CAUSE = 8;

/** Whether `error`, or an error that caused it, says that the server's certificate can't be believed. */
export function isTrustFailure(error: unknown): boolean {
  for (let at = error, depth = 0; depth < DEEPEST_CAUSE; depth += 1) {
    const { code = '', originalCode = '', cause, _err: wrapped } = (at ?? {}) as Wrapping;
    if (TRUST_CODES.has(code) || TRUST_CODES.has(originalCode)) return true;
    at = cause ?? wrapped;
  }
  return false;
}
