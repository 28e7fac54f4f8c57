/**
 * A mail whose project takes up a thread after she saw it: the same words are no others, and go into it. Nobody's mail goes into
 * the thread of another client, whose project it was before she put it right.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { compareWords } from '../../../src/app/projects/compare-words.js';
import { lookAtProjectMail } from '../../../src/app/projects/look-at-news.js';
import { waitsForSend } from '../../../src/app/projects/mail-waits.js';
import { rememberTold } from '../../../src/app/projects/remember-told.js';
import type { Happening } from '../../../src/ledger/entry.js';
import { leaves, type OfficeBot, withBot } from './a-bot.js';
import { answer, deliver, looked, mailOf, order, type Read } from './news-desk.js';

const HERS = 'Hi Tom,\n\nmy own words.\n\nAna';

const TAKEN_UP: Happening = {
  ...{ type: 'project-thread', project: 'bio', messageId: 'x@hale.example' },
  ...{ references: [], subject: 'Bio photos' },
};

/** What she is told of at this look, and it lies in INBOX. */
async function look(bot: Bot): Promise<Read[]> {
  compareWords(bot);
  return await deliver(bot);
}

it('the mail goes into it at its hour, and is shown so', async () => {
  await withBot(async ({ bot, setClock }) => {
    const { key } = await order(bot, 'bio 75% fri');
    await bot.journal.append(bot.clock.now(), TAKEN_UP);
    expect(await look(bot)).toEqual([]);
    expect((await order(bot, 'week', 'mail#2')).text).toContain(
      'today 16:15\n--- in the thread "Re: Bio photos"',
    );
    setClock('2026-10-06T16:15+02:00');
    expect(looked(bot, key)).toBe('send');
    const { thread } = await lookAtProjectMail(bot, mailOf(bot, key), 'approved', () =>
      Promise.resolve({ verdict: 'send' }),
    );
    expect(thread).toMatchObject({ subject: 'Re: Bio photos', parent: { messageId: 'x@hale.example' } });
  });
});

it('her own words go into it as well, and wait for nothing', async () => {
  await withBot(async ({ bot }) => {
    const receipt = await order(bot, 'bio 75% fri at fri 10:00');
    await answer(bot, await answer(bot, receipt, 'edit', HERS), 'send');
    await bot.journal.append(bot.clock.now(), TAKEN_UP);
    expect(await look(bot)).toEqual([]);
    expect(waitsForSend(bot, mailOf(bot, receipt.key))).toBe(false);
  });
});

it('another subject in the template, without a thread, is one that she has not seen', async () => {
  await withBot(async ({ bot }) => {
    const { key } = await order(bot, 'bio 75% fri');
    const templates = bot.rules.templates.map((template) => ({
      ...template,
      source: template.source.replace(/^subject: .*$/m, 'subject: News of your bio'),
    }));
    bot.rules = { ...bot.rules, templates };
    expect(await look(bot)).toHaveLength(1);
    expect(waitsForSend(bot, mailOf(bot, key))).toBe(true);
  });
});

const BOTH = `tom: { name: Tom Hale, address: tom@hale.example }
lena: { name: Lena Ott, address: lena@ott.example }
`;

/** She puts the project right to Lena. */
async function putRight({ bot, dir }: OfficeBot): Promise<void> {
  const file = join(dir, 'projects/bio.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('client: tom', 'client: lena'));
  await bot.workspace?.reload();
}

/** How the mail is shown: in which thread, or under which subject of its own. */
function headOf({ text }: Read): string | undefined {
  return text.split('\n').find((line) => line.startsWith('--- '));
}

it.each<[string, Happening]>([
  ['known to be his', { ...TAKEN_UP, client: 'tom' }],
  ['of an older journal, which says so by the mail that went to him', TAKEN_UP],
])('a thread of the client before is no place for mail to another: %s', async (_, thread) => {
  await withBot(
    async (office) => {
      const { bot } = office;
      await bot.journal.append(bot.clock.now(), thread);
      const first = await order(bot, 'bio 75% fri');
      expect(headOf(first)).toBe('--- in the thread "Re: Bio photos" ---');
      await leaves(bot, first.key);
      if ('client' in thread) await rememberTold(bot);
      await putRight(office);
      const next = await order(bot, 'bio 80%', 'mail#2');
      expect(headOf(next)).not.toContain('thread');
      await leaves(bot, next.key);
      await rememberTold(bot);
      const { threads } = bot.journal.ledger.conversations;
      expect(threads.get('bio')).toMatchObject({ client: 'lena', references: [] });
      expect(headOf(await order(bot, 'bio 85%', 'mail#3'))).toContain('thread');
    },
    { files: { 'clients.yaml': BOTH } },
  );
});

it('a mail to the client before, whose fate is known late, is not the thread of the new one', async () => {
  await withBot(
    async (office) => {
      const { bot } = office;
      const { key } = await order(bot, 'bio 75% fri');
      await putRight(office);
      await leaves(bot, key);
      await rememberTold(bot);
      expect(bot.journal.ledger.conversations.threads.size).toBe(0);
    },
    { files: { 'clients.yaml': BOTH } },
  );
});
