/**
 * What `driverseat check` finds out of a provider, tried on real servers.
 */
import { describe, expect, it } from '@jest/globals';
import { appendMessage } from '../../src/mailbox/append-message.js';
import { keepsDraftsInDrafts } from '../../src/mailbox/capabilities.js';
import { findFolders } from '../../src/mailbox/folders.js';
import { listNew } from '../../src/mailbox/list-new.js';
import { findOwnAddresses } from '../../src/mailbox/own-addresses.js';
import { type ProbeOptions, probeByMail } from '../../src/mailbox/probe-mail.js';
import { probeServer } from '../../src/mailbox/probe-server.js';
import type { Session } from '../../src/mailbox/session.js';
import { sendProbe } from '../../src/outbox/send-probe.js';
import { verifySmtp } from '../../src/outbox/verify-smtp.js';
import { createClock } from '../../src/shared/clock.js';
import type { ServerAccount } from '../../src/shared/server-account.js';
import { startBadWire } from './support/bad-wire.js';
import { newAccount, newSession } from './support/mailbox.js';
import { world } from './support/world.js';

const SCRATCH = ['Driverseat', 'Outbox'];

async function countIn(session: Session, path: string): Promise<number> {
  return (await listNew(session, path, { cursor: null, sinceMs: 0 })).count;
}

function smtpAccount(changes: Partial<ServerAccount> = {}): ServerAccount {
  return newAccount({ port: world.submission.port, ...changes });
}

describe('the server', () => {
  it('is tried out with a message of our own, which is removed', async () => {
    await using session = await newSession(newAccount(), { acceptsAnyServer: true });
    const report = await probeServer(session, { clock: createClock(), scratch: SCRATCH });
    expect(report).toMatchObject({ missing: [], hasIdle: true, keepsKeywords: true, clockSkewMs: 0 });
    expect(report.folders.sent).toEqual({ path: 'Sent', toldBy: 'server' });
    expect(await countIn(session, SCRATCH.join('/'))).toBe(0);
  });

  it('is known to let no draft out of Drafts where it is Gmail', async () => {
    const account = newAccount({ security: 'starttls-if-offered' });
    await using wire = await startBadWire(account.port, {
      STARTTLS: 'STARTTLX',
      ' IDLE ': ' IDLE X-GM-EXT-1 ',
    });
    await using gmail = await newSession({ ...account, port: wire.port });
    // Only asked: a Dovecot that calls itself Gmail can't answer the rest.
    expect(keepsDraftsInDrafts(gmail)).toBe(true);
    await using other = await newSession(account);
    const report = await probeServer(other, { clock: createClock(), scratch: SCRATCH });
    expect(report).toMatchObject({ keepsDraftsInDrafts: false });
  });

  it.each([
    ['ahead of', -90],
    ['behind', 3_600],
  ])('is %s our clock', async (_how, ourSeconds) => {
    await using session = await newSession();
    const ours = createClock();
    const clock = { now: () => ours.now().add({ seconds: ourSeconds }), offsetMs: 0 };
    const { clockSkewMs } = await probeServer(session, { clock, scratch: SCRATCH });
    expect(Math.abs((clockSkewMs ?? 0) + ourSeconds * 1_000)).toBeLessThan(1_500);
  });

  it('is not ahead where only the sandbox stepped our clock', async () => {
    await using session = await newSession();
    const clock = createClock();
    clock.setOffsetMs(7 * 86_400_000);
    expect(await probeServer(session, { clock, scratch: SCRATCH })).toMatchObject({ clockSkewMs: 0 });
  });
});

