/** A mail of which nobody knows whether it arrived: when she hears of it, and what her word makes of it. */
import { describe, expect, it } from '@jest/globals';
import { announceChanges } from '../../../src/app/announce.js';
import { lookAtAnnouncement } from '../../../src/app/announce-look.js';
import type { Bot } from '../../../src/app/bot.js';
import { planDrafts } from '../../../src/app/drafts-when-open.js';
import { obeyOrder } from '../../../src/app/orders/obey-order.js';
import { tellTrouble } from '../../../src/app/tell-trouble.js';
import type { Offer } from '../../../src/ledger/offer.js';
import { composeOwnerRecord } from '../../../src/mailbox/owner-record.js';
import { draftKey } from '../../../src/plan/plan-draft.js';
import { isOneUnknown } from '../../../src/plan/unordered-mail.js';
import { aLedger, aPlanned } from '../plan/a-reply.js';
import { type OfficeBot, obey, obeying, reply, withBot } from './a-bot.js';
import { aMailbox } from './a-mailbox.js';

/** The line breaks at the final dot of that mail. */
async function breaksAt(bot: Bot, key: string): Promise<void> {
  const claimed = { type: 'claimed', key, claimId: 'c' } as const;
  await bot.journal.append(bot.clock.now(), claimed, { type: 'sending', key }, { type: 'unknown', key });
}

/** An ordered mail whose line broke at the final dot, at five past four; gives its key. */
async function unknownMail(bot: Bot): Promise<{ key: string; offers: readonly Offer[] }> {
  const line = obeying(bot, 'bio 75% fri');
  const { offers = [] } = await obeyOrder(line.obeying, line.order);
  const [key = ''] = bot.journal.ledger.mails.keys();
  await breaksAt(bot, key);
  return { key, offers };
}

