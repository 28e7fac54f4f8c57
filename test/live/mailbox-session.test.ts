/**
 * Connections to a real server, and every way in which they fail.
 */
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { appendMessage } from '../../src/mailbox/append-message.js';
import { drain } from '../../src/mailbox/drain.js';
import { keepConnected } from '../../src/mailbox/keep-connected.js';
import { moveMessage } from '../../src/mailbox/move-message.js';
import { probeServer } from '../../src/mailbox/probe-server.js';
import { removeOwn } from '../../src/mailbox/remove-own.js';
import { openSession } from '../../src/mailbox/session.js';
import { withFreshMailbox } from '../../src/mailbox/with-mailbox.js';
import { createClock } from '../../src/shared/clock.js';
import { startBadWire } from './support/bad-wire.js';
import { imapsPort, log, newAccount, newSession, smallMail } from './support/mailbox.js';

const wrongPassword = { credentials: async () => ({ pass: 'wrong' }) };
const noop = (client: { noop(): Promise<void> }): Promise<void> => client.noop();

describe('logging in', () => {
  it.each([
    ['by STARTTLS', {}],
    ['by TLS from the first byte', { security: 'tls', port: imapsPort }],
    ['by STARTTLS where the server offers it', { security: 'starttls-if-offered' }],
  ] as const)('works %s, encrypted', async (_how, changes) => {
    await using session = await newSession(newAccount(changes));
    expect(session.client.secureConnection).toBe(true);
  });

  it.each([
    ['the password is wrong', wrongPassword, 'imap-auth-failed'],
    ['nobody listens', { port: 1 }, 'imap-unreachable'],
    ['the host does not exist', { host: 'nowhere.invalid' }, 'imap-unreachable'],
  ] as const)('fails with its own code where %s', async (_why, changes, code) => {
    await expect(openSession(newAccount(changes), { log })).rejects.toMatchObject({ code });
  });

  it('fails after the deadline where the port speaks TLS and we do not', async () => {
    const opening = openSession(newAccount({ port: imapsPort }), { log, commandLimitMs: 300 });
    await expect(opening).rejects.toMatchObject({ code: 'deadline-passed' });
  });

  it.each([
    ['tls', imapsPort],
    ['starttls', undefined],
  ] as const)('refuses a certificate of an unknown authority (%s)', async (security, port) => {
    const { ca: _, ...account } = newAccount({ security, ...(port === undefined ? {} : { port }) });
    await expect(openSession(account, { log })).rejects.toMatchObject({ code: 'tls-untrusted' });
  });

  it('refuses a server without MOVE and UIDPLUS, and touches nothing where it only looks', async () => {
    const account = newAccount({ security: 'starttls-if-offered' });
    const lies = { STARTTLS: 'STARTTLX', ' MOVE ': ' MOVX ', ' UIDPLUS ': ' UIDPLUX ' };
    await using wire = await startBadWire(account.port, lies);
    const poor = { ...account, port: wire.port };
    await expect(openSession(poor, { log })).rejects.toMatchObject({ code: 'imap-capability-missing' });

    await using session = await newSession(poor, { acceptsAnyServer: true });
    await using phone = await newSession(account);
    const put = await appendMessage(phone, 'INBOX', smallMail('a@cafe.example'));
    const view = { path: 'INBOX', uidValidity: put?.uidValidity ?? 0 };
    const missing = { code: 'imap-capability-missing' };
    await expect(moveMessage(session, view, 1, 'Trash')).rejects.toMatchObject(missing);
    const removing = removeOwn(session, view, { uid: 1, messageId: 'a@cafe.example' });
    await expect(removing).rejects.toMatchObject(missing);
    const report = await probeServer(session, { clock: createClock(), scratch: ['Driverseat', 'Outbox'] });
    expect(report).toMatchObject({ missing: ['MOVE', 'UIDPLUS'], keepsKeywords: null, clockSkewMs: null });
    const folders = await phone.command('listing', (client) => client.list());
    expect(folders.filter(({ path }) => path.startsWith('Driverseat'))).toEqual([]);
  });

  it('stops after three refused logins, and does not knock a fourth time', async () => {
    const account = newAccount(wrongPassword);
    await using wire = await startBadWire(account.port);
    const { signal } = new AbortController();
    const staying = keepConnected({
      open: () => openSession({ ...account, port: wire.port }, { log }),
      onSession: async () => undefined,
      signal,
      clock: createClock(),
      random: () => 0,
      log,
      pause: async () => undefined,
    });
    await expect(staying).rejects.toMatchObject({ code: 'imap-auth-failed' });
    expect(wire.connections()).toBe(3);
  });

  it('says nothing of the account below trace, and the password nowhere', async () => {
    const lines: string[] = [];
    const account = newAccount({ credentials: async () => ({ pass: 'wrong-and-secret' }) });
    for (const level of ['debug', 'trace'] as const) {
      const told = pino({ level }, { write: (line: string) => void lines.push(line) });
      await expect(openSession(account, { log: told })).rejects.toMatchObject({ code: 'imap-auth-failed' });
      if (level === 'debug') expect(lines).toEqual([]);
    }
    expect(lines.length).toBeGreaterThan(5);
    const encoded = [0, 1, 2].map((at) =>
      Buffer.from('wrong-and-secret'.slice(at)).toString('base64').slice(0, 12),
    );
    for (const secret of ['wrong-and-secret', ...encoded]) expect(lines.join('')).not.toContain(secret);
  });
});

