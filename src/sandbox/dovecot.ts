/**
 * A private Dovecot: started on free ports, ready when its own greeting answers.
 */
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DriverseatError } from '../shared/errors.js';
import { waitForAnswer } from './answers.js';
import type { ServerCertificate } from './certificate.js';
import { type Child, startChild } from './child.js';
import { dovecotConfiguration, mailHome } from './dovecot-settings.js';
import { findFreePort, LOOPBACK } from './free-port.js';
import { findProgram } from './programs.js';
import { type Identity, isRoot, mailUser } from './run-as.js';
import type { Watchdog } from './watchdog.js';

/** A running Dovecot: where IMAP is (plain with STARTTLS, and TLS) and the unix socket that takes mail by LMTP. */
export type Dovecot = {
  child: Child;
  port: number;
  tlsPort: number;
  lmtpSocket: string;
  /** The folder that holds the mail of `user`. */
  homeOf(user: string): string;
};

/** What it is started with; `folder` is made here and holds its mail, its configuration and its log. */
export type DovecotOptions = {
  folder: string;
  password: string;
  certificate: ServerCertificate;
  watchdog: Watchdog;
};

/** How often another pair of ports is tried. */
const ATTEMPTS = 5;

async function makeFolder({ folder, certificate }: DovecotOptions, { uid, gid }: Identity): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  await writeFile(join(folder, 'certificate.pem'), certificate.certificate);
  await writeFile(join(folder, 'key.pem'), certificate.key, { mode: 0o600 });
  if (isRoot()) {
    for (const name of ['', 'certificate.pem', 'key.pem']) await chown(join(folder, name), uid, gid);
  }
}

async function tryToStart(options: DovecotOptions, runAs: Identity): Promise<Dovecot | null> {
  const { folder, password, watchdog } = options;
  const [port, tlsPort] = [await findFreePort(), await findFreePort()];
  const greeting = `mail-world-${randomBytes(6).toString('hex')}`;
  const configuration = join(folder, 'dovecot.conf');
  const { user, group } = runAs;
  const settings = { folder, user, group, password, port, tlsPort, greeting };
  await writeFile(configuration, dovecotConfiguration(settings));
  const child = startChild({
    command: findProgram('dovecot'),
    args: ['-F', '-c', configuration],
    cwd: folder,
    watchdog,
    ...(isRoot() ? { runAs: { uid: runAs.uid, gid: runAs.gid } } : {}),
  });
  if (await waitForAnswer(child, { address: { host: LOOPBACK, port }, expect: greeting })) {
    const homeOf = (user: string): string => mailHome(folder, user.toLowerCase());
    return { child, port, tlsPort, lmtpSocket: join(folder, 'lmtp'), homeOf };
  }
  await child.end();
  return null;
}

/**
 * Starts Dovecot and waits until it answers.
 * @throws DriverseatError `tool-missing`, or `sandbox-failed` with the end of its log
 */
export async function startDovecot(options: DovecotOptions): Promise<Dovecot> {
  const runAs = await mailUser();
  await makeFolder(options, runAs);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const dovecot = await tryToStart(options, runAs);
    if (dovecot !== null) return dovecot;
  }
  const log = await readFile(join(options.folder, 'dovecot.log'), 'utf8').catch(() => 'it wrote no log');
  throw new DriverseatError('sandbox-failed', `Dovecot did not start:\n${log.slice(-2_000)}`);
}
