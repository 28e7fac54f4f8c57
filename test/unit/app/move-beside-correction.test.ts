/** A day that moves is told with its reason, whatever else is corrected before the notice has left. */
import { expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { withBot } from './a-bot.js';
import { answer, mailOf, order, orderAndYes } from './news-desk.js';

const MOVE = 'bio move mon 19 / the printer is closed';

async function correctAfter(
  bot: Bot,
  line: string,
): Promise<{ key: string; state: string; correction: Awaited<ReturnType<typeof orderAndYes>> }> {
  const { key } = await order(bot, line);
  const correction = await orderAndYes(bot, 'bio 45%', 'mail#2');
  return { key, state: mailOf(bot, key).state, correction };
}

it('a correction, and SKIP to it, leave the notice in the plan', async () => {
  await withBot(async ({ bot }) => {
    const { key, state, correction } = await correctAfter(bot, MOVE);
    expect(state).toBe('planned');
    expect(correction.text).not.toContain('It takes the place of an earlier one');
    expect((await answer(bot, { offers: correction.offers ?? [] }, 'skip')).text).toContain('Left out');
    expect(mailOf(bot, key).state).toBe('planned');
  });
});

it('SEND to the correction leaves it there, too', async () => {
  await withBot(async ({ bot }) => {
    const { key, correction } = await correctAfter(bot, MOVE);
    expect((await answer(bot, { offers: correction.offers ?? [] }, 'send')).text).toContain('It goes');
    expect(mailOf(bot, key).state).toBe('planned');
  });
});

it('an update leaves it there; another day takes its place', async () => {
  await withBot(async ({ bot }) => {
    const { key } = await order(bot, MOVE);
    await order(bot, 'bio 60%', 'mail#2');
    expect(mailOf(bot, key).state).toBe('planned');
    await order(bot, 'bio move tue 20 / the printer is closed', 'mail#3');
    expect(mailOf(bot, key).state).toBe('dropped');
  });
});

it.each(['bio 60%', 'bio done'])('a correction takes the place of "%s"', async (before) => {
  await withBot(async ({ bot }) => {
    const { state, correction } = await correctAfter(bot, before);
    expect(state).toBe('dropped');
    expect(correction.text).toContain('It takes the place of an earlier one');
  });
});
