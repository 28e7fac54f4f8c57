/**
 * A user's own way into a mailbox of the world: an IMAP client, and mail put there as by a mail program.
 */

import { ImapFlow } from 'imapflow';
import type { Temporal } from 'temporal-polyfill';
import { LOOPBACK } from './free-port.js';

/** Where the world's IMAP is and the password that every user has. */
export type ImapAccess = { port: number; password: string };

/** A message to be put into a folder; its date there is `internalDate`. */
export type AppendedMail = {
  user: string;
  /** The folder's name, or its parts; made where it is missing. */
  folder: string | readonly string[];
  raw: Buffer;
  flags?: readonly string[];
  internalDate: Temporal.Instant;
};

/** Logs in as `user`; whoever asks for the client logs it out. */
export async function connectImap({ port, password }: ImapAccess, user: string): Promise<ImapFlow> {
  const client = new ImapFlow({
    host: LOOPBACK,
    port,
    secure: false,
    doSTARTTLS: false,
    auth: { user, pass: password },
    logger: false,
    disableAutoIdle: true,
  });
  // Without a listener an error ends the process; whoever uses the client sees it in the command that fails.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Puts a message into a folder; gives its UID. */
export async function appendMail(access: ImapAccess, mail: AppendedMail): Promise<number> {
  const { user, folder, raw, flags = [], internalDate } = mail;
  const client = await connectImap(access, user);
  try {
    const isInbox = folder === 'INBOX';
    const path = isInbox
      ? folder
      : (await client.mailboxCreate(typeof folder === 'string' ? folder : [...folder])).path;
    const appended = await client.append(path, raw, [...flags], new Date(internalDate.epochMilliseconds));
    return appended === false ? 0 : (appended.uid ?? 0);
  } finally {
    await client.logout();
  }
}
