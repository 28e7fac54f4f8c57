/**
 * How a bench gets into a mailbox of the world: over TLS, as a bot does and as any program with imapflow does.
 */
import { readFileSync } from 'node:fs';
import { ImapFlow } from 'imapflow';
import { openSession, type Session } from '../../src/mailbox/session.js';
import { withFreshMailbox } from '../../src/mailbox/with-mailbox.js';
import type { MailWorld } from '../../src/sandbox/mail-world.js';
import { createLog } from '../../src/shared/log.js';
import type { ServerAccount } from '../../src/shared/server-account.js';

/** Where a world's mailboxes are; plain values, so that a child process can be told. */
export type Way = { port: number; password: string; caFile: string };

/** The way into a world. */
export function wayInto(world: MailWorld): Way {
  return { port: world.imap.tlsPort, password: world.password, caFile: world.caFile };
}

/** The account of `user`. */
export function accountOf({ port, password, caFile }: Way, user: string): ServerAccount {
  const ca = readFileSync(caFile, 'utf8');
  const credentials = async () => ({ pass: password });
  return { host: '127.0.0.1', port, security: 'tls', user, credentials, ca };
}

/** A session of ours, and INBOX' UIDVALIDITY; whoever asks ends it. */
export async function openInbox(way: Way, user: string): Promise<{ session: Session; uidValidity: number }> {
  const session = await openSession(accountOf(way, user), { log: createLog('silent') });
  const uidValidity = await withFreshMailbox(session, 'INBOX', async (_, view) => view.uidValidity);
  return { session, uidValidity };
}

/** A plain imapflow client with INBOX open; whoever asks logs it out. */
export async function openReference({ port, password, caFile }: Way, user: string): Promise<ImapFlow> {
  const client = new ImapFlow({
    host: '127.0.0.1',
    port,
    secure: true,
    tls: { ca: readFileSync(caFile, 'utf8') },
    auth: { user, pass: password },
    logger: false,
  });
  client.on('error', () => undefined);
  await client.connect();
  await client.mailboxOpen('INBOX');
  return client;
}
