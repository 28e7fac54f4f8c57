/**
 * Ana's mailbox as it was before Driverseat came, and the workspace that she makes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailWorld } from '../../sandbox/mail-world.js';
import { DriverseatError } from '../../shared/errors.js';
import { ANA, CORRESPONDENTS, OLD_MAIL } from './cast.js';
import { composeArriving, composeMail } from './compose.js';

/** So often she wrote to each of them lately. */
const TIMES_WRITTEN = 3;

async function writeTo(world: MailWorld, index: number, time: number): Promise<void> {
  const person = CORRESPONDENTS[index];
  if (person === undefined) return;
  const { name, address, subject, greeting } = person;
  const at = world.clock.now().subtract({ hours: 24 * (index + 3 + 7 * time) });
  const body = `${greeting},\n\nhere it is.\n\nAna`;
  const id = `past-${index}-${time}`;
  const raw = composeMail({ from: ANA, to: { name, address }, subject, body, id, at });
  await world.append({ user: ANA.address, folder: 'Sent', raw, flags: ['\\Seen'], internalDate: at });
}

/** Three people whom she writes to, and one old inquiry that must be left alone. */
export async function furnish(world: MailWorld): Promise<void> {
  const now = world.clock.now();
  for (const index of CORRESPONDENTS.keys()) {
    for (let time = 0; time < TIMES_WRITTEN; time += 1) await writeTo(world, index, time);
  }
  const at = now.subtract({ hours: 24 * 10 });
  const raw = composeArriving(OLD_MAIL, 99, at);
  await world.append({ user: ANA.address, folder: 'INBOX', raw, internalDate: at });
}

/**
 * Makes the workspace with `driverseat init`, as she would; she names the world's certificate in it, and her Thursdays.
 * @throws DriverseatError `sandbox-failed`
 */
export async function makeWorkspace(world: MailWorld): Promise<string> {
  const folder = join(world.folder, 'desk');
  const run = world.run([
    ...['init', folder, '--yes', '--name', ANA.name, '--address', ANA.address, '--time-zone', ANA.timeZone],
    ...['--imap', `imaps://${world.imap.host}:${world.imap.tlsPort}`, '--languages', 'en,tr'],
    ...['--smtp', `smtps://${world.submission.host}:${world.submission.tlsPort}`],
  ]);
  const { code } = await run.exited;
  if (code !== 0)
    throw new DriverseatError('sandbox-failed', `init ended with ${code}: ${run.log.join(' ')}`);
  const settings = join(folder, 'driverseat.yaml');
  const text = await readFile(settings, 'utf8');
  const withCertificate = text.replace(/^( *)# *ca: .*$/m, `$1ca: ${world.caFile}`);
  await writeFile(
    settings,
    withCertificate.replace(/^ {2}noContact:.*$/m, '  noContact:\n    - { every: thursday }'),
  );
  return folder;
}
