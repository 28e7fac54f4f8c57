/**
 * Puts mail into a folder with a date of its own, also one that the machine's clock has not reached.
 *
 * Dovecot takes a later INTERNALDATE for a mistake and puts its own now there. In stepped time that won't do; so such
 * a mail is appended to a folder that nobody lists, its file dated (in a maildir the file's time is the INTERNALDATE),
 * and then moved: it arrives in one instant, dated and flagged.
 */
import { randomBytes } from 'node:crypto';
import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImapFlow } from 'imapflow';
import type { Temporal } from 'temporal-polyfill';
import { createClock } from '../shared/clock.js';
import { DriverseatError } from '../shared/errors.js';
import { type ImapAccess, withImap } from './imap-access.js';

/** The mailboxes: their IMAP, and where a user's home lies on the disk. */
export type Mailboxes = ImapAccess & { homeOf(user: string): string };

/** A message to be put into a folder; its date there is `internalDate`, to the second. */
export type AppendedMail = {
  user: string;
  /** The folder's name, or its parts; made where it is missing. */
  folder: string | readonly string[];
  raw: Buffer;
  flags?: readonly string[];
  internalDate: Temporal.Instant;
};

/** The hidden namespace of dovecot-settings.ts, and its place in a user's home. */
const STAGING = 'staging';

const machine = createClock();

async function dateFiles(folder: string, date: Date): Promise<void> {
  for (const part of ['new', 'cur']) {
    for (const name of await readdir(join(folder, part))) await utimes(join(folder, part, name), date, date);
  }
}

async function appendDated(
  client: ImapFlow,
  path: string,
  mail: AppendedMail,
  home: string,
): Promise<number> {
  const name = randomBytes(6).toString('hex');
  const staging = `${STAGING}/${name}`;
  await client.mailboxCreate(staging);
  await client.append(staging, mail.raw, [...(mail.flags ?? [])]);
  await dateFiles(join(home, STAGING, `.${name}`), new Date(mail.internalDate.epochMilliseconds));
  await client.mailboxOpen(staging);
  const moved = await client.messageMove('1', path);
  await client.mailboxClose();
  await client.mailboxDelete(staging);
  return moved === false ? 0 : (moved.uidMap?.get(1) ?? 0);
}

async function append(client: ImapFlow, path: string, mail: AppendedMail): Promise<number> {
  const date = new Date(mail.internalDate.epochMilliseconds);
  const appended = await client.append(path, mail.raw, [...(mail.flags ?? [])], date);
  return appended === false ? 0 : (appended.uid ?? 0);
}

async function makeFolder(client: ImapFlow, folder: AppendedMail['folder']): Promise<string> {
  if (folder === 'INBOX') return folder;
  return (await client.mailboxCreate(typeof folder === 'string' ? folder : [...folder])).path;
}

/**
 * Puts a message into a folder; gives its UID.
 * @throws DriverseatError `sandbox-failed` where the server did not take it
 */
export function appendMail({ homeOf, ...access }: Mailboxes, mail: AppendedMail): Promise<number> {
  return withImap(access, mail.user, async (client) => {
    const path = await makeFolder(client, mail.folder);
    const isAhead = mail.internalDate.epochMilliseconds > machine.now().epochMilliseconds;
    const uid = isAhead
      ? await appendDated(client, path, mail, homeOf(mail.user))
      : await append(client, path, mail);
    if (uid === 0) throw new DriverseatError('sandbox-failed', `a mail could not be put into ${path}`);
    return uid;
  });
}