describe('mail to oneself', () => {
  async function probe(sends: 'files Sent copies' | 'files none', isTagKnown = true) {
    const account = newAccount();
    const session = await newSession(account);
    const folders = await findFolders(session);
    const options: ProbeOptions = {
      address: account.user,
      folders,
      clock: createClock(),
      pauseMs: 20,
      looks: 10,
      async send(bytes, recipient) {
        if (recipient.includes('+') && !isTagKnown) return;
        await sendProbe(smtpAccount({ user: account.user }), { address: account.user, recipient, bytes });
        if (sends === 'files Sent copies') {
          const copy = bytes.toString().replace(/^Message-ID: .*$/m, 'Message-ID: <own@provider.example>');
          await appendMessage(session, folders.sent?.path ?? '', Buffer.from(copy));
        }
      },
    };
    return { session, folders, report: await probeByMail(session, options) };
  }

  it('comes back, with a tag too, and nothing of it stays', async () => {
    const { session, folders, report } = await probe('files none');
    expect(report).toEqual({
      arrivesIn: 'inbox',
      plusTagsArrive: true,
      savesSentCopies: false,
      sentCopyKeeps: null,
    });
    expect(await countIn(session, folders.inbox)).toBe(0);
    await session.end();
  });

  it('shows which marks a Sent copy keeps at a provider that files its own', async () => {
    const { session, folders, report } = await probe('files Sent copies');
    expect(report).toMatchObject({
      savesSentCopies: true,
      sentCopyKeeps: { messageId: false, key: true },
    });
    expect(await countIn(session, folders.sent?.path ?? '')).toBe(0);
    await session.end();
  });

  it('shows that tags do not arrive', async () => {
    const { session, report } = await probe('files none', false);
    expect(report).toMatchObject({ arrivesIn: 'inbox', plusTagsArrive: false });
    await session.end();
  });

  it('goes to nobody else', async () => {
    const bytes = Buffer.from('Subject: x\r\n\r\nx\r\n');
    const sending = sendProbe(smtpAccount(), {
      address: 'ana@ruiz.example',
      recipient: 'tom@hale.example',
      bytes,
    });
    await expect(sending).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('own addresses', () => {
  it('that mail comes to are proposed from INBOX', async () => {
    const account = newAccount();
    await using session = await newSession(account);
    for (const to of ['hello@ruiz.example', 'hello@ruiz.example', account.user]) {
      await world.deliver({
        from: 'dana@cafe.example',
        to: account.user,
        raw: `From: dana@cafe.example\r\nTo: ${to}\r\n\r\nHi\r\n`,
      });
    }
    const proposed = await findOwnAddresses(session, 'INBOX', [account.user]);
    expect(proposed).toEqual([{ address: 'hello@ruiz.example', mails: 2 }]);
  });
});

describe('logging in to send', () => {
  it.each([
    ['by STARTTLS', {}],
    ['by TLS', { security: 'tls', port: world.submission.tlsPort }],
    ['with an access token', { credentials: async () => ({ accessToken: world.password }) }],
  ] as const)('works %s', async (_how, changes) => {
    await expect(verifySmtp(smtpAccount(changes))).resolves.toBeUndefined();
  });

  it.each([
    ['the password is wrong', { credentials: async () => ({ pass: 'wrong' }) }, 'smtp-auth-failed'],
    ['the token is wrong', { credentials: async () => ({ accessToken: 'wrong' }) }, 'smtp-auth-failed'],
    ['nobody listens', { port: 1 }, 'smtp-unreachable'],
    ['the server takes no logins', { port: world.inbound.port }, 'smtp-auth-failed'],
  ] as const)('fails with its own code where %s', async (_why, changes, code) => {
    await expect(verifySmtp(smtpAccount(changes))).rejects.toMatchObject({ code });
  });

  it.each([
    ['tls', world.submission.tlsPort],
    ['starttls', world.submission.port],
  ] as const)('refuses a certificate of an unknown authority (%s)', async (security, port) => {
    const { ca: _, ...account } = smtpAccount({ security, port });
    await expect(verifySmtp(account)).rejects.toMatchObject({ code: 'tls-untrusted' });
  });

  it('does not wait for ever for a server that says nothing', async () => {
    const silent = smtpAccount({ security: 'starttls', port: world.imap.tlsPort });
    await expect(verifySmtp(silent, 300)).rejects.toMatchObject({
      code: expect.stringMatching(/deadline|unreachable/),
    });
  });
});
