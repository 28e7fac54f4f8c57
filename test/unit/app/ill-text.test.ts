/** `ill` names the days of the next week that were promised, each with the order that moves it. */
import { expect, it } from '@jest/globals';
import { obeyOrder } from '../../../src/app/orders/obey-order.js';
import { obeying, withBot } from './a-bot.js';

it('ill says what is due, and why is nobody’s business', async () => {
  await withBot(async ({ bot }) => {
    const line = obeying(bot, 'ill');
    const { text } = await obeyOrder(line.obeying, line.order);
    expect(text).toContain('I tell nobody why.');
    expect(text).toContain('  bio: review, Fri 9 Oct 2026 · "bio move" with the new day');
    expect(bot.rules.settings.paused).toEqual([{ what: 'ill' }]);
  });
});
