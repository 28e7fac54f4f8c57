/** What she orders, or sends by her word, to an address from which mail came back: it is said, and SEND after that lets it go. */
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { answerNote } from '../../../src/app/orders/answer-note.js';
import { obeyOrder } from '../../../src/app/orders/obey-order.js';
import type { Obeyed } from '../../../src/app/orders/obeying.js';
import { fromTemplate, mailWords } from '../../../src/app/projects/mail-words.js';
import type { Offer } from '../../../src/ledger/offer.js';
import { updateNews } from '../../../src/plan/order-news.js';
import { obeying, withBot } from './a-bot.js';

async function bounce(bot: Bot): Promise<void> {
  await bot.journal.append(bot.clock.now(), { type: 'bounced', address: 'tom@hale.example' });
}

async function order(bot: Bot, text: string): Promise<Obeyed> {
  const line = obeying(bot, text);
  return await obeyOrder(line.obeying, line.order);
}

async function send(bot: Bot, offers: readonly Offer[] = []): Promise<Obeyed> {
  const note = {
    at: '',
    messageId: 'n',
    subject: 'receipt',
    about: [],
    authors: [],
    offers,
    isDone: true,
  } as const;
  const word = { order: 'send', number: null, client: null, project: null, flag: null, text: '' } as const;
  return await answerNote({ bot, note: { ...note, about: [], authors: [] }, language: 'en' }, word);
}

function mails({ journal }: Bot): string[] {
  return [...journal.ledger.mails.values()].map(
    ({ kind, state, isDespiteBounce }) => `${kind} ${state}${isDespiteBounce === true ? ' despite' : ''}`,
  );
}

const CAME_BACK =
  'Mail to tom@hale.example came back on Tue 6 Oct 2026, so it waits: SEND sends it all the same.';

describe('where mail to the client came back', () => {
  it('an order waits, says why, and goes on SEND', async () => {
    await withBot(async ({ bot }) => {
      await bounce(bot);
      const receipt = await order(bot, 'bio 75% fri');
      expect(receipt.subject).toBe('bio 75 % to Tom – waits for SEND');
      expect(receipt.text).toContain(CAME_BACK);
      expect(mails(bot)).toEqual([]);
      expect((await send(bot, receipt.offers)).text).toContain('It goes: bio 75 % to Tom');
      expect(mails(bot)).toEqual(['proposed planned despite']);
    });
  });

  it('an order of before is over when it is due; SEND knows why', async () => {
    await withBot(async ({ bot }) => {
      const { offers = [] } = await order(bot, 'bio 75% fri');
      await bounce(bot);
      const [key = ''] = bot.journal.ledger.mails.keys();
      await bot.journal.append(bot.clock.now(), { type: 'dropped', key, why: 'bounced' });
      expect((await send(bot, offers)).text).toContain('It goes');
      expect(mails(bot)).toEqual(['ordered planned despite']);
    });
  });

  it('SEND of one who doesn’t know it yet is told first', async () => {
    await withBot(async ({ bot }) => {
      const { offers = [] } = await order(bot, 'bio 75% fri');
      await bounce(bot);
      const told = await send(bot, offers);
      expect(told.text).toBe(CAME_BACK);
      expect(mails(bot)).toEqual(['ordered dropped']);
      expect((await send(bot, told.offers)).text).toContain('It goes');
      expect(mails(bot)).toEqual(['ordered planned despite']);
    });
  });

  it('so is SEND to what the bot thought of', async () => {
    await withBot(async ({ bot }) => {
      const [client] = bot.rules.allClients;
      if (client === undefined) throw new Error('a client');
      const day = bot.clock.now().toZonedDateTimeISO('Europe/Madrid').toPlainDate();
      const news = updateNews(bot.rules.projects, day);
      const words = mailWords(bot, { client, news }, day);
      if (!words.ok) throw new Error(words.why);
      await bot.journal.append(
        bot.clock.now(),
        { type: 'worded', ...fromTemplate('key', words) },
        { type: 'proposed', key: 'key', client: 'tom', why: 'nothing-new', news },
      );
      await bounce(bot);
      const told = await send(bot, [{ what: 'news', line: null, key: 'key', hash: words.hash }]);
      expect(told.text).toBe(CAME_BACK);
      expect(mails(bot)).toEqual([]);
      expect((await send(bot, told.offers)).text).toContain('It goes');
      expect(mails(bot)).toEqual(['proposed planned despite']);
    });
  });

  it('a mail of his ends it', async () => {
    await withBot(async ({ bot }) => {
      await bounce(bot);
      await bot.journal.append(bot.clock.now(), { type: 'bounce-over', address: 'tom@hale.example' });
      expect((await order(bot, 'bio 75% fri')).subject).toBe('bio 75 % to Tom – leaves 16:15');
    });
  });
});
