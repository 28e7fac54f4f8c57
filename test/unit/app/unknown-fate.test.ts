/** A mail of which nobody knows whether it arrived: when she hears of it, and what her word makes of it. */
import { describe, expect, it } from '@jest/globals';
import type { Bot } from '../../../src/app/bot.js';
import { answerNote } from '../../../src/app/orders/answer-note.js';
import { obeyOrder } from '../../../src/app/orders/obey-order.js';
import { tellTrouble } from '../../../src/app/tell-trouble.js';
import type { Happening } from '../../../src/ledger/entry.js';
import type { Offer } from '../../../src/ledger/offer.js';
import { isOneUnknown } from '../../../src/plan/unordered-mail.js';
import { aLedger, aPlanned } from '../plan/a-reply.js';
import { type OfficeBot, obeying, withBot } from './a-bot.js';

/** An ordered mail whose line broke at the final dot, at five past four; gives its key. */
async function unknownMail(bot: Bot): Promise<{ key: string; offers: readonly Offer[] }> {
  const line = obeying(bot, 'bio 75% fri');
  const { offers = [] } = await obeyOrder(line.obeying, line.order);
  const [key = ''] = bot.journal.ledger.mails.keys();
  const way: Happening[] = [
    { type: 'claimed', key, claimId: 'c' },
    { type: 'sending', key },
    { type: 'unknown', key },
  ];
  await bot.journal.append(bot.clock.now(), ...way);
  return { key, offers };
}

function told({ bot }: OfficeBot): string[] {
  tellTrouble(bot);
  return bot.pending.map(({ note }) => note.text);
}

async function send(bot: Bot, offers: readonly Offer[]): Promise<string | null> {
  const note = {
    at: '',
    messageId: 'n',
    subject: 'trouble' as const,
    about: [],
    authors: [],
    offers,
    isDone: true,
  };
  const word = { order: 'send', number: null, client: null, project: null, flag: null, text: '' } as const;
  return (await answerNote({ bot, note, language: 'en' }, word)).text;
}

function states({ journal }: Bot): string[] {
  return [...journal.ledger.mails.values()].map(({ state, why }) => [state, why ?? []].flat().join(' '));
}

describe('of unknown fate', () => {
  it('she hears of it after two minutes: providers file their copies late', async () => {
    await withBot(async (office) => {
      await unknownMail(office.bot);
      expect(told(office)).toEqual([]);
      office.setClock('2026-10-06T16:06:59+02:00');
      expect(told(office)).toEqual([]);
      office.setClock('2026-10-06T16:07:00+02:00');
      const [text] = told(office);
      expect(text).toContain('it is not in your Sent');
    });
  });

  it('found meanwhile, nothing is told', async () => {
    await withBot(async (office) => {
      const { key } = await unknownMail(office.bot);
      await office.bot.journal.append(office.bot.clock.now(), { type: 'sent', key, refused: [] });
      office.setClock('2026-10-06T16:07:00+02:00');
      expect(told(office)).toEqual([]);
    });
  });

  it('SEND to one that was found sends nothing', async () => {
    await withBot(async ({ bot }) => {
      const { key, offers } = await unknownMail(bot);
      await bot.journal.append(bot.clock.now(), { type: 'sent', key, refused: [] });
      expect(await send(bot, offers)).toBe(
        'It is in your Sent: bio 75 % to Tom has left. Nothing is sent again.',
      );
      expect(states(bot)).toEqual(['sent']);
    });
  });

  it('SEND sends another one in its place; if the first turns up, it was sent', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      const { key, offers } = await unknownMail(bot);
      expect(await send(bot, offers)).toContain('It goes');
      expect(states(bot)).toEqual(['failed sent-again', 'planned']);
      const [, second] = bot.journal.ledger.mails.values();
      expect(second?.insteadOf).toBe(key);
      await bot.journal.append(
        bot.clock.now(),
        { type: 'sent', key, refused: [] },
        { type: 'dropped', key: second?.key ?? '', why: 'first-arrived' },
      );
      expect(states(bot)).toEqual(['sent', 'dropped first-arrived']);
      const [text] = told(office);
      expect(text).toContain('was not sent again: the first one is in your Sent by now');
    });
  });

  it.each([
    ['ordered', true],
    ['proposed', true],
    ['scheduled', true],
    ['announcement', true],
    ['auto-reply', false],
    ['draft', false],
  ] as const)('%s, from a record of a lost journal, holds what nobody ordered: %s', (kind, expected) => {
    const at = '2026-10-05T08:00:00Z';
    const record = aPlanned({ key: 'k', kind, answers: null });
    const ledger = aLedger(
      [at, record],
      [at, { type: 'claimed', key: 'k', claimId: 'c' }],
      [at, { type: 'unknown', key: 'k' }],
    );
    expect(isOneUnknown(ledger, { key: 'other', client: 'tom' })).toBe(expected);
  });
});
