/** A day that moves once more before the client has heard of the first move: they hear of one move, from the day that they know. */
import { expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { leaves, type OfficeBot, withBot } from './a-bot.js';
import { order } from './news-desk.js';

function moves(bot: Bot): string[] {
  return [...bot.journal.ledger.mails.values()].map(({ state, news }) =>
    news?.tells === 'move' ? `${state} ${news.from} ${news.to}` : state,
  );
}

async function moveTwice({ bot }: OfficeBot, first: string, second: string): Promise<string> {
  await order(bot, `bio move ${first}`);
  return (await order(bot, `bio move ${second}`, 'mail#2')).text;
}

it.each([
  ['19 oct', '20 oct', 'planned 2026-10-09 2026-10-20', "won't be ready on Friday, 9 October as planned"],
  ['19 oct', '14 oct', 'planned 2026-10-09 2026-10-14', "won't be ready on Friday, 9 October as planned"],
  ['19 oct', '9 oct', 'planned 2026-10-19 2026-10-09', "I'll send it for your review on Friday, 9 October."],
])('%s, and then %s', async (first, second, expected, says) => {
  await withBot(async (office) => {
    expect(await moveTwice(office, first, second)).toContain(says);
    expect(moves(office.bot)).toEqual(['dropped 2026-10-09 2026-10-19', expected]);
  });
});

it('once they have heard of it, from there', async () => {
  await withBot(async ({ bot }) => {
    const { key } = await order(bot, 'bio move 19 oct');
    await leaves(bot, key);
    await order(bot, 'bio move 20 oct', 'mail#2');
    expect(moves(bot)).toEqual(['sent 2026-10-09 2026-10-19', 'planned 2026-10-19 2026-10-20']);
  });
});

/** She named the step, so that it is the one that moves though its day is past. */
const NAMED = {
  files: {
    'projects/bio.yaml': 'client: tom\nname: bio\nprogress: { next: { what: review, date: 2026-10-09 } }\n',
  },
};

it.each([
  [
    'on that very day it is told at once',
    '2026-10-09',
    'It leaves on the very day that moves',
    'it leaves at',
  ],
  ['after it, it is shown first', '2026-10-12', 'The old day is not ahead any more', 'it is not sent'],
])('%s, with a word on the sentence', async (_, day, warned, ends) => {
  await withBot(async ({ bot, setClock }) => {
    setClock(`${day}T10:30+02:00`);
    const { text } = await order(bot, 'bio move 19 oct');
    expect(text).toContain(warned);
    expect(text).toContain(`If you do nothing: ${ends}`);
  }, NAMED);
});