describe('a connection that breaks', () => {
  it('in the middle of a fetch, is an error and the end of the session', async () => {
    const account = newAccount();
    await using wire = await startBadWire(account.port);
    await using session = await newSession({ ...account, port: wire.port });
    for (let at = 0; at < 20; at += 1) {
      await appendMessage(session, 'INBOX', smallMail(`m${at}@cafe.example`, 'x'.repeat(10_000)));
    }
    const fetching = withFreshMailbox(session, 'INBOX', async () => {
      wire.cutAfter(50_000);
      return await drain(
        session,
        Array.from({ length: 20 }, (_, at) => at + 1),
        { source: true },
      );
    });
    await expect(fetching).rejects.toMatchObject({ code: 'imap-unreachable' });
    expect(await session.closed).toMatchObject({ code: 'imap-unreachable' });
    await expect(session.command('asking', noop)).rejects.toMatchObject({ code: 'imap-unreachable' });
  });

  it('without a word, is given up after the deadline', async () => {
    const account = newAccount();
    await using wire = await startBadWire(account.port);
    await using session = await newSession({ ...account, port: wire.port }, { commandLimitMs: 300 });
    wire.stallAfter(0);
    await expect(session.command('asking', noop)).rejects.toMatchObject({ code: 'deadline-passed' });
    expect(await session.closed).toMatchObject({ code: 'deadline-passed' });
  });

  it('gives the turn back to who waits for it', async () => {
    const account = newAccount();
    await using wire = await startBadWire(account.port);
    await using session = await newSession({ ...account, port: wire.port }, { commandLimitMs: 300 });
    wire.stallAfter(0);
    const uses = [1, 2, 3].map(() => withFreshMailbox(session, 'INBOX', async () => 'open'));
    const outcomes = await Promise.allSettled(uses);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  it('ends quietly where we end it', async () => {
    const session = await newSession();
    await session.end();
    expect(await session.closed).toBeNull();
  });

  it('is replaced by a new one', async () => {
    const account = newAccount();
    await using wire = await startBadWire(account.port);
    const stop = new AbortController();
    let sessions = 0;
    await keepConnected({
      open: () => openSession({ ...account, port: wire.port }, { log }),
      async onSession(session) {
        sessions += 1;
        if (sessions === 3) stop.abort();
        wire.cutAfter(0);
        await session.command('asking', noop).finally(() => wire.heal());
      },
      signal: stop.signal,
      clock: createClock(),
      random: () => 0,
      log,
      pause: async () => undefined,
    });
    expect(sessions).toBe(3);
  });
});
