/** Words that changed since she agreed to a mail are shown anew: once, and once more where a crash came before she saw them. */
import { expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { obeyOrder } from '../../../src/app/orders/obey-order.js';
import { compareWords } from '../../../src/app/projects/compare-words.js';
import { obeying, withBot } from './a-bot.js';

/** The subjects of the notes that a look puts among the pending ones; after a crash none is among them. */
async function lookAfterCrash(bot: Bot): Promise<Bot['pending']> {
  bot.pending.splice(0);
  compareWords(bot);
  return [...bot.pending];
}

it('shows changed words until their note lies in INBOX', async () => {
  await withBot(async ({ bot }) => {
    const line = obeying(bot, 'bio 75%');
    await obeyOrder(line.obeying, line.order);
    await bot.workspace?.reload();
    const templates = bot.rules.templates.map((template) => ({
      ...template,
      source: template.source.replace('done', 'finished'),
    }));
    bot.rules = { ...bot.rules, templates };
    const [first] = await lookAfterCrash(bot);
    expect(first?.note.text).toContain('75% finished');
    const [again, ...others] = await lookAfterCrash(bot);
    expect(others).toEqual([]);
    expect(again?.about).toBe(first?.about);
    compareWords(bot);
    expect(bot.pending).toHaveLength(1);
    const { subject, about, offers = [] } = first ?? { subject: 'project-mail' as const, about: '' };
    await bot.journal.append(
      bot.clock.now(),
      { type: 'noting', messageId: 'x', subject, about: [about], authors: [], offers },
      { type: 'noted', messageId: 'x' },
      ...(first?.records === undefined ? [] : [first.records]),
    );
    expect(await lookAfterCrash(bot)).toEqual([]);
  });
});
