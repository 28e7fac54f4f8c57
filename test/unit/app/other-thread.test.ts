/** A mail whose project takes up a thread after she saw it: the same words are no others, and go into it. */
import { expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { compareWords } from '../../../src/app/projects/compare-words.js';
import { lookAtProjectMail, waitsForSend } from '../../../src/app/projects/look-at-news.js';
import type { Happening } from '../../../src/ledger/entry.js';
import { withBot } from './a-bot.js';
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
