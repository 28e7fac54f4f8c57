/**
 * A workspace on disk for a user of the world, made by `driverseat init` as anybody would.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { world } from './world.js';

/** Makes the workspace of `user` and gives its folder. */
export async function makeDesk(user: string, flags: readonly string[] = []): Promise<string> {
  const folder = join(world.folder, `desk-${user}`);
  const run = world.run([
    ...['init', folder, '--yes', '--name', 'Ana Ruiz', '--address', user, '--time-zone', 'Europe/Madrid'],
    ...['--imap', `imaps://${world.imap.host}:${world.imap.tlsPort}`, '--languages', 'en,tr'],
    ...['--smtp', `smtps://${world.submission.host}:${world.submission.tlsPort}`, ...flags],
  ]);
  const { code } = await run.exited;
  if (code !== 0) throw new Error(`init ended with ${code}: ${run.log.join('\n')}`);
  await editFile(join(folder, 'driverseat.yaml'), (text) =>
    text
      .replace(/^( *)# *ca: .*$/m, `$1ca: ${world.caFile}`)
      // Open day and night: notes come at once, whatever the hour of the test.
      .replace(/^ {2}hours:.*$/m, '  hours: { mon-sun: "00:00-24:00" }'),
  );
  return folder;
}

/** Rewrites a file as an editor does. */
export async function editFile(file: string, edit: (text: string) => string): Promise<void> {
  await writeFile(file, edit(await readFile(file, 'utf8')));
}
