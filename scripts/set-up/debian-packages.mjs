/**
 * The servers of the mail world (Dovecot with IMAP and LMTP, Redis) from Debian's packages, where they are missing.
 *
 * The mail world starts its own; so the services that these packages bring are neither started nor left enabled.
 */
import { existsSync } from 'node:fs';
import { hasProgram, Obstacle, runQuietly } from './machine.mjs';

const DOVECOT_FOLDERS = ['/usr/lib/dovecot', '/usr/libexec/dovecot', '/usr/local/libexec/dovecot'];

const hasDovecotPart = (name) => DOVECOT_FOLDERS.some((folder) => existsSync(`${folder}/${name}`));

const PACKAGES = [
  { name: 'dovecot-imapd', isThere: () => hasProgram('dovecot') && hasDovecotPart('imap') },
  { name: 'dovecot-lmtpd', isThere: () => hasDovecotPart('lmtp') },
  { name: 'redis-server', isThere: () => hasProgram('redis-server') || hasProgram('valkey-server') },
];

const SERVICES = ['dovecot.service', 'dovecot.socket', 'redis-server.service'];

const missingPackages = () => PACKAGES.filter(({ isThere }) => !isThere()).map(({ name }) => name);

/** Whether all of them are there. */
export function hasDebianPackages() {
  return missingPackages().length === 0;
}

function checkThatWeMay(missing) {
  if (!hasProgram('apt-get')) {
    throw new Obstacle(
      'Dovecot (with IMAP and LMTP) and Redis are needed, and this machine has no apt-get.\n' +
        'Install them with its own package manager, then run this again.',
    );
  }
  if (process.getuid?.() !== 0) {
    throw new Obstacle(
      `These Debian packages are missing, and only root can install them: ${missing.join(', ')}. Run\n\n` +
        `  sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}'\n\n` +
        'and then this again. (Their system services are not needed: Driverseat starts private ones.)',
    );
  }
}

const apt = (...args) =>
  runQuietly('apt-get', ['-q', '-y', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    // RUNLEVEL=1: a package starts no service on a machine without systemd.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });

/** On a machine with systemd, the same: masked until the next start of the machine at most, and then disabled. */
async function withoutServices(install) {
  if (!existsSync('/run/systemd/system')) return install();
  const fresh = [];
  for (const service of SERVICES) {
    const { status } = await runQuietly('systemctl', ['cat', service]);
    if (status !== 0) fresh.push(service);
  }
  await runQuietly('systemctl', ['mask', '--runtime', ...fresh]);
  try {
    return await install();
  } finally {
    await runQuietly('systemctl', ['unmask', '--runtime', ...fresh]);
    await runQuietly('systemctl', ['disable', ...fresh]);
  }
}

/** Installs what is missing, as root; otherwise says the one command that does. */
export async function installDebianPackages() {
  const missing = missingPackages();
  checkThatWeMay(missing);
  const update = await apt('update');
  const install = () => apt('install', '--no-install-recommends', ...missing);
  const { status, said } = await withoutServices(install);
  if (status === 0 && hasDebianPackages()) return;
  throw new Obstacle(
    `${update.said.trim()}\n${said.trim()}\n\n` +
      `apt-get could not install ${missing.join(', ')}; what it said is above.\n` +
      'If this machine is offline: with a network, run the same command again.',
  );
}
