/**
 * Puts thousands of mails into a mailbox of the world in seconds: as files of its maildir, before anyone asks for it.
 *
 * An APPEND takes a millisecond or more, a file 50 µs. The files look like those that Dovecot's LMTP leaves: lines ended by
 * LF, both sizes in the name. Another mailbox with the same mail takes hard links: for the server it is a new one, which
 * it has to read from the beginning.
 */
import { chownSync, linkSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mailHome } from '../../src/sandbox/dovecot-settings.js';
import { type Identity, isRoot, mailUser } from '../../src/sandbox/run-as.js';
import type { BenchMail } from '../mail/mail.js';

/** Where a mailbox's mail lies. */
export type Place = { worldFolder: string; user: string; folder: 'INBOX' | 'Sent' };

const LF = 10;

/** The server's user owns its files. */
async function owner(): Promise<(path: string) => void> {
  const { uid, gid }: Identity = await mailUser();
  return isRoot() ? (path) => chownSync(path, uid, gid) : () => undefined;
}

function maildirOf({ worldFolder, user, folder }: Place): string {
  const mail = join(mailHome(join(worldFolder, 'dovecot'), user), 'mail');
  return folder === 'INBOX' ? mail : join(mail, `.${folder}`);
}

function makeOwned(folder: string, own: (path: string) => void): void {
  const made = mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (made === undefined) return;
  for (let path = folder; path.length >= made.length; path = dirname(path)) own(path);
}

async function makeMaildir(place: Place): Promise<{ current: string; own: (path: string) => void }> {
  const own = await owner();
  const maildir = maildirOf(place);
  for (const part of ['tmp', 'new', 'cur']) makeOwned(join(maildir, part), own);
  return { current: join(maildir, 'cur'), own };
}

function lineCount(raw: Buffer): number {
  let lines = 0;
  for (let at = raw.indexOf(LF); at >= 0; at = raw.indexOf(LF, at + 1)) lines += 1;
  return lines;
}

/** Writes the mails, oldest first; gives how many bytes they have. Nobody may have asked for the mailbox yet. */
export async function fillMaildir(place: Place, mails: Iterable<BenchMail>): Promise<number> {
  const { current, own } = await makeMaildir(place);
  let bytes = 0;
  let number = 0;
  for (const { raw, internalDateMs } of mails) {
    const seconds = Math.floor(internalDateMs / 1_000);
    const name = `${seconds}.M${number}P1.bench,S=${raw.length},W=${raw.length + lineCount(raw)}:2,`;
    const path = join(current, name);
    writeFileSync(path, raw);
    utimesSync(path, seconds, seconds);
    own(path);
    bytes += raw.length;
    number += 1;
  }
  return bytes;
}

/** Gives `to` the same mail as `from`. */
export async function linkMaildir(from: Place, to: Place): Promise<void> {
  const { current } = await makeMaildir(to);
  const source = join(maildirOf(from), 'cur');
  for (const name of readdirSync(source)) linkSync(join(source, name), join(current, name));
}
