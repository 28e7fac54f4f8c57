/** UNDO to an order about her days: driverseat.yaml is as it was, and she hears which clients know of it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { announceChanges } from '../../../src/app/announce.js';
import type { Bot } from '../../../src/app/bot.js';
import { answerNote } from '../../../src/app/orders/answer-note.js';
import type { Obeyed } from '../../../src/app/orders/obeying.js';
import type { Offer } from '../../../src/ledger/offer.js';
import { leaves, type OfficeBot, obey, reply, withBot } from './a-bot.js';

const settings = ({ dir }: OfficeBot): Promise<string> => readFile(join(dir, 'driverseat.yaml'), 'utf8');

/** The receipt lies in INBOX. */
async function noted(
  bot: Bot,
  { offers = [] }: Pick<Obeyed, 'offers'>,
  messageId = 'receipt',
): Promise<void> {
  const note = { messageId, subject: 'receipt', about: [], authors: [], offers } as const;
  await bot.journal.append(
    bot.clock.now(),
    { type: 'noting', ...note, about: [], authors: [] },
    { type: 'noted', messageId },
  );
}

/** What UNDO to the announcement that she is asked about comes to. */
async function undoAnnounced(bot: Bot): Promise<string | null> {
  const [note] = bot.pending.splice(0);
  const offers: readonly Offer[] = note?.offers ?? [];
  const messageId = 'announced';
  const record = {
    messageId,
    at: bot.clock.now().toString(),
    subject: 'announcement',
    isDone: true,
  } as const;
  const answering = {
    bot,
    language: 'en',
    note: { ...record, lines: '', about: [], authors: [], offers },
  } as const;
  const order = { order: 'undo', number: null, client: null, project: null, flag: null, text: '' } as const;
  return (await answerNote(answering as never, order)).text;
}

describe('UNDO to the receipt', () => {
  it.each(['off fri', 'off 20 oct - 23 oct', 'day off fri', 'swap thu fri', 'on'])(
    'of "%s"',
    async (line) => {
      await withBot(async (office) => {
        const before = await settings(office);
        const receipt = await obey(office.bot, line);
        expect(receipt.text).toMatch(/^Read: .* UNDO takes it back\.$/);
        expect(await settings(office)).not.toBe(before);
        expect((await reply(office.bot, receipt, 'undo')).text).toBe(
          'Taken back: driverseat.yaml is as it was before that order.',
        );
        expect(office.bot.rules.policy).toMatchObject({ openOn: [], noContact: [{ weekday: 4 }] });
      });
    },
  );

  it('is offered for what the order changed alone', async () => {
    await withBot(async ({ bot }) => {
      await obey(bot, 'off fri');
      const again = await obey(bot, 'off fri', 'mail#2');
      expect(again.text).not.toContain('UNDO');
      expect((await reply(bot, again, 'undo')).text).toContain('UNDO answers nothing in that note');
      expect((await obey(bot, 'day off thu', 'mail#3')).text).not.toContain('UNDO');
    });
  });

  it('says so where the file says something else by now', async () => {
    await withBot(async (office) => {
      const receipt = await obey(office.bot, 'day off fri');
      await obey(office.bot, 'day off wed', 'mail#2');
      const taken = await reply(office.bot, receipt, 'undo');
      const stays = await settings(office);
      expect((await reply(office.bot, receipt, 'undo')).text).toBe(
        'That is taken back already, or driverseat.yaml says something else by now. Nothing was changed.',
      );
      expect(taken.text).toContain('Taken back');
      expect(await settings(office)).toBe(stays);
    });
  });

  it('of one client leaves her days alone', async () => {
    await withBot(async (office) => {
      const receipt = await obey(office.bot, 'day off fri');
      const before = await settings(office);
      await reply(office.bot, receipt, 'undo', { client: 'tom' });
      expect(await settings(office)).toBe(before);
    });
  });

  it('opens again the days that a break closed', async () => {
    await withBot(async ({ bot }) => {
      await obey(bot, 'swap thu fri');
      const receipt = await obey(bot, 'off 7 oct - 9 oct', 'mail#2');
      expect(bot.rules.policy.openOn).toEqual([]);
      await reply(bot, receipt, 'undo');
      expect(bot.rules.policy.openOn.map(String)).toEqual(['2026-10-08']);
    });
  });

  it('she is ill again where "on" had ended that', async () => {
    await withBot(async ({ bot }) => {
      await obey(bot, 'ill');
      await reply(bot, await obey(bot, 'on', 'mail#2'), 'undo');
      expect(bot.rules.settings.paused).toEqual([{ what: 'ill' }]);
    });
  });

  it('names the clients who have heard of it', async () => {
    await withBot(async ({ bot }) => {
      await announceChanges(bot);
      const receipt = await obey(bot, 'day off fri');
      await announceChanges(bot);
      const [note] = bot.pending.splice(0);
      await reply(bot, { offers: note?.offers ?? [] }, 'send');
      await leaves(bot, [...bot.journal.ledger.mails.keys()][0] ?? '');
      expect((await reply(bot, receipt, 'undo')).text).toBe(
        "Taken back: driverseat.yaml is as it was before that order. Told of it already: Tom Hale. I don't tell them that it is off; that is yours to write.",
      );
    });
  });
});

