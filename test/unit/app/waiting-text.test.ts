/**
 * What waits for her word stays within reach: `status` shows it in full, with numbers that a reply can name, also after two
 * digests (UX.md, rule 4); and no bare word decides about one of several lines.
 */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { announceChanges } from '../../../src/app/announce.js';
import type { Bot } from '../../../src/app/bot.js';
import { answerNote } from '../../../src/app/orders/answer-note.js';
import { isForSeveral } from '../../../src/app/orders/answering.js';
import { obeyOrder } from '../../../src/app/orders/obey-order.js';
import { receiptOf } from '../../../src/app/orders/receipt-text.js';
import { currentHashes } from '../../../src/app/reply-template.js';
import { updateLines } from '../../../src/app/updates/update-lines.js';
import type { NoteRecord } from '../../../src/ledger/ledger.js';
import type { Offer } from '../../../src/ledger/offer.js';
import type { ReplyOrder } from '../../../src/orders/order.js';
import { update } from '../plan/a-project.js';
import { keyIn, leaves, type OfficeBot, obey, obeying, withBot } from './a-bot.js';

const TEXT = { subject: 'Your bio', text: 'Hi Tom,\n\nYour bio is 50% done.\n\nAna' };

const NEWS = update({ percent: 50, next: { what: 'review', date: '2026-10-09' } });

/** She agreed to all texts that answer by themselves. */
async function agree(bot: Bot): Promise<void> {
  for (const [of, hash] of currentHashes(bot))
    await bot.journal.append(bot.clock.now(), { type: 'approved', of, hash });
}

/** A proposal that two digests asked about. */
async function withTired(use: (office: OfficeBot) => Promise<void>): Promise<void> {
  await withBot(async (office) => {
    const { bot } = office;
    await agree(bot);
    await bot.journal.append(
      bot.clock.now(),
      { type: 'worded', key: 'p', ...TEXT, hash: 'h', basis: 'h' },
      { type: 'proposed', key: 'p', client: 'tom', why: 'silence', news: NEWS },
      { type: 'proposal-asked', key: 'p', in: 'digest 2026-10-02' },
      { type: 'proposal-asked', key: 'p', in: 'digest 2026-10-05' },
    );
    await use(office);
  });
}

async function ordered({ bot }: OfficeBot, text: string) {
  const { order, obeying: how } = obeying(bot, text);
  return await obeyOrder(how, order);
}

function noteWith(offers: readonly Offer[], subject: NoteRecord['subject'] = 'receipt'): NoteRecord {
  return {
    messageId: 'n',
    at: '2026-10-06T14:00:00Z',
    subject,
    about: [],
    authors: [],
    offers: [...offers],
  } as never;
}

function reply(order: ReplyOrder['order'], number: number | null): ReplyOrder & { text: string } {
  return { order, number, client: null, project: null, text: '' } as never;
}

describe('what waits', () => {
  it('stands in the status, in full', async () => {
    await withTired(async (office) => {
      const { text, offers, how } = await ordered(office, 'status');
      expect(text).toContain(
        'Waiting for your word:\n  1  bio 50 %: Tom last heard from you 2 working days ago. Send this?',
      );
      expect(text).toContain(TEXT.text);
      expect(offers).toEqual([{ what: 'news', line: 1, key: 'p', hash: 'h' }]);
      expect(how).toBe('Reply with a number and a word in one line, such as "1 skip".');
    });
  });

  it('can be answered there', async () => {
    await withTired(async (office) => {
      const { offers = [] } = await ordered(office, 'status');
      const answering = { bot: office.bot, note: noteWith(offers), language: 'en' } as const;
      expect((await answerNote(answering, reply('skip', 1))).text).toBe('Left out: bio 50 % to Tom.');
      expect((await ordered(office, 'status')).text).not.toContain('Waiting for your word');
    });
  });

  it('is not shown with another project', async () => {
    await withTired(async (office) => {
      expect((await ordered(office, 'show bio')).offers).toHaveLength(1);
      const { bot } = office;
      await bot.journal.append(bot.clock.now(), { type: 'proposal-over', key: 'p', reason: 'stale' });
      expect((await ordered(office, 'show bio')).offers).toBeUndefined();
    });
  });
});

describe('what she was asked about once', () => {
  it('is the text that answers clients by itself: "live" names it, the status shows it, YES to its line approves it', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      const live = await obey(bot, 'live', 'mail#2');
      expect(live.text).toContain(
        'Still waits for your YES: the automatic answer to clients (English); "status" shows it.',
      );
      const { text, offers = [], how } = await ordered(office, 'status');
      expect(text).toContain(
        '  1  Not approved yet, so it does not go: the automatic answer to clients (English).',
      );
      expect(text).toContain('Your message is here, safe and sound.');
      expect(how).toBe('Reply with a number and a word in one line, such as "1 yes".');
      const answering = { bot, note: noteWith(offers), language: 'en' } as const;
      expect((await answerNote(answering, reply('yes', 1))).text).toMatch(/^Approved: the automatic answer/);
      expect((await ordered(office, 'status')).text).not.toContain('Waiting for your word');
      expect((await obey(bot, 'live', 'mail#3')).text).toBeNull();
    });
  });

  it('is a change of her rules of which nobody was told', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      await agree(bot);
      await announceChanges(bot);
      await obey(bot, 'off 19 oct - 21 oct', 'mail#2');
      await announceChanges(bot);
      const [note] = bot.pending.splice(0);
      expect((await ordered(office, 'status')).text).not.toContain('Nobody was told yet');
      if (note?.records === undefined) throw new Error('she is asked');
      await bot.journal.append(bot.clock.now(), note.records);
      expect((await ordered(office, 'status')).text).toContain('Nobody was told yet: no contact from');
    });
  });
});

