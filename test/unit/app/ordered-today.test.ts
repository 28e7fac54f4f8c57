/** What she ordered for today stands in the morning's digest by its name and in full; what waits for her word does not. */
import { expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { compareWords } from '../../../src/app/projects/compare-words.js';
import { orderedToday } from '../../../src/app/updates/ordered-today.js';
import { keyIn, obey, reply, withBot } from './a-bot.js';

const WEDNESDAY = Temporal.PlainDate.from('2026-10-07');

it('a mail for later is named by what it tells, and can be answered', async () => {
  await withBot(async ({ bot, setClock }) => {
    const receipt = await obey(bot, 'bio move mon 19 at wed 11:00');
    setClock('2026-10-07T09:00:05+02:00');
    const [line, ...others] = orderedToday(bot, WEDNESDAY);
    expect(others).toEqual([]);
    expect(line?.text).toBe(
      "11:00 Tom, bio's new date (Mon 19 Oct 2026) (you ordered it). Text below: SKIP, EDIT.",
    );
    expect(line?.block?.join('\n')).toContain("the version for your review won't be ready");
    expect(line?.offer).toMatchObject({ what: 'news', key: keyIn(receipt) });
    expect(orderedToday(bot, WEDNESDAY.add({ days: 1 }))).toEqual([]);
  });
});

it('one whose words changed waits for SEND, and does not count as leaving', async () => {
  await withBot(async ({ bot, setClock }) => {
    await obey(bot, 'bio 75% at wed 11:00');
    compareWords(bot);
    setClock('2026-10-07T09:00:05+02:00');
    const { rules } = bot;
    bot.rules = {
      ...rules,
      settings: { ...rules.settings, me: { ...rules.settings.me, signOff: 'A. Ruiz' } },
    };
    compareWords(bot);
    expect(orderedToday(bot, WEDNESDAY)).toEqual([]);
  });
});

it('one that she stopped does not leave', async () => {
  await withBot(async ({ bot }) => {
    await reply(bot, await obey(bot, 'bio 75% at wed 11:00'), 'undo');
    expect(orderedToday(bot, WEDNESDAY)).toEqual([]);
  });
});

it('one whose template is broken does not leave', async () => {
  await withBot(async ({ bot }) => {
    await obey(bot, 'bio 75% at wed 11:00');
    expect(orderedToday(bot, WEDNESDAY)).toHaveLength(1);
    bot.brokenTemplates = ['templates/en/progress-update.hbs'];
    expect(orderedToday(bot, WEDNESDAY)).toEqual([]);
  });
});
