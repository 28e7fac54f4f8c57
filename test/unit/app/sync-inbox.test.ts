/** Mails that are read in the same look mean what they would mean one by one. */
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Bot } from '../../../src/app/bot.js';
import { recordSynced, syncInbox } from '../../../src/app/sync-inbox.js';
import { withBot } from './a-bot.js';
import { type Lying, letter, sessionOn } from './a-session.js';

const BEGUN = Temporal.Instant.from('2026-10-07T10:00:00Z');

function fromTom(uid: number, at: string, id: string, text: string, ...more: string[]): Lying {
  const source = letter(
    [
      ...['Return-Path: <tom@hale.example>', 'Delivered-To: ana@ruiz.example'],
      ...['From: Tom Hale <tom@hale.example>', 'To: Ana Ruiz <ana@ruiz.example>', 'Subject: Photos'],
      ...[`Message-ID: <${id}@hale.example>`, 'Date: Thu, 08 Oct 2026 08:00:00 +0000', ...more],
    ],
    text,
  );
  return { uid, at, source };
}

const QUESTION = fromTom(11, '2026-10-08T08:00:00Z', 'one', 'Hi Ana, which of the two photos do you want?');
const SOLVED = fromTom(
  12,
  '2026-10-08T08:10:00Z',
  'two',
  'Never mind, I have found it, it is solved. Thanks!',
  'In-Reply-To: <one@hale.example>',
  'References: <one@hale.example>',
);
const INVOICE = fromTom(13, '2026-10-08T08:20:00Z', 'three', 'Could you send me the invoice for September?');

/** A look at INBOX after each group of mails that came. */
async function look(bot: Bot, ...groups: Lying[][]): Promise<void> {
  const inbox: Lying[] = [];
  for (const group of groups) {
    inbox.push(...group);
    const synced = await syncInbox(bot, sessionOn({ INBOX: inbox }), 'INBOX');
    if (synced !== null) await recordSynced(bot, synced);
  }
}

function repliesOf({ journal }: Bot) {
  const { mails, refusals } = journal.ledger;
  return {
    mails: [...mails.values()].map(({ state, why, answers, dueAt }) => [state, why, answers?.uid, dueAt]),
    refused: [...refusals.values()].map(({ rules }) => rules),
  };
}

/** The bot on Thursday morning, her no-contact day; it came the day before. */
async function begin(bot: Bot, setClock: (at: string) => void): Promise<void> {
  await bot.journal.append(BEGUN, {
    ...{ type: 'baseline', uidValidity: 1, uid: 10, why: 'first-contact' },
    tellSince: BEGUN.toString(),
  });
  setClock('2026-10-08T08:30:00Z');
}

/** What comes of a client's mails in no-contact time. */
async function comesOf(
  ...groups: Lying[][]
): Promise<{ replies: ReturnType<typeof repliesOf>; queued: unknown[] }> {
  const queued: unknown[] = [];
  let replies = { mails: [], refused: [] } as ReturnType<typeof repliesOf>;
  await withBot(async ({ bot, setClock }) => {
    await begin(bot, setClock);
    const queue = { put: async (key: string, at: unknown) => queued.push([key, String(at)]) };
    await look({ ...bot, line: { queue } as unknown as Bot['line'] }, ...groups);
    replies = repliesOf(bot);
  });
  return { replies, queued };
}

describe('two mails of a client', () => {
  it('of which the second says that it is solved', async () => {
    const { replies } = await comesOf([QUESTION, SOLVED]);
    expect(replies).toEqual((await comesOf([QUESTION], [SOLVED])).replies);
    expect(replies.mails).toEqual([['dropped', 'settled', 11, expect.any(String)]]);
  });

  it.each([
    ['a letter of its own that takes it back', 'Never mind my last mail, I found it.', 'dropped'],
    ['a bare thanks of its own, which may be for anything', 'Thanks!', 'planned'],
    ['thanks of its own that says it is solved', 'Hallettik, tesekkurler!', 'dropped'],
  ])('of which the second is %s', async (_, text, state) => {
    const { replies } = await comesOf([QUESTION, fromTom(12, '2026-10-08T08:10:00Z', 'two', text)]);
    expect(replies.mails).toEqual([[state, state === 'dropped' ? 'settled' : null, 11, expect.any(String)]]);
  });

  it('of which the second, once the first was answered, needs no answer: it is counted as settled', async () => {
    const once = fromTom(12, '2026-10-08T08:10:00Z', 'two', 'Found it, no need to look. Thanks!');
    const { replies } = await comesOf([QUESTION, INVOICE, once]);
    expect(replies.refused.at(-1)?.[0]).toBe('settled');
  });

  it('of which one is answered, and the other counted', async () => {
    const together = await comesOf([QUESTION, INVOICE]);
    expect(together).toEqual(await comesOf([QUESTION], [INVOICE]));
    expect(together.replies).toMatchObject({
      mails: [['planned', null, 11, '2026-10-08T09:30:00Z']],
      refused: [['E7']],
    });
    expect(together.queued).toHaveLength(1);
  });

  it('of which the second comes after the reply was claimed, and the line broke', async () => {
    await withBot(async ({ bot, setClock }) => {
      await begin(bot, setClock);
      await look(bot, [QUESTION]);
      const [key = ''] = bot.journal.ledger.mails.keys();
      await bot.journal.append(bot.clock.now(), {
        type: 'claimed',
        key,
        claimId: 'claim@driverseat.invalid',
      });
      await look(bot, [QUESTION, SOLVED]);
      expect(repliesOf(bot).mails).toEqual([['dropped', 'settled', 11, expect.any(String)]]);
    });
  });
});
