/** What was on her desk is told once, however many mails ago that was. */
import { expect, it } from '@jest/globals';
import { planNews } from '../../../src/plan/plan-news.js';
import { instant } from '../calendar/policies.js';
import { update } from '../plan/a-project.js';
import { withBot } from './a-bot.js';
import { leave, order } from './news-desk.js';

const REMARK = 'On my desk right now: final touches.';

it('a remark that Tom heard two mails ago stays out', async () => {
  await withBot(async ({ bot, setClock }) => {
    const first = await order(bot, 'bio 75% / final touches');
    expect(first.text).toContain(REMARK);
    await leave(bot, first.key);
    setClock('2026-10-09T10:00+02:00');
    const client = bot.rules.clientOfSlug('tom');
    if (client === null) throw new Error('he is a client');
    const more = { notAfter: null, edits: [], isRehearsed: false };
    const dueAt = instant('2026-10-09T08:00:00Z');
    const news = update({ percent: 80 });
    await bot.journal.append(
      bot.clock.now(),
      planNews({ key: 'friday', kind: 'scheduled', client, news, dueAt, ...more }),
    );
    await leave(bot, 'friday');
    setClock('2026-10-13T10:00+02:00');
    expect((await order(bot, 'bio 85%', 'mail#2')).text).not.toContain(REMARK);
  });
});

it('one in a mail that had not left goes with the order that takes its place', async () => {
  await withBot(async ({ bot }) => {
    await order(bot, 'bio 75% / final touches');
    expect((await order(bot, 'bio 80%', 'mail#2')).text).toContain(REMARK);
  });
});
