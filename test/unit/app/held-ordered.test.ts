/** What she ordered and holds herself stands in the morning's digest, in one line; so does what can't be written. */
import { expect, it } from '@jest/globals';
import { compareWords } from '../../../src/app/projects/compare-words.js';
import { heldOrdered } from '../../../src/app/updates/held-ordered.js';
import { obey, withBot } from './a-bot.js';
import { deliver, order } from './news-desk.js';

it('says what is held, and by what, until it is not', async () => {
  await withBot(async ({ bot }) => {
    await obey(bot, 'bio 75% at wed 11:00');
    expect(heldOrdered(bot)).toEqual([]);
    bot.isStopped = true;
    const [line, ...others] = heldOrdered(bot);
    expect(others).toEqual([]);
    expect(line).toMatch(/^You hold what you ordered: bio 75 % → Tom.* \(.*resume.*\)\.$/);
    bot.isStopped = false;
    expect(heldOrdered(bot)).toEqual([]);
  });
});

it('says each morning what can not be written, also where she was told of it before', async () => {
  await withBot(async ({ bot }) => {
    const { rules } = bot;
    const lacking = rules.templates.map((one) => ({ ...one, source: `${one.source}{{referral.name}}\n` }));
    await order(bot, 'bio 75% fri later');
    for (const told of [['bio 75 % to Tom – waits'], []]) {
      bot.rules = { ...rules, templates: lacking };
      compareWords(bot);
      expect((await deliver(bot)).map(({ subject }) => subject)).toEqual(told);
      expect(heldOrdered(bot)).toEqual([
        "Can't be written as your files stand: bio 75 % → Tom Hale (waits: templates/en/progress-update.hbs needs referral.name).",
      ]);
      bot.rules = rules;
      expect(heldOrdered(bot)).toEqual([]);
    }
  });
});
