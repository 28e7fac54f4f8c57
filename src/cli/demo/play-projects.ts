/**
 * Tuesday, after four: a project by Bcc, an update ordered in one line, stopped, and sent; another one in Turkish, from a file.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CORRESPONDENTS } from './cast.js';
import { at, expectThat, mailboxOf, note, order, type Play, write } from './play.js';
import { show } from './stage.js';

const [TOM, LENA, OMAR] = CORRESPONDENTS;
const NEW_ADDRESS = 'ana+bot.new@ruiz.example';

/** She writes a project's file, as with any editor. */
async function writeProject(play: Play, slug: string, text: string): Promise<void> {
  play.tell(`  She saves projects/${slug}.yaml:`);
  for (const line of text.trimEnd().split('\n')) play.tell(`    > ${line}`);
  await mkdir(join(play.folder, 'projects'), { recursive: true });
  await writeFile(join(play.folder, 'projects', `${slug}.yaml`), text);
}

/** The slug under which clients.yaml has somebody. */
async function slugOf(play: Play, address: string): Promise<string> {
  const text = await readFile(join(play.folder, 'clients.yaml'), 'utf8');
  const before = text.slice(0, text.indexOf(address));
  return [...before.matchAll(/^([a-z0-9-]+):/gm)].at(-1)?.[1] ?? '';
}

async function beginProject(play: Play): Promise<void> {
  at(play, '2026-10-06T16:02+02:00', 'She writes to Tom as always, and puts her bot into Bcc.');
  const body =
    'Hi Tom,\n\nwonderful, let us begin. You get a first draft by 7 October, the version for your review on 9 October\nand the final one on 16 October. Two rounds of revision are included.\n\nAna';
  await write(play, TOM, { subject: 'Your bio – go ahead', body, bcc: NEW_ADDRESS });
  const receipt = await note(play, 'a project of its own, and what is still open', ({ subject }) =>
    subject.includes('New project "bio"'),
  );
  await order(play, 'extra: EUR 120\npayment: half now, half at the end', receipt);
  await note(play, 'two more things are in its file', ({ text }) => text.startsWith('Saved 2.'));
}

async function orderUpdate(play: Play): Promise<void> {
  at(play, '2026-10-06T16:05+02:00', 'Five past four. One line to her bot:');
  await order(play, 'bio 40% fri / the first sketches');
  const receipt = await note(play, 'she reads the mail before it goes, and when it goes', ({ subject }) =>
    subject.startsWith('bio 40 % to Tom – leaves 16:15'),
  );
  await order(play, 'undo', receipt);
  const stopped = await note(play, 'one word stops it', ({ text }) => text.startsWith('Stopped: bio 40 %'));
  await order(
    play,
    'edit\nHi Tom,\n\nyour bio is at 40%, and the first sketches look good.\nYou see it on Friday.\n\nAna',
    stopped,
  );
  const edited = await note(play, 'in her own words it is shown once more', ({ text }) =>
    text.includes('Goes as it stands here on SEND'),
  );
  await order(play, 'send', edited);
  const [update] = await mailboxOf(play, TOM.address, 1);
  if (update !== undefined) show(play.tell, update);
  expectThat(
    play,
    'Tom has it, in the thread that he knows',
    update?.subject === 'Re: Your bio – go ahead' && update.text.includes('the first sketches look good'),
  );
}

async function orderInTurkish(play: Play): Promise<void> {
  at(play, '2026-10-06T16:30+02:00', 'Omar reads Turkish; his project is a file that she writes.');
  const omar = await slugOf(play, OMAR.address);
  const clients = join(play.folder, 'clients.yaml');
  const text = await readFile(clients, 'utf8');
  const isTurkish = new RegExp(`^${omar}:\\n(?: .*\\n)* {2}language: tr`, 'm').test(text);
  if (!isTurkish) await writeFile(clients, text.replace(`${omar}:\n`, `${omar}:\n  language: tr\n`));
  await writeProject(
    play,
    'dukkan',
    `client: ${omar}\nname: dükkân sitesi\nprogress: { percent: 40 }\nphases:\n  - { name: inceleme, due: 2026-10-12 }\n`,
  );
  await order(play, 'dukkan %60 / ödeme sayfası');
  await note(play, 'his mail is in his language', ({ text: said }) =>
    said.includes('Şu an masamda: ödeme sayfası.'),
  );
  at(play, '2026-10-06T16:41+02:00', 'Ten minutes later it leaves.');
  const [update] = await mailboxOf(play, OMAR.address, 1);
  if (update !== undefined) show(play.tell, update);
  expectThat(
    play,
    'Omar reads it in Turkish, greeted as she greets him',
    update?.text.startsWith('Merhaba Omar Bey,') === true,
  );
}

/** Lena's cover: what she heard last is 40 %. */
export async function coverAt(play: Play, percent: number): Promise<void> {
  const lena = await slugOf(play, LENA.address);
  await writeProject(
    play,
    'cover',
    `client: ${lena}\nname: cover\nprogress:\n  percent: ${percent}\n  told: { percent: 40, date: 2026-10-02 }\nphases:\n  - { name: final, due: 2026-10-20 }\nupdates: { every: "friday 10:00" }\n`,
  );
}

/** Her projects begin. */
export async function playProjects(play: Play): Promise<void> {
  await beginProject(play);
  await orderUpdate(play);
  await orderInTurkish(play);
}