describe('a proposal', () => {
  it('that is over by now is not shown: the client heard since, or the project is closed', async () => {
    await withTired(async (office) => {
      const { bot } = office;
      await leaves(bot, keyIn(await obey(bot, 'bio 75% fri', 'mail#2')));
      expect((await ordered(office, 'status')).text).not.toContain('Waiting for your word');
    });
    await withTired(async (office) => {
      await obey(office.bot, 'bio close', 'mail#2');
      expect((await ordered(office, 'status')).text).not.toContain('Waiting for your word');
    });
  });

  it.each([
    ['that the bot thought up rests while its client is paused', false],
    ['that her own word made stays', true],
  ])('%s', async (_, isHers) => {
    await withBot(async (office) => {
      const { bot } = office;
      await agree(bot);
      await bot.journal.append(
        bot.clock.now(),
        { type: 'worded', key: 'p', ...TEXT, hash: 'h', basis: 'h' },
        { type: 'proposed', key: 'p', client: 'tom', why: 'correction', news: NEWS, isHers },
      );
      await obey(bot, 'pause tom', 'mail#2');
      const count = isHers ? 1 : 0;
      const date = Temporal.PlainDate.from('2026-10-06');
      expect(updateLines(bot, { date, after: bot.clock.now() }).asked).toHaveLength(count);
      expect((await ordered(office, 'status')).offers ?? []).toHaveLength(count);
    });
  });
});

describe('its own numbers in a receipt', () => {
  const offer = { what: 'news', line: 1, key: 'p', hash: 'h' } as const;
  const status = {
    at: 1,
    line: { text: 'status', verdict: 'do' },
    obeyed: { text: 'All.', offers: [offer], how: 'HOW' },
  };
  const help = { at: 2, line: { text: 'help', verdict: 'do' }, obeyed: { text: 'Help.' } };
  const other = {
    at: 2,
    line: { text: 'bio 60%', verdict: 'do' },
    obeyed: { text: 'Read.', offers: [{ ...offer, line: null }] },
  };
  it('hold where nothing else has numbers', () => {
    const { text, offers } = receiptOf([status, help] as never, 'en');
    expect(offers).toEqual([offer]);
    expect(text).toContain('HOW');
  });

  it('are taken back where another line can be answered, and it says so', () => {
    const { text, offers } = receiptOf([status, other] as never, 'en');
    expect(offers).toEqual([{ ...offer, line: 2 }]);
    expect(text).toContain('The numbers of "status" can be answered when you order it alone.');
  });
});

describe('a bare word', () => {
  const promise = (line: number): Offer => ({ what: 'promise', line, id: `p${line}` });
  const mail = (line: number): Offer => ({ what: 'news', line, key: `k${line}`, hash: 'h' });
  const text = (line: number): Offer => ({
    what: 'announcement',
    line,
    id: 'a',
    client: `c${line}`,
    key: 'k',
    hash: 'h',
  });
  it.each<[string, NoteRecord, ReplyOrder['order'], boolean]>([
    ['one line', noteWith([mail(1)]), 'skip', false],
    ['two mails', noteWith([mail(1), mail(2)]), 'skip', true],
    ['a promise and a mail', noteWith([promise(1), mail(2)]), 'skip', true],
    ['a promise and a mail, of which one can be sent', noteWith([promise(1), mail(2)]), 'send', false],
    ['the texts of an announcement', noteWith([text(1), text(2)], 'announcement'), 'send', false],
    ['all of which end', noteWith([text(1), text(2)], 'announcement'), 'undo', false],
    ['of which one is edited', noteWith([text(1), text(2)], 'announcement'), 'edit', true],
    ['of which one is left out', noteWith([text(1), text(2)], 'announcement'), 'skip', true],
    ['the only text', noteWith([text(1)], 'announcement'), 'edit', false],
    ['the same in a digest', noteWith([text(1), mail(2)], 'digest'), 'send', true],
  ])('%s', (_, note, word, isMany) => {
    expect(isForSeveral(note, word)).toBe(isMany);
  });

  it('ends nothing where several lines could be meant', async () => {
    await withTired(async ({ bot }) => {
      const at = Temporal.Instant.from('2026-10-06T14:00:00Z');
      const promised = {
        id: 'p1',
        client: 'tom',
        quote: 'by Friday',
        date: '2026-10-09',
        writtenAt: at.toString(),
      };
      await bot.journal.append(at, { type: 'promised', ...promised } as never);
      const note = noteWith([promise(1), { what: 'news', line: 2, key: 'p', hash: 'h' }], 'digest');
      const { text } = await answerNote({ bot, note, language: 'en' }, reply('skip', null));
      expect(text).toBe('Which line? Put its number before the word, such as 2 skip.');
      expect(bot.journal.ledger.promises.open.size).toBe(1);
      expect(bot.journal.ledger.proposals.open.size).toBe(1);
    });
  });
});