describe('UNDO to the announcement', () => {
  it('takes the rule back, too, where an order made it', async () => {
    await withBot(async ({ bot }) => {
      await announceChanges(bot);
      await noted(bot, await obey(bot, 'day off fri'));
      await announceChanges(bot);
      expect(await undoAnnounced(bot)).toBe(
        'Nobody hears of it any more. Taken back: driverseat.yaml is as it was before that order.',
      );
      expect(bot.rules.policy.noContact).toMatchObject([{ weekday: 4 }]);
    });
  });

  it('of a break that grew takes back what made it longer, and asks about the rest', async () => {
    await withBot(async ({ bot }) => {
      await announceChanges(bot);
      await noted(bot, await obey(bot, 'off 20 oct - 23 oct'));
      await announceChanges(bot);
      bot.pending.splice(0);
      await noted(bot, await obey(bot, 'off 24 oct - 27 oct', 'mail#2'), 'second');
      await announceChanges(bot);
      expect(await undoAnnounced(bot)).toContain(
        'Taken back: driverseat.yaml is as it was before that order.',
      );
      expect(bot.rules.policy.noContact.map(({ from }) => from?.toString())).toEqual([
        undefined,
        '2026-10-20',
      ]);
      await announceChanges(bot);
      expect(bot.pending[0]?.note.text).toContain('back on Monday, 26 October.');
    });
  });

  it('leaves what she wrote into the file herself after the order was taken back', async () => {
    await withBot(async (office) => {
      const { bot, dir } = office;
      await announceChanges(bot);
      const receipt = await obey(bot, 'off 20 oct - 27 oct');
      await noted(bot, receipt);
      await reply(bot, receipt, 'undo', { messageId: 'receipt' });
      await announceChanges(bot);
      const written = '{ every: thursday }, { from: 2026-10-20, to: 2026-10-27, reason: wedding }';
      await writeFile(
        join(dir, 'driverseat.yaml'),
        (await settings(office)).replace('{ every: thursday }', written),
      );
      await bot.workspace?.reload();
      bot.pending.splice(0);
      await announceChanges(bot);
      expect(await undoAnnounced(bot)).toContain('The rule itself stays as it is written.');
      expect(await settings(office)).toContain('reason: wedding');
      expect((await reply(bot, receipt, 'undo', { messageId: 'receipt' })).text).toContain(
        'That is taken back already',
      );
    });
  });

  it('takes back the last order alone that made the rule', async () => {
    await withBot(async (office) => {
      const { bot, dir } = office;
      await announceChanges(bot);
      await noted(bot, await obey(bot, 'swap thu fri', 'mail#0'), 'swapped');
      await noted(bot, await obey(bot, 'off 8 oct - 13 oct', 'mail#1'), 'first');
      await writeFile(
        join(dir, 'driverseat.yaml'),
        (await settings(office)).replace(/,?[^,[]*from: 2026-10-08[^}]*}/, ''),
      );
      await bot.workspace?.reload();
      await noted(bot, await obey(bot, 'off 8 oct - 13 oct', 'mail#2'), 'second');
      await announceChanges(bot);
      await undoAnnounced(bot);
      expect(bot.rules.policy.openOn).toEqual([]);
    });
  });

  it('is over the second time', async () => {
    await withBot(async ({ bot }) => {
      await announceChanges(bot);
      await noted(bot, await obey(bot, 'day off fri'));
      await announceChanges(bot);
      const again = bot.pending[0];
      await undoAnnounced(bot);
      if (again !== undefined) bot.pending.push(again);
      expect(await undoAnnounced(bot)).toContain('That is over: the rule is gone');
    });
  });

  it('leaves a rule that she wrote into the file', async () => {
    await withBot(async ({ bot }) => {
      await announceChanges(bot);
      await obey(bot, 'day off fri');
      await announceChanges(bot);
      expect(await undoAnnounced(bot)).toBe(
        'Nobody hears of it any more. The rule itself stays as it is written.',
      );
    });
  });
});
