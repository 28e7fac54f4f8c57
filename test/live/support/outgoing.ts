/**
 * What a test of the outbox sends, through the submission server of its mail world, and where it looks afterwards.
 */
import { readFileSync } from 'node:fs';
import type { GateAnswer, OutgoingMail } from '../../../src/outbox/gated-send.js';
import type { ServerAccount } from '../../../src/shared/server-account.js';
import { newUser, world } from './world.js';

/** The freelancer. */
export const ANA = 'ana@ruiz.example';

/** Her account at the submission server, over TLS. */
export const account: ServerAccount = {
  host: 'localhost',
  port: world.submission.tlsPort,
  security: 'tls',
  user: ANA,
  credentials: async () => ({ pass: world.password }),
  ca: readFileSync(world.caFile, 'utf8'),
};

/** A gate that lets everything through. */
export const go = async (): Promise<GateAnswer> => ({ go: true });

/** A client whose mailbox is empty. */
export function newTom(): string {
  return newUser('tom', 'hale.example');
}

/** A mail of hers, as small as can be. */
export function mailTo(
  to: string | string[],
  bytes: Buffer | string = 'Subject: Logo\r\n\r\nHi Tom\r\n',
): OutgoingMail {
  return { envelope: { from: ANA, to: [to].flat() }, bytes: Buffer.from(bytes), notifyNever: false };
}

/** The mails in the INBOX of `user`. */
export async function inboxOf(user: string): Promise<Buffer[]> {
  const client = await world.connect(user);
  const mails: Buffer[] = [];
  try {
    await client.mailboxOpen('INBOX');
    for await (const { source } of client.fetch('1:*', { source: true })) if (source) mails.push(source);
  } finally {
    await client.logout();
  }
  return mails;
}

/** The bytes as the submission server took them. */
export function takenFor(to: string): Buffer[] {
  const mails = world.transcripts.flatMap(({ server, mails }) => (server === 'submission' ? mails : []));
  return mails.filter((mail) => mail.to.includes(to)).map(({ raw }) => raw);
}
