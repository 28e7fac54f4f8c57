/** A client asks who writes: paused, told of once, with an honest answer for SEND. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { tellWhoAsked } from '../../../src/app/conversation/tell-who-asked.js';
import { waitingLetter } from '../../../src/app/conversation/waiting-letter.js';
import { instant } from '../calendar/policies.js';
import { sentNews } from '../plan/a-project.js';
import { arrive, botWith, NOW } from './conversation-desk.js';

const SETTINGS = `version: 1
me: { name: Ana Ruiz, address: ana@ruiz.example, timeZone: Europe/Madrid, languages: [en, tr] }
mailbox: { imap: "imaps://imap.ruiz.example", smtp: "smtps://smtp.ruiz.example", user: ana@ruiz.example }
# nobody yet
paused: []
`;

async function withFolder(bot: Bot): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'driverseat-'));
  const file = join(dir, 'driverseat.yaml');
  await writeFile(file, SETTINGS);
  await writeFile(
    join(dir, 'clients.yaml'),
    'tom: { name: Tom Hale, address: tom@hale.example }\nlena: { name: Lena, address: lena@menu.example, language: tr }\n',
  );
  bot.workspace = { dir, reload: async () => undefined };
  return file;
}

/** The pending notes are delivered. */
async function deliver(bot: Bot): Promise<void> {
  for (const { subject, about, offers = [], records } of bot.pending.splice(0)) {
    const noting = {
      type: 'noting',
      messageId: about,
      subject,
      about: [about] as string[],
      authors: [] as string[],
      offers,
    } as const;
    await bot.journal.append(instant(NOW), noting, { type: 'noted', messageId: about });
    if (records !== undefined) await bot.journal.append(instant(NOW), records);
  }
}

describe('a client who asks who writes', () => {
  it('is paused, and she reads of it once with the answer in full', async () => {
    const bot = botWith();
    const file = await withFolder(bot);
    await arrive(bot, { id: 'c1@hale', text: 'Hi Ana,\n\nis this a bot?\n\nTom' });
    await tellWhoAsked(bot);
    expect(await readFile(file, 'utf8')).toContain('client:tom');
    const [pending, ...more] = bot.pending;
    expect(more).toEqual([]);
    expect(pending?.note.subject).toBe('Tom asks who writes');
    expect(pending?.note.text).toMatch(/^Tom Hale <tom@hale.example> asked \(today 16:00\)/);
    expect(pending?.note.text).toContain('"resume tom" ends that.');
    expect(pending?.note.text).toContain('--- Subject: Re: Hello ---\nHi Tom,\n\nA fair question.');
    expect(pending?.note.text).toContain('SEND · EDIT · SKIP · WHY');
    const [proposal] = bot.journal.ledger.proposals.open.values();
    expect(proposal).toMatchObject({
      client: 'tom',
      why: 'who-asked',
      news: { tells: 'who-writes', answers: { messageId: 'c1@hale', subject: 'Hello' } },
    });
    const hash = bot.journal.ledger.texts.get(proposal?.key ?? '')?.hash;
    expect(pending?.offers).toEqual([{ what: 'news', line: null, key: proposal?.key, hash }]);
    await deliver(bot);
    expect(proposal?.asked.size).toBe(1);
    await tellWhoAsked(bot);
    expect(bot.pending).toEqual([]);
    expect(waitingLetter(bot, { client: 'tom', project: null })?.messageId).toBe('c1@hale');
  });

  it('waits no more once she has sent the answer', async () => {
    const bot = botWith();
    await arrive(bot, { id: 'c1@hale', text: 'Is this a bot?' });
    const waits = () => waitingLetter(bot, { client: 'tom', project: null })?.messageId;
    expect(waits()).toBe('c1@hale');
    const answers = { messageId: 'c1@hale', subject: 'Hello' };
    for (const [at, happening] of sentNews(NOW, { tells: 'who-writes', answers }))
      await bot.journal.append(instant(at), happening);
    expect(waits()).toBeUndefined();
  });

  it('is told of once a day, and in the language of the client', async () => {
    const bot = botWith();
    await withFolder(bot);
    await arrive(bot, { id: 'c1@hale', text: 'Is this a bot?' });
    await arrive(bot, { id: 'c2@hale', text: 'Hello? Are you a bot?' });
    await arrive(bot, { id: 'l1@menu', from: 'lena@menu.example', text: 'Merhaba, bot musunuz?' });
    await tellWhoAsked(bot);
    await deliver(bot);
    await tellWhoAsked(bot);
    const notes = [...bot.journal.ledger.notes.values()].filter(({ subject }) => subject === 'who-asks');
    expect(notes).toHaveLength(2);
    const [english, turkish] = [...bot.journal.ledger.texts.values()].map(({ text }) => text);
    expect(english).toContain('A fair question.');
    expect(turkish).toContain('Haklı bir soru.');
  });

  it('is told of with what could not be done', async () => {
    const bot = botWith();
    bot.brokenTemplates = ['templates/en/who-writes.hbs'];
    await arrive(bot, { id: 'c1@hale', text: 'Is this a bot?' });
    await tellWhoAsked(bot);
    const [pending] = bot.pending;
    expect(pending?.note.text).toContain(
      "I could not pause what is automatic: driverseat.yaml can't be written here.",
    );
    expect(pending?.note.text).toContain('Nothing is sent: templates/en/who-writes');
    expect(pending?.note.text).toContain('this answer is not sent, and what is automatic goes on.');
    expect(pending?.offers).toBeUndefined();
    expect(bot.journal.ledger.proposals.open.size).toBe(0);
  });

  it.each([
    ['before the bot came', { at: '2020-08-01T10:00:00Z' }],
    ['in a machine’s name', { headers: [['auto-submitted', 'auto-replied']] as [string, string][] }],
    ['of their own bot', { text: 'Our chatbot is down. Is this a bot problem?' }],
  ])('is not one who wrote %s', async (_what, mail) => {
    const bot = botWith();
    const entries = await arrive(bot, { id: 'c1@hale', text: 'Is this a bot?', ...mail });
    expect(entries.filter(({ type }) => type === 'who-asked')).toEqual([]);
  });
});
