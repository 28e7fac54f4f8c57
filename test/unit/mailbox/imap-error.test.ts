/**
 * What an error of the IMAP library means for the freelancer: a wrong password is told from everything else.
 */
import { describe, expect, it } from '@jest/globals';
import { imapError } from '../../../src/mailbox/imap-error.js';
import { DriverseatError } from '../../../src/shared/errors.js';

const failed = (fields: Record<string, unknown>): Error => Object.assign(new Error('Command failed'), fields);
const meaning = (error: unknown): unknown => imapError(error, 'opening INBOX', 'imap.ruiz.example:993');

describe('what an IMAP error means', () => {
  it.each([
    {
      sentence: 'the server says no to the login',
      error: { authenticationFailed: true, responseStatus: 'NO', serverResponseCode: 'AUTHENTICATIONFAILED' },
      code: 'imap-auth-failed',
    },
    {
      sentence: 'the server says no to the login and gives no reason',
      error: { authenticationFailed: true, responseStatus: 'NO' },
      code: 'imap-auth-failed',
    },
    {
      sentence: 'the login server is down for now',
      error: { authenticationFailed: true, responseStatus: 'NO', serverResponseCode: 'UNAVAILABLE' },
      code: 'imap-refused',
    },
    {
      sentence: 'too many connections are open',
      error: { authenticationFailed: true, responseStatus: 'NO', serverResponseCode: 'limit' },
      code: 'imap-refused',
    },
    {
      sentence: 'the login was never tried, since the server wants TLS first',
      error: { authenticationFailed: true },
      code: 'imap-refused',
    },
    {
      sentence: 'the connection broke during the login',
      error: { code: 'NoConnection', command: 'LOGIN' },
      code: 'imap-unreachable',
    },
    {
      sentence: 'nobody listens there',
      error: { code: 'ECONNREFUSED', syscall: 'connect' },
      code: 'imap-unreachable',
    },
    {
      sentence: 'there is no such server',
      error: { code: 'ENOTFOUND' },
      code: 'imap-unreachable',
    },
    {
      sentence: 'the server says no to a command',
      error: { responseStatus: 'NO', responseText: 'Mailbox is full' },
      code: 'imap-refused',
    },
    {
      sentence: 'the server asks to slow down',
      error: { responseStatus: 'BAD', code: 'ETHROTTLE' },
      code: 'imap-refused',
    },
    {
      sentence: 'there is no such folder',
      error: { code: 'NotFound' },
      code: 'imap-refused',
    },
    {
      sentence: 'the certificate is signed by nobody known',
      error: { code: 'SELF_SIGNED_CERT_IN_CHAIN' },
      code: 'tls-untrusted',
    },
    {
      sentence: 'the certificate is of another host, found out while upgrading to TLS',
      error: { tlsFailed: true, _err: Object.assign(new Error(), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }) },
      code: 'tls-untrusted',
    },
    {
      sentence: 'somebody else used the connection for too long',
      error: { code: 'LockTimeout' },
      code: 'deadline-passed',
    },
  ])('$sentence: $code', ({ error, code }) => {
    const cause = failed(error);
    expect(meaning(cause)).toMatchObject({ code, cause });
  });

  it('shows what the server said on one line, cut, without control characters', () => {
    const text = `Quota\r\nexceeded\u202e ${'x'.repeat(500)}`;
    const found = meaning(failed({ responseStatus: 'NO', responseText: text }));
    expect(found).toBeInstanceOf(DriverseatError);
    const { message } = found as DriverseatError;
    expect(message).toContain('Quota exceeded  xxx');
    expect(message.length).toBeLessThan(300);
  });

  it('leaves our own errors and bugs as they are', () => {
    const own = new DriverseatError('deadline-passed', 'opening INBOX took longer than 30000 ms');
    const bug = new TypeError('x is not a function');
    expect(meaning(own)).toBe(own);
    expect(meaning(bug)).toBe(bug);
  });

  it('takes whatever was thrown', () => {
    expect(meaning('no')).toMatchObject({ code: 'imap-unreachable', cause: 'no' });
  });
});
