/**
 * The gated send through the mail world's own submission server: what lies in the client's mailbox afterwards.
 */
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { Temporal } from 'temporal-polyfill';
import { composeClientMail } from '../../src/outbox/compose-client-mail.js';
import { draftMail } from '../../src/outbox/draft-mail.js';
import { type GateAnswer, gatedSend } from '../../src/outbox/gated-send.js';
import { DriverseatError } from '../../src/shared/errors.js';
import type { ServerAccount } from '../../src/shared/server-account.js';
import { ANA, account, go, inboxOf, mailTo, newTom, takenFor } from './support/outgoing.js';
import { world } from './support/world.js';

describe('a mail arrives, to the byte', () => {
  it.each<[string, Partial<ServerAccount>]>([
    ['over TLS', {}],
    ['over STARTTLS', { port: world.submission.port, security: 'starttls' }],
    [
      'over STARTTLS as the server offers it',
      { port: world.submission.port, security: 'starttls-if-offered' },
    ],
    ['with an access token', { credentials: async () => ({ accessToken: world.password }) }],
  ])('%s', async (_way, change) => {
    const tom = newTom();
    const mail = mailTo(tom);
    const outcome = await gatedSend({ ...account, ...change }, mail, go);
    expect(outcome).toMatchObject({ kind: 'sent', refused: [], response: expect.stringMatching(/^250 /) });
    expect(takenFor(tom)).toEqual([mail.bytes]);
    expect(await inboxOf(tom)).toHaveLength(1);
  });

  it('of 20 MB', async () => {
    const tom = newTom();
    const mail = mailTo(
      tom,
      `Subject: x\r\n\r\n${randomBytes(10 * 1024 * 1024).toString('hex')}`.replace(/.{900}/g, '$&\r\n'),
    );
    expect(await gatedSend(account, mail, go)).toMatchObject({ kind: 'sent' });
    const [taken] = takenFor(tom);
    expect(taken?.subarray(0, mail.bytes.length).equals(mail.bytes)).toBe(true);
  });

  it('as composed, and another library reads it', async () => {
    const tom = newTom();
    const bytes = await composeClientMail({
      kind: 'auto-reply',
      key: 'ab'.repeat(32),
      from: { name: 'Işıl Öğüt', address: ANA },
      to: { name: 'Tom\r\nBcc: eve@evil.example', address: tom },
      language: 'tr',
      originalSubject: 'İş görüşmesi\r\nX-Evil: 1',
      parent: null,
      text: 'Merhaba,\n\nCuma günü okurum.\n.\nIşıl\n',
      date: Temporal.Instant.from('2026-10-08T10:05:00Z'),
    });
    expect(await gatedSend(account, { ...mailTo(tom, bytes), notifyNever: true }, go)).toMatchObject({
      kind: 'sent',
    });
    const [arrived = Buffer.alloc(0)] = await inboxOf(tom);
    const read = await simpleParser(arrived);
    expect(read.subject).toBe('Auto: İş görüşmesi X-Evil: 1');
    expect(read.text).toBe('Merhaba,\n\nCuma günü okurum.\n.\nIşıl');
    expect(read.from?.value).toEqual([{ name: 'Işıl Öğüt', address: ANA }]);
    expect([read.bcc, read.headers.get('x-evil')]).toEqual([undefined, undefined]);
  });

  it("a draft of hers, to those in Bcc as well, who don't see each other", async () => {
    const [tom, eva] = [newTom(), newTom()];
    const draft = Buffer.from(
      `To: ${tom}\r\nBcc: ${eva}\r\nX-Mozilla-Status: 1\r\nSubject: Logo\r\n\r\nHi\r\n`,
    );
    const options = { key: 'k1', ownAddress: ANA, date: Temporal.Instant.from('2026-10-09T07:00:00Z') };
    const made = draftMail(draft, options);
    if (made.kind !== 'mail') throw new Error(made.kind);
    expect(await gatedSend(account, { ...made, notifyNever: false }, go)).toMatchObject({ kind: 'sent' });
    for (const user of [tom, eva]) {
      const [arrived = ''] = (await inboxOf(user)).map(String);
      expect(arrived).toContain('Subject: Logo\r\n\r\nHi\r\n');
      expect(arrived).not.toMatch(/^(?:bcc|x-mozilla)/im);
    }
  });
});

describe('the gate', () => {
  it('is asked once, after 354, when nothing of the body has left', async () => {
    const tom = newTom();
    const seen: string[] = [];
    const gate = async (): Promise<GateAnswer> => {
      seen.push(...(world.transcripts.at(-1)?.lines.slice(-2) ?? []));
      return { go: true };
    };
    expect(await gatedSend(account, mailTo(tom), gate)).toMatchObject({ kind: 'sent' });
    expect(seen).toEqual(['C: DATA', expect.stringMatching(/^S: 354 /)]);
  });

  it.each([
    ['a small mail', 'Subject: x\r\n\r\nHi\r\n'],
    ['a mail of 20 MB', Buffer.alloc(20_000_000, `${'A'.repeat(76)}\r\n`)],
  ])('that says stop leaves the server without %s', async (_size, bytes) => {
    const tom = newTom();
    const stop = async (): Promise<GateAnswer> => ({ go: false, reason: 'closed' });
    expect(await gatedSend(account, mailTo(tom, bytes), stop)).toEqual({
      kind: 'stopped',
      reason: 'closed',
    });
    expect(takenFor(tom)).toEqual([]);
    expect(await inboxOf(tom)).toEqual([]);
  });

  it('that cannot look is a failure before the body', async () => {
    const tom = newTom();
    const error = new DriverseatError('imap-unreachable', 'no mailbox');
    const gate = () => Promise.reject(error);
    expect(await gatedSend(account, mailTo(tom), gate)).toEqual({ kind: 'failed', stage: 'go', error });
    expect(error.code).toBe('imap-unreachable');
    expect(await inboxOf(tom)).toEqual([]);
  });

  it('with a bug in it throws that on, and nothing has left', async () => {
    const tom = newTom();
    const gate = () => Promise.reject(new TypeError('a bug'));
    await expect(gatedSend(account, mailTo(tom), gate)).rejects.toThrow('a bug');
    expect(await inboxOf(tom)).toEqual([]);
  });
});

describe('an account', () => {
  it.each<[string, Partial<ServerAccount>, object]>([
    [
      'with a wrong password',
      { credentials: async () => ({ pass: 'wrong' }) },
      { kind: 'refused', stage: 'login', code: 535 },
    ],
    [
      'with a wrong access token',
      { credentials: async () => ({ accessToken: 'wrong' }) },
      { kind: 'refused', stage: 'login', code: 535 },
    ],
    [
      'whose password cannot be had',
      { credentials: () => Promise.reject(new DriverseatError('token-command-failed', 'it failed')) },
      { kind: 'failed', stage: 'connect', error: { code: 'token-command-failed' } },
    ],
    [
      'whose server cannot be believed',
      { ca: '' },
      { kind: 'failed', stage: 'connect', error: { code: 'tls-untrusted' } },
    ],
    [
      'whose server is not there',
      { port: 1 },
      { kind: 'failed', stage: 'connect', error: { code: 'smtp-unreachable' } },
    ],
  ])('%s', async (_what, change, outcome) => {
    const tom = newTom();
    expect(await gatedSend({ ...account, ...change }, mailTo(tom), go)).toMatchObject(outcome);
    expect(await inboxOf(tom)).toEqual([]);
  });
});
