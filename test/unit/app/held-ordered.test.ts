/** What she ordered and holds herself stands in the morning's digest, in one line. */
import { expect, it } from '@jest/globals';
import { heldOrdered } from '../../../src/app/updates/held-ordered.js';
import { obey, withBot } from './a-bot.js';

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