function told({ bot }: OfficeBot): string[] {
  tellTrouble(bot);
  return bot.pending.map(({ note }) => note.text);
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
      expect((await reply(bot, { offers }, 'send')).text).toBe(
        'It is in your Sent: bio 75 % to Tom has left. Nothing is sent again.',
      );
      expect(states(bot)).toEqual(['sent']);
    });
  });

  it('SEND sends another one in its place; if the first turns up, it was sent', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      const { key, offers } = await unknownMail(bot);
      expect((await reply(bot, { offers }, 'send')).text).toContain('It goes');
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

  describe('sent once more, it is stopped as the receipt says', () => {
    it.each([
      ['in reply to the receipt', 'undo', (_: Offer[], receipt: Offer[]) => receipt],
      ['in reply to the note about the first one', 'undo', (first: Offer[]) => first],
      ['in reply to the note about the first one', 'skip', (first: Offer[]) => first],
    ] as const)('%s: %s', async (_, word, answers) => {
      await withBot(async (office) => {
        const { bot } = office;
        const { offers } = await unknownMail(bot);
        office.setClock('2026-10-06T20:00+02:00');
        const sends = await reply(bot, { offers }, 'send');
        expect(sends.text).toContain('UNDO stops it until then.');
        const stops = await reply(bot, { offers: answers([...offers], [...(sends.offers ?? [])]) }, word);
        expect(stops.text).toBe(
          'Stopped: bio 75 % to Tom, due Wed 7 Oct 9:00 (8:00 in London). It had not left. SEND puts it back.',
        );
        expect(states(bot)).toEqual([
          'failed sent-again',
          `dropped ${word === 'undo' ? 'undone' : 'skipped'}`,
        ]);
        expect((await reply(bot, stops, 'send')).text).toContain('It goes: bio 75 % to Tom');
        expect(states(bot)).toEqual(['failed sent-again', 'planned']);
      });
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

const FOLDERS = {
  ...{ inbox: 'INBOX', sent: null, orders: 'Do', stop: 'Stop', whenOpen: 'When', held: 'Held' },
  ...{ outbox: 'Outbox', done: 'Done' },
} as const;

describe('an announcement of unknown fate', () => {
  /** Tom is told of Fridays; gives the note about his mail. */
  async function told(office: OfficeBot): Promise<{ key: string; note: Bot['pending'][number] }> {
    const { bot } = office;
    await announceChanges(bot);
    await obey(bot, 'day off fri');
    await announceChanges(bot);
    const [asked] = bot.pending.splice(0);
    await reply(bot, asked ?? {}, 'send');
    const [key = ''] = bot.journal.ledger.mails.keys();
    office.setClock('2026-10-08T10:00+02:00');
    await breaksAt(bot, key);
    office.setClock('2026-10-08T10:02+02:00');
    tellTrouble(bot);
    const [note] = bot.pending.splice(0);
    if (note === undefined) throw new Error('nothing was told');
    return { key, note };
  }

  it('is sent once more on SEND, as the note says, and UNDO stops that one', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      const { key, note } = await told(office);
      expect(note.note.text).toContain('YES: it arrived. SEND: once more, perhaps their second.');
      office.setClock('2026-10-09T10:00+02:00');
      const sends = await reply(bot, note, 'send');
      expect(sends.text).toBe('Agreed. It leaves: Tom Hale today 10:00. UNDO stops what has not left.');
      expect(states(bot)).toEqual(['failed sent-again', 'planned']);
      const [, second] = bot.journal.ledger.mails.values();
      expect(second?.insteadOf).toBe(key);
      expect((await reply(bot, note, 'send')).text).toContain('SEND answers nothing in that note');
      expect((await reply(bot, sends, 'undo')).text).toBe('Stopped: the mail to Tom Hale. It had not left.');
    });
  });

  it('and UNDO to the note about the first one stops it, too', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      const { note } = await told(office);
      office.setClock('2026-10-09T20:00+02:00');
      await reply(bot, note, 'send');
      expect((await reply(bot, note, 'undo')).text).toBe('Stopped: the mail to Tom Hale. It had not left.');
      expect(states(bot)).toEqual(['failed sent-again', 'dropped skipped']);
    });
  });

  it('leaves with the words that she agreed to', async () => {
    await withBot(async (office) => {
      const { bot } = office;
      const { note } = await told(office);
      office.setClock('2026-10-09T10:00+02:00');
      await bot.journal.append(bot.clock.now(), { type: 'begun', instance: 'i' });
      await reply(bot, note, 'send');
      const [, second] = bot.journal.ledger.mails.values();
      if (second === undefined) throw new Error('nothing is planned');
      const record = composeOwnerRecord({ instance: 'i', host: 'h', sinceMs: 0 }, 'o@driverseat.invalid');
      const session = aMailbox({
        Outbox: [{ uid: 1, source: Buffer.from(record), at: '2026-10-09T08:00Z' }],
      });
      const { recheck } = await lookAtAnnouncement(bot, session, FOLDERS, second);
      expect(recheck).toEqual({ verdict: 'send' });
    });
  });
});

describe('her draft of unknown fate', () => {
  const DRAFT = Buffer.from(
    ['From: Ana Ruiz <ana@ruiz.example>', 'To: tom@hale.example', 'Subject: Photos', '', 'Hi Tom', ''].join(
      '\r\n',
    ),
  );

  it('moved out and in again, stays, and one note says how it goes once more', async () => {
    await withBot(async (office) => {
      const bot: Bot = { ...office.bot, line: {} as never };
      const key = draftKey(bot.account, DRAFT);
      const draft = { uidValidity: 1, uid: 1, messageId: null };
      const planned = aPlanned({ key, kind: 'draft', answers: null, draft } as never);
      await bot.journal.append(bot.clock.now(), planned);
      await breaksAt(bot, key);
      const again = aMailbox({ When: [{ uid: 2, source: DRAFT, at: '2026-10-06T14:05Z' }] });
      await planDrafts(bot, again, FOLDERS);
      expect(bot.pending).toEqual([]);
      office.setClock('2026-10-06T16:08+02:00');
      await planDrafts(bot, again, FOLDERS);
      await planDrafts(bot, again, FOLDERS);
      expect(bot.pending.map(({ note }) => note)).toEqual([
        {
          subject: 'Your draft stays where it is: Photos',
          text: expect.stringContaining('change something in it and move it in again.'),
        },
      ]);
      expect(states(bot)).toEqual(['unknown']);
    });
  });
});
