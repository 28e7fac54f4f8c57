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

it('and what she promised in her own mail, but for what moves with its project', async () => {
  await withBot(async ({ bot }) => {
    const promised = { type: 'promised', client: 'tom', writtenAt: '2026-10-05T08:00:00Z' } as const;
    await bot.journal.append(
      bot.clock.now(),
      { ...promised, id: 'm#1', date: '2026-10-12', quote: 'I will send the invoice on Monday' },
      { ...promised, id: 'm#2', date: '2026-10-09', quote: 'the version for your review by Friday' },
      { ...promised, id: 'm#3', date: '2026-11-02', quote: 'the photos in November' },
    );
    const line = obeying(bot, 'ill');
    const { text } = await obeyOrder(line.obeying, line.order);
    expect(text).toContain(
      'so write to them yourself:\n  Tom Hale: "I will send the invoice on Monday", Mon 12 Oct 2026',
    );
    expect(text).not.toContain('by Friday');
    expect(text).not.toContain('November');
  });
});

it('names no step of a project that is done', async () => {
  await withBot(
    async ({ bot }) => {
      const line = obeying(bot, 'ill');
      const { text } = await obeyOrder(line.obeying, line.order);
      expect(text).not.toContain('bio');
    },
    {
      files: {
        'projects/bio.yaml':
          'client: tom\nname: bio\nprogress: { percent: 100, next: { what: review, date: 2026-10-09 } }\nphases: [{ name: review, due: 2026-10-09 }]\n',
      },
    },
  );
});
