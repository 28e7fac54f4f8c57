/** A client asks whether a bot writes: what is automatic for that client is paused, and she is told at once. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { makeRules } from '../../src/app/make-rules.js';
import { settingsSchema } from '../../src/workspace/schema/settings-schema.js';
import { folderOf } from './support/bot.js';
import type { ClientDesk } from './support/client-desk.js';
import { asked, becomes, deskAt, stateOf } from './support/desk-steps.js';
import { until } from './support/until.js';
import { world } from './support/world.js';

function settingsOf(user: string): string {
  return `version: 1
me: { name: Ana Ruiz, address: ${user}, timeZone: Europe/Madrid, languages: [en, tr] }
mailbox: { imap: "imaps://imap.ruiz.example", smtp: "smtps://smtp.ruiz.example", user: ${user} }
contact: { hours: { mon-fri: "09:00-18:00" }, noContact: [{ every: thursday }] }
mode: live
`;
}

/** Ana's folder, which the bot of this process writes into and works by. */
async function giveFolder({ running, user, tom }: ClientDesk): Promise<string> {
  const { bot } = running;
  const dir = await mkdtemp(join(world.folder, 'ana-'));
  const file = join(dir, 'driverseat.yaml');
  await writeFile(file, settingsOf(user));
  await writeFile(join(dir, 'clients.yaml'), `tom: { name: Tom Hale, address: ${tom} }\n`);
  const { allClients: clients, templates, projects, phrases } = bot.rules;
  const reload = async (): Promise<void> => {
    const settings = settingsSchema.parse(parse(await readFile(file, 'utf8')));
    bot.rules = makeRules({
      workspace: { settings, clients, templates, projects },
      phrases,
      holidays: new Map(),
    });
  };
  bot.workspace = { dir, reload };
  return file;
}

async function notesOf({ user }: ClientDesk): Promise<{ subject: string; text: string }[]> {
  const mails = await folderOf(user);
  return mails.filter(({ subject }) => subject === 'Tom asks who writes');
}

it('pauses that client, tells her once with an answer to send, and lets nothing else leave', async () => {
  const desk = await deskAt();
  const file = await giveFolder(desk);
  const first = await asked(desk);
  await desk.write('Re: Your bio', 'Hi Ana,\n\nis this a bot?\n\nTom', [`In-Reply-To: <${first}>`]);
  await until('the note', async () => (await notesOf(desk)).length === 1);
  expect(await readFile(file, 'utf8')).toContain('client:tom');
  const [note] = await notesOf(desk);
  expect(note?.text).toContain('"resume tom" ends that. 1 planned mail waits with it.');
  expect(note?.text).toContain("Subject: Re: Your bio ---\nHi Tom,\n\nA fair question. I'm a person");
  await desk.write('Hello?', 'Am I talking to a human?');
  await desk.step({ minutes: 100 });
  expect(stateOf(desk)).toBe('planned');
  await desk.step({ hours: 3 });
  expect(await notesOf(desk)).toHaveLength(1);
  expect(await folderOf(desk.tom)).toEqual([]);
  expect(desk.running.bot.journal.ledger.conversations.whoAsked.size).toBe(2);
  await desk.step({ hours: 12 });
  await becomes(desk, 'dropped: client-paused');
  expect(await folderOf(desk.tom)).toEqual([]);
}, 60_000);
