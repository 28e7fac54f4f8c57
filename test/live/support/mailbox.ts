/**
 * What the live mailbox tests share: an account of its own for each test, and small mails.
 */
import { readFile } from 'node:fs/promises';
import { openSession, type Session, type SessionOptions } from '../../../src/mailbox/session.js';
import { withFreshMailbox } from '../../../src/mailbox/with-mailbox.js';
import { createLog } from '../../../src/shared/log.js';
import type { ServerAccount } from '../../../src/shared/server-account.js';
import { newUser, world } from './world.js';

export const log = createLog('silent');

const ca = await readFile(world.caFile, 'utf8');

/** The port that speaks TLS from the first byte. */
export const imapsPort = world.imap.tlsPort;

/** An account on the plain port whose mailbox nobody else uses. */
export function newAccount(changes: Partial<ServerAccount> = {}): ServerAccount {
  return {
    host: world.imap.host,
    port: world.imap.port,
    security: 'starttls',
    user: newUser(),
    credentials: async () => ({ pass: world.password }),
    ca,
    ...changes,
  };
}

/** A session that ends with the test's scope: `await using session = await newSession()`. */
export async function newSession(
  account: ServerAccount = newAccount(),
  options: Partial<SessionOptions> = {},
): Promise<Session & AsyncDisposable> {
  const session = await openSession(account, { log, ...options });
  return { ...session, [Symbol.asyncDispose]: session.end };
}

/** A small mail with CRLF line ends; `lines` are further header lines. */
export function smallMail(
  id: string,
  body = 'Hello Ana,\r\nhow much is a logo?\r\n',
  lines: string[] = [],
): Buffer {
  const header = ['From: Dana <dana@cafe.example>', 'To: ana@ruiz.example', `Message-ID: <${id}>`, ...lines];
  return Buffer.from(`${header.join('\r\n')}\r\n\r\n${body}`);
}

/** Lets the server copy what lies in a folder, numbered from 1, until it holds `count` messages. */
export async function copyUntil(session: Session, path: string, count: number): Promise<void> {
  await withFreshMailbox(session, path, async ({ exists }) => {
    for (let there = exists; there < count; there *= 2) {
      const range = `1:${Math.min(there, count - there)}`;
      await session.command('copying', (client) => client.messageCopy(range, path), 60_000);
    }
  });
}

/** Reads a generator of batches to its end. */
export async function flat<T>(batches: AsyncIterable<T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}
